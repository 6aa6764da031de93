/** Cuts random texts into words: all of each text, in order, and nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, tokenise } from "#src/text/tokens.ts";

const RUNS = { seed: 20_240_117, numRuns: 500 };

describe("tokens", () => {
  it("stand in order, begin and end with a letter or digit, and leave none out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (content) => {
        const { length, starts, ends } = tokenise(content);
        let rest = "";
        for (let index = 0; index < length; index++) {
          const before = index === 0 ? 0 : ends[index - 1]!;
          expect(starts[index]).toBeGreaterThanOrEqual(before);
          expect(content.slice(starts[index], ends[index])).toMatch(
            /^[\p{L}\p{Nd}](.*[\p{L}\p{Nd}\p{M}])?$/su,
          );
          rest += content.slice(before, starts[index]);
        }
        rest += content.slice(length === 0 ? 0 : ends[length - 1]);
        expect(rest.replaceAll("\u02BC", "")).not.toMatch(/[\p{L}\p{Nd}]/u);
        expect(countWords(content)).toBe(length);
      }),
      RUNS,
    );
  });
});
