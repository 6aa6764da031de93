/** What stands beside names and is neither a name nor a text: dates, numbers, kinds of sender. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { KINDS_OF_SENDER, PART_LABELS } from "../../../cues/english/labels.ts";
import { isNameless } from "../../../cues/nameless.ts";
import { readDate } from "../date.ts";
import { partLabel } from "./dress.ts";

const ABOUT: ReadonlySet<string> = new Set([...PART_LABELS.about, ...PART_LABELS.id]);

/** A date, or what is said of a response behind a label. */
export const isAbout = (text: string): boolean =>
  ABOUT.has(partLabel(text) ?? "") || (text.length < LONGEST && readDate(text) !== null);

/** In characters. */
const LONGEST = 50;

/** What a line below a name says of who sent the response. */
export const isKindOfSender = (text: string, anonymity: AnonymityReader): boolean =>
  text.length < LONGEST &&
  (isNameless(text) || KINDS_OF_SENDER.has(text.toLowerCase())) &&
  anonymity(text) === null;
