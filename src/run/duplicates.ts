/** Notices responses that were received before: counted again, and reported. */
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { reasonWithoutText } from "../text/reason-without-text.ts";
import { startPlaceMap } from "./place-map.ts";

export interface Duplicates {
  /** @returns a problem where a response of the same text came before */
  add(response: Response): Problem | null;
}

/** The last 13 hexadecimal digits of a fingerprint are 52 bits: a chance of 1 in 10,000 for a false one in a million. */
const DIGITS = 13;

export function startDuplicates(): Duplicates {
  const texts = startPlaceMap();
  return {
    add(response) {
      if (reasonWithoutText(response) !== null) return null;
      const { id, source, lines, fingerprint } = response;
      const line = (lines.header ?? lines.body)[0];
      const first = texts.note(Number.parseInt(fingerprint.slice(-DIGITS), 16), { source, line });
      if (first === null) return null;
      const where = first.source === source ? `line ${first.line}` : `line ${first.line} of ${first.source}`;
      return {
        ...graded("response-duplicate"),
        place: { source, line },
        found: `${id} has the same text as the response at ${where}`,
        expected: "each response once",
        hint: "both are counted; if it was received once, take one out of the corpus",
        response: id,
      };
    },
  };
}
