/** The budget of `--max-doubt`: how many sources may be in doubt before a command ends with exit code 1. */
import type { Place } from "../model/place.ts";
import { counted } from "../text/counted.ts";

export interface DoubtBudget {
  /** There is a budget, and it is kept: the doubts within it are no faults under `--strict`. */
  readonly isKept: boolean;
  /** What to say where it is not kept; else null. */
  readonly words: string | null;
}

/**
 * @param doubts - the problems or findings that put sources in doubt
 * @param most - null or absent where there is no budget
 */
export function doubtBudget(doubts: readonly { readonly place: Place }[], most?: number): DoubtBudget {
  if (most === undefined) return { isKept: false, words: null };
  const sources = new Set(doubts.map(({ place }) => place.source)).size;
  if (sources <= most) return { isKept: true, words: null };
  const are = sources === 1 ? "is" : "are";
  return {
    isKept: false,
    words: `${counted(sources, "source")} ${are} in doubt; --max-doubt allows ${most}.`,
  };
}
