/** Finds telephone numbers with the code of a country before them, after `+` or `00`. */
import { inPlanAbroad } from "./phone-plans.ts";
import { DASH, insideLink, SPACE, type Stretch } from "./surroundings.ts";

const GAP = `(?:\\)?(?:\\.|/|${SPACE}?(?:${DASH}${SPACE}?)?)\\(?)`;
/** `(?![0-9])` makes a gap stand where digits end, so that there is one way to read them. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_+£$€.,/-])\\(?(?:\\+\\s?\\(?|00${GAP}?)[1-9][0-9]{0,14}(?:(?![0-9])${GAP}[0-9]{1,14}){0,9}`,
  "gu",
);
const LEAST_DIGITS = 8;
/** `(call …)` has its bracket elsewhere. */
const OPEN_BRACKET = /^\((?!\+?\s?[0-9]+\))/;
const EXTENSION = /^\s?(?:x|ext\.?)\s?[0-9]{1,6}/i;
const GOES_ON = /^(?:[\p{L}\p{N}_]|[.,][0-9]|-[1-9])/u;
/** Which numbers of the UK are someone's, its own plan says. */
const UK = "44";

/**
 * @param text - may be wrapped between groups of digits
 * @returns where the numbers stand, in order, with the extension that follows
 * @see ITU-T E.123 on `+`, and E.164 on the codes of countries
 */
export function* phonesAbroad(text: string): Generator<Stretch> {
  for (const { 0: found, index } of text.matchAll(NUMBER)) {
    if (found.length < LEAST_DIGITS || insideLink(text, index)) continue;
    const end = endOfNumber(text, index, found);
    if (end === null) continue;
    yield [OPEN_BRACKET.test(found) ? index + 1 : index, end];
  }
}

/** @returns where the longest number ends that these groups begin with */
function endOfNumber(text: string, start: number, found: string): number | null {
  const groups = [...found.matchAll(/[0-9]+/g)];
  const end = groups.findLast((group) => {
    const length = group.index + group[0].length;
    const digits = found
      .slice(0, length)
      .replace(/\(0\)/, "")
      .replace(/[^0-9]/g, "")
      .replace(/^00/, "");
    if (digits.startsWith(UK) || digits.length < LEAST_DIGITS || digits.length > 15) return false;
    const rest = text.slice(start + length, start + length + 10);
    return (!GOES_ON.test(rest) || EXTENSION.test(rest)) && inPlanAbroad(digits);
  });
  if (end === undefined) return null;
  const after = start + end.index + end[0].length;
  return after + (EXTENSION.exec(text.slice(after, after + 14))?.[0].length ?? 0);
}
