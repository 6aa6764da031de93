/** Tells a document that was cut off: its last line breaks off where no text ends. */
import { LEADING_ON } from "../cues/english/small-words.ts";
import type { DocumentSeen } from "../model/check.ts";
import { anyOf } from "../text/any-of.ts";

type Seen = Pick<DocumentSeen, "document" | "split" | "responses">;

/** Words that a text does not end with. */
const LEADS_ON = new RegExp(`(?:^|\\s)(?:${anyOf(LEADING_ON)})$`, "i");

/** What ends a sentence or a line of its own, with quotes and brackets behind it. */
const ENDED = /[.!?…:;)\]”’"'*]$/u;

/** A line cut off is about as long as others: a heading or a name is not. */
const WIDE = 0.7;

const MOST_LINES = 500;

/**
 * The last line must be part of no attribution, and end in a word that leads on; in a comma or a hyphen, about as wide
 * as the text is set; or without a stop, where the other paragraphs of responses have one.
 *
 * @returns the 1-based number of that line, or null
 */
export function endsEarly(seen: Seen): number | null {
  const { text, lines } = seen.document;
  const words = (at: number) => text.slice(lines[at]!.start, lines[at]!.end).trim();
  const end = endOfText(seen);
  let last = lines.length - 1;
  while (last >= 0 && (lines[last]!.start >= end || words(last) === "")) last--;
  if (last < 0) return null;
  const attribution = seen.responses.at(-1)?.lines.attribution ?? null;
  if (seen.split?.layout === "topic-header" && attribution !== null && attribution[1] >= last + 1)
    return null;
  const line = words(last);
  if (ENDED.test(line)) return null;
  const widths = Array.from({ length: Math.min(last, MOST_LINES) }, (_, at) => words(last - 1 - at).length)
    .filter((width) => width > 0)
    .sort((one, other) => one - other);
  const usual = widths[Math.floor(widths.length * 0.75)] ?? 0;
  const isWide = line.length >= usual * WIDE || isProse(line);
  const isCut = (/[,–-]$/u.test(line) && isWide) || LEADS_ON.test(line) || lacksStop(seen, line);
  return isCut ? last + 1 : null;
}

/** Offset after the last piece that is no page furniture: a page number may stand below a text that breaks off. */
function endOfText({ document: { text }, split }: Seen): number {
  const last = split?.pieces.findLast(
    ({ kind, start, end }) => kind !== "furniture" && /\S/u.test(text.slice(start, end)),
  );
  return last?.end ?? text.length;
}

/** In words: fewer may be a heading, a name, a closing line. */
const SHORTEST_PROSE = 8;

const isProse = (text: string) => text.split(/\s+/, SHORTEST_PROSE).length === SHORTEST_PROSE;

/** So many other paragraphs, of which such a share ends with a stop, make it the habit of a document. */
const LEAST_PARAGRAPHS = 4;
const HABIT = 0.95;

const LISTED = /^(?:[-–—•*]|\d{1,2}[.)])\s/u;

/** Whether the last line ends a paragraph of a response without a stop, and hardly another one does; no list of many. */
function lacksStop({ responses }: Seen, line: string): boolean {
  const paragraphs = responses.flatMap(({ text }) => {
    const all = text.split(/\n[ \t\r]*\n/).map((paragraph) => paragraph.trim());
    // `3. A café that opens when the pool does` may head an item.
    return all.filter((one, at) => isProse(one) && !(at === 0 && all.length > 1 && LISTED.test(one)));
  });
  const last = paragraphs.pop();
  if (last === undefined || !last.endsWith(line) || (last !== line && LISTED.test(line))) return false;
  const ended = paragraphs.filter((paragraph) => ENDED.test(paragraph)).length;
  return paragraphs.length >= LEAST_PARAGRAPHS && ended >= HABIT * paragraphs.length;
}
