/** A text in which terms are looked for, and what of it is compared with the rest. */
import type { Response } from "../../model/response.ts";

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A response, and what of it is in the part that is compared with the rest. */
export interface TextLookedAt {
  readonly response: Response;
  /** All of it, nothing, or these stretches. */
  readonly inside: boolean | readonly TextSpan[];
  /** Whether a new term would bring it nothing: it carries the theme, or a theme. Null without a codebook. */
  readonly isCarried: boolean | null;
}

/** @returns whether a place, as an offset into the text, is inside; spans stand in their order, none within another */
export function insideOf(inside: TextLookedAt["inside"]): (start: number) => boolean {
  if (typeof inside === "boolean") return () => inside;
  return (start) => {
    let [low, high] = [0, inside.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (inside[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < inside.length && inside[low]!.start <= start;
  };
}
