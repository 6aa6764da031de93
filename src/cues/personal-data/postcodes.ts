/** Finds UK postcodes, also in small letters, with odd spaces, and with letters typed for digits. */
import { anyOf } from "../../text/any-of.ts";
import { ADDRESS_WORDS, INWARD_WORDS, LETTER_PAIRS, ORDINALS_AND_UNITS } from "../english/personal-data.ts";
import { postcodeForm } from "./postcode-form.ts";
import { isSaid } from "./said.ts";
import { DASH, insideLink, SPACE, type Stretch, standsAlone } from "./surroundings.ts";
import { countOfDigits, TYPED } from "./typed.ts";

const GAP = `(?:${SPACE}?${DASH}${SPACE}?|${SPACE}|[.,])?`;
const POSTCODE = new RegExp(
  `[A-Z](?<![\\p{L}\\p{N}_].)${GAP}(?:[A-Z]${GAP})?${TYPED}${GAP}(?:[A-Z0-9|]${GAP})?${TYPED}${GAP}[A-Z]${GAP}[A-Z](?![\\p{L}\\p{N}_])`,
  "giu",
);
/** A gap before the inward code, or none. */
const USUAL = new RegExp(`^[^\\s]+${SPACE}?[^\\s]{3}$`);
const HYPHENED = new RegExp(`^[A-Z0-9]+${DASH}[0-9][A-Z]{2}$`);
const SPLIT_INWARD = /^\S+\s+[A-Z]{2}$/i;

const CALLED = /\b(?:post\s?-?codes?(?!\s+lotter)|postal\s+codes?|zip)\b/i;
const ADDRESS = new RegExp(`\\b(?:${anyOf(ADDRESS_WORDS, "\\s")})\\b`, "i");

/** `the M6 2nd exit`, `E1 3yr lease`: ordinals and units, which in lower case are likelier. */
const UNIT = new RegExp(`^(?:${anyOf(ORDINALS_AND_UNITS)})$`, "i");
/** Words that an inward code with a letter for its digit may spell. */
const WORD = new RegExp(`^(?:${anyOf(INWARD_WORDS)})$`, "i");
const PAIR = new RegExp(`^(?:${anyOf(LETTER_PAIRS)})$`, "i");
/** Codes of other kinds go on in this way: `AB-M11AA-01`. */
const CODE_BEFORE = /(?:[\p{L}\p{N}][-/#.]|@)$/u;
const CODE_AFTER = /^(?:[-/#@][\p{L}\p{N}]|\.[\p{Ll}])/u;

/**
 * A space before the inward code or nothing at all shows what it is; letters for digits and other gaps where
 * enough else does, or where the sentence speaks of a postcode or an address.
 *
 * @param text - may be wrapped at any gap
 * @returns where the postcodes stand, in order
 */
export function* postcodes(text: string): Generator<Stretch> {
  POSTCODE.lastIndex = 0;
  for (let match = POSTCODE.exec(text); match !== null; match = POSTCODE.exec(text)) {
    const [found] = match;
    const stretch: Stretch = [match.index, match.index + found.length];
    if (isPostcode(text, stretch, found)) yield stretch;
    // What follows the first letter may be one.
    else POSTCODE.lastIndex = match.index + 1;
  }
}

function isPostcode(text: string, stretch: Stretch, found: string): boolean {
  const characters = found.replace(/[^A-Z0-9|]/gi, "");
  const form = postcodeForm(characters);
  if (form === null || !standsAlone(text, stretch) || insideLink(text, stretch[0])) return false;
  if (!/\s/.test(found) && partOfCode(text, stretch)) return false;
  const unit = characters.slice(-2);
  const isUpper = unit === unit.toUpperCase();
  if (isSaid(text, stretch, CALLED))
    return countOfDigits(found) > 0 || (isUpper && !WORD.test(characters.slice(-3)));
  if (!isUpper && UNIT.test(unit)) return false;
  const isUsual = USUAL.test(found);
  if (isUsual && !form.isMistyped) return true;
  if (HYPHENED.test(found) && !form.isMistyped) return true;
  if (isUsual) return isMistypedPostcode(text, stretch, characters, isUpper);
  const isAddress = isSaid(text, stretch, ADDRESS) && !SPLIT_INWARD.test(found);
  const isClear = form.area === 2 && isUpper && characters === characters.toUpperCase() && !PAIR.test(unit);
  return countOfDigits(found) > 1 && !/[\r\n,.]/.test(found) && (isAddress || isClear);
}

function isMistypedPostcode(text: string, stretch: Stretch, characters: string, isUpper: boolean): boolean {
  const inward = characters.slice(-3);
  if (/^[Il|][A-Z]{2}$/.test(inward) && !WORD.test(inward)) return true;
  if (countOfDigits(characters) === 0 || countOfDigits(characters.slice(0, -3) + (isUpper ? 1 : "")) === 0)
    return false;
  if (/^[0-9]/.test(inward)) return isUpper || countOfDigits(characters) > 1;
  return !WORD.test(inward) && (isUpper || isSaid(text, stretch, ADDRESS));
}

function partOfCode(text: string, [start, end]: Stretch): boolean {
  return (
    CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || CODE_AFTER.test(text.slice(end, end + 2))
  );
}
