/** Whether a block ends with a line that is neither its text nor its name: a date, a number. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import { KINDS_OF_SENDER, PART_LABELS } from "../../../cues/english/labels.ts";
import { isNameless } from "../../../cues/nameless.ts";
import { readDate } from "../date.ts";
import { labelOf } from "./dress.ts";
import type { Block } from "./marked-names.ts";

const ABOUT: ReadonlySet<string> = new Set([...PART_LABELS.about, ...PART_LABELS.id]);

/** Three marks and more, with nothing that is read between them. */
export const isRule = (text: string): boolean => /^(?:[^\p{L}\p{N}\s]\s*){3,}$/u.test(text);

export function isBeside(lines: readonly ContentLine[], { from, to }: Block): boolean {
  const last = lines[to - 1];
  if (to - from < 2 || last === undefined) return false;
  const { text } = last;
  if (ABOUT.has(labelOf(text) ?? "")) return true;
  return text.length < LONGEST_DATE && readDate(text) !== null;
}

/** In characters, with the words before it. */
const LONGEST_DATE = 50;

export const isKindOfSender = (text: string, anonymity: AnonymityReader): boolean =>
  (isNameless(text) || KINDS_OF_SENDER.has(text.toLowerCase())) && anonymity(text) === null;
