/** Whether an attribution may hold a wish that cannot be read: then nobody can say that the name may be printed. */
import { anyOf } from "../../text/any-of.ts";
import {
  NAME_OWNERS,
  SPEAKING_FOR_HERSELF,
  SPEAKING_OF_NAMING,
  WILLING_WORDS,
} from "../english/wish-phrases.ts";
import { KEPT_BACK, PERSONS, UNNAMED } from "../english/wishes.ts";
import { isOrganisationWord } from "../organisation-words.ts";
import { type WishWord, wishWords } from "./wish-words.ts";
import { KNOWN } from "./words.ts";

const SPEAKING: ReadonlySet<string> = new Set([...UNNAMED, ...KEPT_BACK, ...SPEAKING_OF_NAMING]);
/** `Friends of my Park`: between capitals. */
const isWithinName = (words: readonly WishWord[], at: number): boolean =>
  words[at - 1]?.isCapital === true && words[at + 1]?.isCapital === true;
/** A box of a form, ticked or not. */
const BOX = /\[[ xX✓]?\]|[☐☑☒✓✔✗✘]/u;
const OWNED = /^(?:name|names|details)$/;
const OWNER = new RegExp(`^(?:${anyOf(NAME_OWNERS)})$`);
/** Whoever says so has thought of being named, and does not mind. */
const WILLING = new RegExp(`^(?:${anyOf(WILLING_WORDS)})$`);

/**
 * @param text - an attribution in which no wish was found
 * @returns whether words stand in it, in small letters, that speak of naming somebody; capitals are a part of a name
 */
export function mayHoldWish(text: string): boolean {
  const words = wishWords(text);
  if (BOX.test(text)) return true;
  if (words.some(({ plain }) => WILLING.test(plain))) return false;
  // A soldier's rank, or a wish before a name.
  const [first, second] = words;
  const isOfPerson = !words.some(({ plain }) => isOrganisationWord(plain)) && !second?.plain.endsWith("s");
  if (first?.plain === "private" && second !== undefined && !KNOWN.has(second.plain) && isOfPerson)
    return true;
  return words.some((word, at) => !word.isCapital && speaksOfNaming(words, at));
}

function speaksOfNaming(words: readonly WishWord[], at: number): boolean {
  const { plain } = words[at]!;
  const next = words[at + 1]?.plain ?? "";
  if (plain === "private" && (PERSONS.has(next) || next.endsWith("s"))) return false;
  if (SPEAKING.has(plain) || (SPEAKING_FOR_HERSELF.has(plain) && !isWithinName(words, at))) return true;
  const before = words[at - 1];
  const isFirst = before !== undefined && before.clause !== words[at]!.clause;
  return OWNED.test(plain) && (isFirst || OWNER.test(before?.plain ?? ""));
}
