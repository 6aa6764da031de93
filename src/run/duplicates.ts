/** Notices responses that were received before: counted again, and reported. */
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";

export interface Duplicates {
  /** @returns a problem where a response of the same text came before, or a record of the same id */
  add(response: Response): readonly Problem[];
}

/** Remembers a number and an id for each response: about 100 bytes. */
export function startDuplicates(): Duplicates {
  const byText = new Map<number, string>();
  return {
    add(response) {
      if (!/\S/.test(response.text)) return [];
      const key = Number.parseInt(response.fingerprint.slice(-13), 16);
      const first = byText.get(key);
      if (first === undefined) {
        byText.set(key, response.id);
        return [];
      }
      const line = (response.lines.header ?? response.lines.body)[0];
      return [
        {
          code: "response-duplicate",
          severity: "warning",
          place: { source: response.source, line },
          found: `${response.id} has the same text as ${first}`,
          expected: "each response once",
          hint: "both are counted; leave one out of the corpus if it was received once",
        },
      ];
    },
  };
}
