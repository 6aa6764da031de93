/** Finds whose words a statement is: a lead-in, a closing line, a sign-off, a line such as "Submitted by", its title. */
import { STATEMENT_SIGN_OFFS } from "../../cues/english/letters.ts";
import {
  BEHIND_AUTHORS,
  KINDS_OF_SPEECH,
  SPEAKER_LABELS,
  SPEAKER_LABELS_BARE,
} from "../../cues/english/speech.ts";
import type { LineRange } from "../../model/response.ts";
import { anyOf } from "../../text/any-of.ts";
import { closingAttribution } from "./closing-line.ts";
import { headingWords } from "./heading.ts";
import { hasOrganisationWord } from "./heading-kind.ts";
import type { Paragraph } from "./paragraphs.ts";
import { startsQuoted } from "./quotation.ts";
import {
  beginsWithPerson,
  isSignatoryHeading,
  LEAST_SIGNATORIES,
  listedSigners,
  mayStandInSignature,
  signersOf,
} from "./signatures.ts";
import { closingSpeaker, leadInSpeaker, middleSpeaker } from "./speaker.ts";
import { spacedWords } from "./text-lines.ts";
import { isAddress } from "./whole/line-signs.ts";

export interface Speech {
  /** Of several who signed, one a line. */
  readonly speaker: string;
  readonly kind?: "signatories";
  /** Where a letter's closing says so, or a line such as "Submitted by", above or below the title. */
  readonly by?: "closing" | "label";
  readonly lines: LineRange;
  /** Index of the first paragraph of the text, where the words before it are not; and its offset in the document. */
  readonly from?: number;
  readonly textFrom?: number;
  /** Index after the last paragraph of the text, and the offset at which the text ends in it. */
  readonly to?: number;
  readonly textTo?: number;
}

/** Of what stands below a closing. */
const MOST_SIGNATURE_LINES = 16;
/** In words, of one line of it. */
const MOST_SIGNATURE = 10;
/** Paragraphs from the top that can lead in to the quotation. */
const LEAD_IN_WITHIN = 20;
const LABEL = new RegExp(
  `^(?:(?:${anyOf(SPEAKER_LABELS)}) ?: ?|(?:${anyOf(SPEAKER_LABELS_BARE)}) )(.{2,140})$`,
  "i",
);
const SIGN_OFF = new RegExp(`^(?:${anyOf(STATEMENT_SIGN_OFFS)})\\b[,.:]*$`, "i");
const KIND = `(?:${anyOf(KINDS_OF_SPEECH)})`;
const TITLE_BY = new RegExp(
  `\\b${KIND}\\b (?:\\p{Ll}+ ){0,4}?(?:from|by|of) (?:the )?(\\p{Lu}.+?)(?= (?:${anyOf(BEHIND_AUTHORS)})\\b|:|,? [–—|-] |$)`,
  "iu",
);
const TITLE_OF = new RegExp(
  `^(?:the )?(.+?)(['’]s?)?:? (?:(?:written|initial|full|public) )?${KIND}\\b`,
  "iu",
);

/** @returns whose words the paragraphs say they are, the surest sign first; null where nothing tells */
export function speechOf(paragraphs: readonly Paragraph[]): Speech | null {
  return (
    signatories(paragraphs) ??
    leadIn(paragraphs) ??
    closing(paragraphs) ??
    signOff(paragraphs) ??
    labelled(paragraphs)
  );
}

/** @returns the organisation that a title names as the author ("Statement from X", "X's response to"), or null */
export function titleSpeaker(title: Paragraph): Speech | null {
  const words = headingWords(title.words);
  const by = TITLE_BY.exec(words)?.[1];
  const of = TITLE_OF.exec(words);
  const known = of?.[2] || hasOrganisationWord(of?.[1] ?? "") || /\b\p{Lu}{3,}\b/u.test(of?.[1] ?? "");
  const own =
    of?.[1] && known && /^\p{Lu}/u.test(of[1]) && !/^(?:our|my|draft|public)\b/i.test(of[1]) ? of[1] : null;
  const speaker = by ?? own;
  return speaker ? { speaker, lines: [title.first, title.last] } : null;
}

function leadIn(paragraphs: readonly Paragraph[]): Speech | null {
  for (let i = 0; i < Math.min(paragraphs.length, LEAD_IN_WITHIN); i += 1) {
    const paragraph = paragraphs[i];
    const found = paragraph && !startsQuoted(paragraph) ? leadInSpeaker(paragraph.raw) : null;
    if (!paragraph || !found) continue;
    const { speaker } = found;
    if (found.end < paragraph.raw.length) {
      const last = paragraph.first + paragraph.raw.slice(0, found.end).split("\n").length - 1;
      return { speaker, lines: [paragraph.first, last], from: i, textFrom: paragraph.start + found.end };
    }
    if (i + 1 < paragraphs.length) return { speaker, lines: [paragraph.first, paragraph.last], from: i + 1 };
  }
  return null;
}

function closing(paragraphs: readonly Paragraph[]): Speech | null {
  for (let i = paragraphs.length - 1; i > 0; i -= 1) {
    const paragraph = paragraphs[i];
    const before = paragraphs[i - 1];
    if (!paragraph || !before) continue;
    const dashed =
      i >= paragraphs.length - 2 && !isListed(before) ? closingAttribution(paragraph.words, true) : null;
    if (dashed) return { speaker: dashed, lines: [paragraph.first, paragraph.last], to: i };
    const found = closingSpeaker(paragraph.raw);
    if (!found) continue;
    const text = paragraph.raw.slice(0, found.start);
    if (text.trim() === "")
      return { speaker: found.speaker, lines: [paragraph.first, paragraph.last], to: i };
    const first = paragraph.first + text.split("\n").length - 1;
    const lines = [first, paragraph.last] as const;
    return { speaker: found.speaker, lines, to: i + 1, textTo: paragraph.start + text.trimEnd().length };
  }
  for (const paragraph of paragraphs) {
    const speaker = startsQuoted(paragraph) ? middleSpeaker(paragraph.raw) : null;
    if (speaker) return { speaker, lines: [paragraph.first, paragraph.last] };
  }
  return null;
}

/** A house and its street, above a town and its postcode: of lines with a number, the only one, as no list has it. */
function aboveAddress(lines: readonly Paragraph[], below: Paragraph | undefined): readonly Paragraph[] {
  if (below === undefined || !isAddress(below.words)) return lines;
  const numbered = lines.filter(({ words }) => /^\d/.test(words));
  const isHouse = numbered.length === 1 && isAddress(numbered[0]!.words);
  return isHouse ? lines.slice(0, lines.indexOf(numbered[0]!)) : lines;
}

/** Below a closing: names, roles and organisations, of one or more persons. */
function signOff(paragraphs: readonly Paragraph[]): Speech | null {
  const at = paragraphs.findLastIndex((paragraph) => SIGN_OFF.test(paragraph.words));
  if (at === -1) return null;
  const rest = paragraphs.slice(at + 1);
  const most = rest.slice(0, MOST_SIGNATURE_LINES);
  const end = most.findIndex(
    ({ words }) => spacedWords(words) > MOST_SIGNATURE || !mayStandInSignature(words),
  );
  const names = aboveAddress(end === -1 ? most : most.slice(0, end), most[end]);
  const first = names[0];
  const last = names.at(-1);
  if (!first || !last) return null;
  const signers = signersOf(columnsOf(names));
  return {
    speaker: signers.map((signer) => signer.replace(/,$/, "")).join(";\n"),
    lines: [first.first, last.last],
    to: at,
    by: "closing",
    ...(signers.length > 1 ? { kind: "signatories" } : {}),
  };
}

/** Signatures side by side are read one below the other. */
function columnsOf(lines: readonly Paragraph[]): readonly string[] {
  const rows = lines.map(({ raw, words }) => (raw.length > WIDEST ? [words] : raw.trim().split(/ {3,}|\t+/)));
  const [first] = rows;
  const most = first?.length ?? 0;
  if (most < 2) return lines.map(({ words }) => words);
  return Array.from({ length: most }, (_, column) => rows.map((row) => row[column]?.trim() ?? ""))
    .flat()
    .filter((cell) => cell !== "");
}

/** In characters, of a line of signatures. */
const WIDEST = 300;

/** A list of those who signed, below a heading or a closing, to its end: nobody of them sent a response of their own. */
function signatories(paragraphs: readonly Paragraph[]): Speech | null {
  const at = paragraphs.findIndex(({ words }) => isSignatoryHeading(words) || SIGN_OFF.test(words));
  if (at < 1) return null;
  const rest = paragraphs.slice(at + 1);
  const end = rest.findIndex(({ words }) => !mayStandInSignature(words));
  const list = aboveAddress(end === -1 ? rest : rest.slice(0, end), rest[end]);
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || list.filter(({ words }) => beginsWithPerson(words)).length < LEAST_SIGNATORIES)
    return null;
  return {
    speaker: listedSigners(list.map(({ words }) => words)).join("\n"),
    lines: [first.first, last.last],
    to: at,
    by: "closing",
    kind: "signatories",
  };
}

function labelled(paragraphs: readonly Paragraph[]): Speech | null {
  for (const [i, paragraph] of paragraphs.slice(0, 8).entries()) {
    const words = paragraph.words;
    const name = TITLE_BY.exec(words)?.[1] ?? LABEL.exec(words)?.[1] ?? "";
    if (!LABEL.test(words) || !/^\p{Lu}/u.test(name) || spacedWords(words) > 20 || /[.;!?]$/.test(words))
      continue;
    return { speaker: name, lines: [paragraph.first, paragraph.last], from: i + 1, by: "label" };
  }
  return null;
}

function isListed(paragraph: Paragraph): boolean {
  return /^[-–—•*]\s/.test(paragraph.words);
}
