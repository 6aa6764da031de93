/** Sees to it that no two responses of a run have the same id: every table refers to responses by it. */
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import { digest } from "../text/fingerprint.ts";
import { startPlaceMap } from "./place-map.ts";

export interface Ids {
  /**
   * @param source - the file that the response was read from, and the line in it
   * @returns a problem where another response has the id already: this one must be left out
   */
  claim(id: string, source: string, line: number): Problem | null;
}

export function startIds(): Ids {
  const ids = startPlaceMap();
  return {
    claim(id, source, line) {
      const first = ids.note(keyOf(id), { source, line });
      if (first === null) return null;
      const where = first.source === source ? `line ${first.line}` : `line ${first.line} of ${first.source}`;
      return {
        ...graded("source-record"),
        place: { source, line },
        found: `the id ${id}, which ${where} has already`,
        expected: "a different id for every response",
        hint:
          first.source === source
            ? "change one of the two"
            : "take one of the two files out, if they hold the same responses, or change the id",
      };
    },
  };
}

/** 52 bits of a digest: a chance of 1 in 10,000 that any two among a million different ids share them. */
function keyOf(id: string): number {
  return Number.parseInt(digest(id).slice(0, 13), 16);
}
