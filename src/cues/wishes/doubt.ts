/** Whether an attribution may hold a wish that cannot be read: then nobody can say that the name may be printed. */
import { isOrganisationWord } from "../organisation-words.ts";
import { type WishWord, wishWords } from "./wish-words.ts";
import { KEPT_BACK, KNOWN, PERSONS, UNNAMED } from "./words.ts";

const SPEAKING: ReadonlySet<string> = new Set([
  ...UNNAMED,
  ...KEPT_BACK,
  ...`withhold withholding redact redacted conceal confidential confidentially confidentiality identified identify identity
  named unnamed private privately privacy`.split(/\s+/),
]);
/** Whoever speaks for herself, asks or forbids says more than who she is. */
const SPEAKS: ReadonlySet<string> = new Set(
  `please pls plz kindly i i'm i'd id i've me don't dont not never cannot can't cant doesn't didn't won't wouldn't
  consent consents publish publicity print disclose undisclosed`.split(/\s+/),
);
/** `Friends of my Park`: between capitals. */
const isWithinName = (words: readonly WishWord[], at: number): boolean =>
  words[at - 1]?.isCapital === true && words[at + 1]?.isCapital === true;
/** A box of a form, ticked or not. */
const BOX = /\[[ xX✓]?\]|[☐☑☒✓✔✗✘]/u;
const OWNED = /^(?:name|names|details)$/;
const OWNER = /^(?:my|our|his|her|their|your|the|full|real|no|use|using|of)$/;
/** Whoever says so has thought of being named, and does not mind. */
const WILLING =
  /^(?:happy|content|fine|ok|okay|glad|yes|mind|agree|agrees|consent|consents|may|can|willing)$/;

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
  if (SPEAKING.has(plain) || (SPEAKS.has(plain) && !isWithinName(words, at))) return true;
  const before = words[at - 1];
  const isFirst = before !== undefined && before.clause !== words[at]!.clause;
  return OWNED.test(plain) && (isFirst || OWNER.test(before?.plain ?? ""));
}
