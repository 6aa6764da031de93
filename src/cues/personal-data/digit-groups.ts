/** Groups of digits that follow one another, and the stretches of them that may be one number. */
import { DASH, SPACE, type Stretch } from "./surroundings.ts";

/** Between groups: blanks, a line break, a dash, a full stop. */
const GAP = `(?:${SPACE}?${DASH}${SPACE}?|${SPACE}|\\.)`;
/** The look-ahead makes a gap stand where digits end, so that there is one way to read them. */
const GROUPS = new RegExp(`[0-9]{1,20}(?:(?![0-9])${GAP}[0-9]{1,20}){0,19}`, "g");

/**
 * Calls `isNumber` for stretches of whole groups with `least` to `most` digits, from the left, the longest first;
 * what follows one that is a number is looked at for the next. Each run has at most 20 groups: time stays linear.
 *
 * @returns the numbers
 */
export function* numbersIn(
  text: string,
  [least, most]: readonly [least: number, most: number],
  isNumber: (stretch: Stretch, digits: string) => boolean,
): Generator<Stretch> {
  for (const { 0: run, index } of text.matchAll(GROUPS)) {
    if (run.length < least) continue;
    const groups = [...run.matchAll(/[0-9]+/g)].map((group) => ({
      start: index + group.index,
      digits: group[0],
    }));
    for (let first = 0; first < groups.length; ) {
      const number = longest(groups.slice(first), least, most, isNumber);
      if (number !== null) yield number.stretch;
      first += number?.groups ?? 1;
    }
  }
}

interface Group {
  readonly start: number;
  readonly digits: string;
}

function longest(
  groups: readonly Group[],
  least: number,
  most: number,
  isNumber: (stretch: Stretch, digits: string) => boolean,
): { readonly stretch: Stretch; readonly groups: number } | null {
  const possible: { stretch: Stretch; digits: string; groups: number }[] = [];
  let digits = "";
  for (const [at, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > most) break;
    const stretch = [groups[0]!.start, group.start + group.digits.length] as const;
    if (digits.length >= least) possible.push({ stretch, digits, groups: at + 1 });
  }
  return possible.findLast((one) => isNumber(one.stretch, one.digits)) ?? null;
}
