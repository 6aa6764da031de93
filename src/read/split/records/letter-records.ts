/** Letters printed one after another: each greets, and is closed and signed. */
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import { LETTER_GREETINGS } from "../../../cues/english/letters.ts";
import { anyOf } from "../../../text/any-of.ts";
import { readDate } from "../date.ts";
import { isAbout } from "../form/beside-names.ts";
import { signersOf } from "../signatures.ts";
import { isClosing } from "./letter-end.ts";
import { lineNumbersOf, type RecordCut, type RecordLines, type RecordsRead } from "./record.ts";

const GREETING = new RegExp(`^(?:${anyOf(LETTER_GREETINGS)})\\b[^.!?]{0,60}[,:]?$`, "iu");

export const isSalutation = (text: string): boolean => GREETING.test(text);

/** Two letters show it: a greeting and a closing are no chance. */
const LEAST_LETTERS = 2;
/** In lines. */
const LONGEST = { signature: 4, head: 8, line: 80 };

/** A letter from its greeting to its closing. */
interface Letter {
  readonly greeting: number;
  readonly closing: number;
}

/** @returns null where greetings and closings do not take turns from the first line to the last */
export function letterRecords(lines: readonly ContentLine[]): RecordsRead | null {
  const letters = lettersIn(lines);
  if (letters === null || letters.length < LEAST_LETTERS) return null;
  const heads = letters.map(({ greeting }, at) => headAbove(lines, greeting, letters[at - 1]?.closing ?? -1));
  const records = letters.map(({ greeting, closing }, at): RecordCut | null => {
    const end = heads[at + 1]?.from ?? lines.length;
    const signature = signatureBelow(lines, closing, end);
    if (signature === null || closing <= greeting + 1) return null;
    const text = signersOf(lines.slice(signature.from, signature.to).map((line) => line.text)).join("; ");
    const head = lineNumbersOf(heads[at]!);
    const dates = [...head, ...lineNumbersOf({ from: signature.to, to: end })].flatMap(
      (line) => readDate(lines[line]!.text) ?? [],
    );
    return {
      header: null,
      attribution: text === "" ? null : { ...signature, text },
      body: { from: greeting + 1, to: closing, skip: 0 },
      beside: [...head, greeting, closing, ...lineNumbersOf({ from: signature.to, to: end })],
      date: dates[0] ?? null,
    };
  });
  return records.includes(null) ? null : { records: records as RecordCut[], doubts: [] };
}

function lettersIn(lines: readonly ContentLine[]): readonly Letter[] | null {
  const letters: Letter[] = [];
  let greeting: number | null = null;
  for (const [at, { text }] of lines.entries()) {
    if (isSalutation(text)) {
      if (greeting !== null) return null;
      greeting = at;
    } else if (isClosing(text)) {
      if (greeting === null) return null;
      letters.push({ greeting, closing: at });
      greeting = null;
    }
  }
  return greeting === null ? letters : null;
}

/** Dates, addresses and whom it is for: short lines above a greeting that are not of the letter before. */
function headAbove(lines: readonly ContentLine[], greeting: number, closed: number): RecordLines {
  const least = Math.max(closed + 1, greeting - LONGEST.head);
  let from = greeting;
  for (let at = greeting - 1; at >= least && isOfHead(lines[at]!.text); at--)
    if (isDateOrAddress(lines[at]!.text)) from = at;
  return { from, to: greeting };
}

const isOfHead = (text: string): boolean => text.length <= LONGEST.line && !endsSentence(text);

const isDateOrAddress = (text: string): boolean => isAbout(text) || /\d/.test(text);

/** @returns who signs, up to a blank line or a date; null where what follows may be anything else */
function signatureBelow(lines: readonly ContentLine[], closing: number, end: number): RecordLines | null {
  const from = closing + 1;
  let to = from;
  while (to < end && (to === from || !lines[to]!.afterBlank) && !isAbout(lines[to]!.text)) to++;
  const isShort = ({ text }: ContentLine) => isOfHead(text) && !text.includes(";");
  const isSignature = to - from <= LONGEST.signature && lines.slice(from, to).every(isShort);
  return isSignature && lines.slice(to, end).every(({ text }) => isAbout(text)) ? { from, to } : null;
}
