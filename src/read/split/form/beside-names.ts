/** What stands beside names and is neither a name nor a text: rules, dates, numbers, kinds of sender. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import { KINDS_OF_SENDER, PART_LABELS } from "../../../cues/english/labels.ts";
import { isNameless } from "../../../cues/nameless.ts";
import { readDate } from "../date.ts";
import { partLabel } from "./dress.ts";
import type { NamedBlock } from "./marked-names.ts";

const ABOUT: ReadonlySet<string> = new Set([...PART_LABELS.about, ...PART_LABELS.id]);

/** Three marks and more, with nothing that is read between them. */
export const isRuleLine = (text: string): boolean => /^(?:[^\p{L}\p{N}\s]\s*){3,}$/u.test(text);

/** Whether a block ends with a line that is neither its text nor its name. */
export function isBeside(lines: readonly ContentLine[], { from, to }: NamedBlock): boolean {
  const last = lines[to - 1];
  return last !== undefined && to - from >= 2 && isAbout(last.text);
}

/** A date, or what is said of a response behind a label. */
export const isAbout = (text: string): boolean =>
  ABOUT.has(partLabel(text) ?? "") || (text.length < LONGEST_DATE && readDate(text) !== null);

/** In characters, with the words before it. */
const LONGEST_DATE = 50;

/** What a line below a name says of who sent the response. */
export const isKindOfSender = (text: string, anonymity: AnonymityReader): boolean =>
  (isNameless(text) || KINDS_OF_SENDER.has(text.toLowerCase())) && anonymity(text) === null;
