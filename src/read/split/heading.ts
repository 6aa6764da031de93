/** Tells a heading from a line of prose by its shape: short, opened by a capital, not closed like a sentence. */
import { LEAD_IN_ENDS, SENTENCE_OPENINGS } from "../../cues/english/heading-words.ts";
import { anyOf } from "../../text/any-of.ts";
import { readDate } from "./date.ts";
import { listMarker } from "./list-marker.ts";
import { closesClause, spacedWords, type TextLine } from "./text-lines.ts";

const MOST_WORDS = 14;
const MOST_CHARACTERS = 100;

/** Words that a line before a list ends with when it is a sentence and no heading ("We ask for the following:"). */
const LEAD_IN = new RegExp(`\\b(?:${anyOf(LEAD_IN_ENDS)})\\s*:$`, "i");
const SENTENCE_START = new RegExp(`^(?:${anyOf(SENTENCE_OPENINGS)})\\b`, "i");

/** A heading's words without the marks of Markdown or a closing colon. */
export function headingWords(words: string): string {
  return words
    .replace(/^#{1,6}\s+|\s+#+$/g, "")
    .replace(/^(\*\*|__|\*|_)(.+)\1$/, "$2")
    .replace(/\s*:$/, "")
    .trim();
}

/** Whether a line could be a heading by its words alone; numbered ones ("2. Housing") count. */
export function hasHeadingShape(words: string): boolean {
  if (words.length > 2 * MOST_CHARACTERS) return false;
  const plain = headingWords(words);
  if (plain.length > MOST_CHARACTERS || spacedWords(plain) > MOST_WORDS || !/\p{L}/u.test(plain))
    return false;
  if (LEAD_IN.test(words) || !/^[\p{Lu}\d(]/u.test(plain)) return false;
  if (/[.!;,…]["'”’)]*$/.test(plain) && !/\b(?:Ltd|Inc|Co|etc)\.$/.test(plain)) return false;
  if (/\p{Ll}{3}\. \p{Lu}/u.test(plain)) return false;
  if (SENTENCE_START.test(plain) && words.endsWith(":")) return false;
  return readDate(plain) === null;
}

/** Whether a line stands where a heading can: after a gap, a sentence or another heading, and not in mid-sentence. */
export function standsAsHeading(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !hasHeadingShape(line.words)) return false;
  if (goesOn(lines[index + 1])) return false;
  return line.gap || before === undefined || closesClause(before.words) || hasHeadingShape(before.words);
}

/** Whether a line goes on with the sentence of the line above it. */
export function goesOn(line: TextLine | undefined): boolean {
  return line !== undefined && !line.gap && /^\p{Ll}/u.test(line.words) && listMarker(line.words) === null;
}

/** Whether every letter is a capital. */
export function isCapitals(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}
