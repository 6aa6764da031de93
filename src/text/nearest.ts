/** Finds the valid name that a mistyped one most likely meant. */
import { editDistance } from "./edit-distance.ts";

/**
 * @param name what was written, compared without regard to case
 * @param valid the names that would have been right
 * @returns the closest of `valid` (the first of equals), or null where none is near: more than a third of
 * the longer name's letters would have to change
 */
export function nearest(name: string, valid: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of valid) {
    const longer = Math.max(name.length, candidate.length);
    const distance = longer > 100 ? longer : editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance && distance <= Math.max(1, Math.floor(longer / 3))) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
