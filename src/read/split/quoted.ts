/** Finds the quotations in somebody's prose that the document says whose they are: they are not the author's words. */
import type { AttributionKind } from "../../model/split.ts";
import type { ResponseBlock } from "./assemble.ts";
import { closingAttribution } from "./closing-line.ts";
import type { Paragraph } from "./paragraphs.ts";
import { closingSpeaker, leadInSpeaker } from "./speaker.ts";

/** Who is quoted, where the quotation's own paragraph says so behind it. */
export interface QuotedBy {
  readonly who: string;
  readonly kind: AttributionKind;
  /** Length of the quotation, up to and with its closing mark. */
  readonly length: number;
}

/** A quotation with its lines, those of whoever is quoted among them. */
export interface QuotedWords {
  /** Index of the first paragraph that belongs to it, and after the last. */
  readonly from: number;
  readonly to: number;
  readonly block: Omit<ResponseBlock, "header">;
}

/** In characters; a longer paragraph is no quotation with a name behind it. */
const LONGEST = 5_000;
const OPENS = /^\s*(?:(?:[•·‣◦▪●○■*–—-]|\d{1,2}[.)])\s+)?["“«]\p{Lu}/u;
const BEHIND = /["”»][.,]?\s*(?:[([]([^()[\]"“”]{2,100})[)\]]|[-–—―]\s*([\p{Lu}][^"“”]{2,100}))\.?\s*$/u;
/** Words between two quotations: what stands there is the author's. */
const BETWEEN = /[”»][^“«]*[“«]/u;

/** @returns who is quoted in `“…” (Parent, Larchester)`, `“…” – A Name` or `“…,” said A Name`; or null */
export function quotedIn(raw: string): QuotedBy | null {
  if (raw.length > LONGEST || !OPENS.test(raw) || BETWEEN.test(raw)) return null;
  const behind = BEHIND.exec(raw);
  if (behind) {
    const who = (behind[1] ?? behind[2] ?? "").replace(/\s+/g, " ").trim().replace(/\.$/, "");
    const mark = /^["”»][.,]?/.exec(behind[0])?.[0].length ?? 1;
    return { who, kind: "line", length: behind.index + mark };
  }
  const said = closingSpeaker(raw);
  return said === null || said.start === 0
    ? null
    : { who: said.speaker, kind: "speaker", length: raw.slice(0, said.start).trimEnd().length };
}

/** @returns the quotations in the paragraphs of a section whose owner the document names, in order */
export function quotationsIn(paragraphs: readonly Paragraph[]): readonly QuotedWords[] {
  const found: QuotedWords[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const quotation = quotationAt(paragraphs, i);
    if (quotation !== null) found.push(quotation);
    i = quotation?.to ?? i + 1;
  }
  return found;
}

function quotationAt(paragraphs: readonly Paragraph[], at: number): QuotedWords | null {
  const paragraph = paragraphs[at]!;
  const before = leadInSpeaker(paragraph.raw);
  const isLeadIn = before !== null && before.end >= paragraph.raw.trimEnd().length;
  const from = isLeadIn ? at + 1 : at;
  const first = paragraphs[from];
  if (first === undefined || !OPENS.test(first.raw)) return null;
  const last = closingOf(paragraphs, from);
  if (last === null) return null;
  const body = [first.first, paragraphs[last]!.last] as const;
  if (isLeadIn) {
    const lines = [paragraph.first, paragraph.last] as const;
    return {
      from: at,
      to: last + 1,
      block: { attribution: { lines, kind: "speaker", text: before.speaker }, body },
    };
  }
  const own = from === last ? quotedIn(first.raw) : null;
  if (own !== null) {
    const end = first.first + first.raw.slice(0, own.length).split("\n").length - 1;
    const attribution = { lines: [end, first.last] as const, kind: own.kind, text: own.who };
    const part = { to: first.start + own.length };
    return { from, to: from + 1, block: { attribution, body: [first.first, end], part } };
  }
  const below = paragraphs[last + 1];
  const who = below && ENDS.test(paragraphs[last]!.words) ? closingAttribution(below.words, true) : null;
  if (!below || who === null) return null;
  const lines = [below.first, below.last] as const;
  return { from, to: last + 2, block: { attribution: { lines, kind: "line", text: who }, body } };
}

const ENDS = /["”»][.,]?$/u;

/** Index of the paragraph that closes a quotation; those before it open with a mark and close none. */
function closingOf(paragraphs: readonly Paragraph[], from: number): number | null {
  for (let i = from; i < paragraphs.length && OPENS.test(paragraphs[i]!.raw); i += 1) {
    if (ENDS.test(paragraphs[i]!.words) || quotedIn(paragraphs[i]!.raw) !== null) return i;
  }
  return null;
}
