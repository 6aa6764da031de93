/** Whether a block ends with a line that is neither its text nor its name: a rule, a date, a number, what kind of sender it is. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import { KINDS_OF_SENDER, PART_LABELS } from "../../../cues/english/labels.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { isNameless } from "../../../cues/nameless.ts";
import { readDate } from "../date.ts";
import { labelOf } from "./dress.ts";
import type { Block } from "./marked-names.ts";

const ABOUT: ReadonlySet<string> = new Set([...PART_LABELS.about, ...PART_LABELS.id]);

/** Three marks and more, with nothing that is read between them. */
export const isRule = (text: string): boolean => /^(?:[^\p{L}\p{N}\s]\s*){3,}$/u.test(text);

export function isBeside(
  lines: readonly ContentLine[],
  { from, to }: Block,
  anonymity: AnonymityReader,
): boolean {
  const last = lines[to - 1];
  if (to - from < 2 || last === undefined) return false;
  const { text } = last;
  if (isRule(text) || ABOUT.has(labelOf(text) ?? "")) return true;
  if (text.length < LONGEST_DATE && readDate(text) !== null) return true;
  return isKind(text, anonymity) && looksLikeAttribution(lines[to - 2]!.text, anonymity);
}

/** In characters, with the words before it. */
const LONGEST_DATE = 50;

const isKind = (text: string, anonymity: AnonymityReader): boolean =>
  anonymity(text) === null && (isNameless(text) || KINDS_OF_SENDER.has(text.toLowerCase()));
