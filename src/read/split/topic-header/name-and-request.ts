/** Finds where lines divide into a name and a request that it be not printed. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { mayBeNameLine } from "../../../cues/name-line.ts";
import { isNameless } from "../../../cues/nameless.ts";

/**
 * A name on the line before or after a request, however both are wrapped.
 *
 * @returns the position of the first line of the second of the two; null where the lines are not both
 */
export function nameJoinedToRequest(lines: readonly string[], anonymity: AnonymityReader): number | null {
  for (let at = 1; at < lines.length; at++) {
    const sides = [lines.slice(0, at).join(" "), lines.slice(at).join(" ")] as const;
    const [first, second] = sides.map((side) => anonymity(side));
    const isRequestFirst = first?.rest === "" && second === null;
    if (isRequestFirst === (second?.rest === "" && first === null)) continue;
    if (mayBeNameLines(isRequestFirst ? lines.slice(at) : lines.slice(0, at))) return at;
  }
  return null;
}

/** A name that wraps, or one with what is said of the person or with the organisation on the lines below it. */
const mayBeNameLines = ([first = "", ...rest]: readonly string[]): boolean =>
  mayBeNameLine([first, ...rest].join(" ")) ||
  (rest.length > 0 && mayBeNameLine(first) && rest.every((line) => mayBeNameLine(line) || isNameless(line)));
