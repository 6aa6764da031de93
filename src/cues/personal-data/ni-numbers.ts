/** Finds National Insurance numbers: two letters, six digits, and A, B, C or D. */
import { DASH, SPACE, type Stretch, standsAlone } from "./surroundings.ts";

const GAP = `(${SPACE}|${DASH})?`;
const PAIR = "[0-9]{2}";
const SHAPE = new RegExp(
  `\\b[A-CEGHJ-PR-TW-Z]([A-CEGHJ-NPR-TW-Z])${[PAIR, PAIR, PAIR, "([A-D])"].map((part) => GAP + part).join("")}`,
  "gi",
);
const UNUSED = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/i;

/**
 * The letters D, F, I, Q, U and V are in no prefix, O is never its second letter, and seven prefixes are not
 * used. The three pairs of digits stand together or each apart; in lower case `by 250000 a year` is none.
 *
 * @param text - may be wrapped between the groups
 * @returns where the numbers stand, in order
 * @see HMRC, National Insurance Manual, NIM39110, on prefixes and suffixes
 */
export function* niNumbers(text: string): Generator<Stretch> {
  for (const match of text.matchAll(SHAPE)) {
    const [found, second, beforePairs, between, after, afterPairs, suffix] = match;
    const stretch: Stretch = [match.index, match.index + found.length];
    if (UNUSED.test(found) || !standsAlone(text, stretch) || isUpper(second!) !== isUpper(suffix!)) continue;
    if ((between === undefined) !== (after === undefined)) continue;
    const spaced = beforePairs !== undefined || afterPairs !== undefined;
    if (isUpper(suffix!) || between !== undefined || !spaced) yield stretch;
  }
}

const isUpper = (letter: string) => letter < "a";
