/** Words one edit apart are found without comparing all with all, and found are all of them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { nearWords, slipBetween } from "#src/check/near-words.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 });

/** Every word one edit away, over three letters. */
function edited(from: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (let at = 0; at <= from.length; at++) {
    const [before, after] = [from.slice(0, at), from.slice(at)];
    all.add(before + after.slice(1));
    for (const letter of "abc") all.add(before + letter + after).add(before + letter + after.slice(1));
    if (after.length > 1) all.add(before + after[1] + after[0] + after.slice(2));
  }
  all.delete(from);
  return all;
}

it("a slip is an edit, both ways", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipBetween(one, other) !== null).toBe(edited(one).has(other));
      expect(slipBetween(other, one)).toBe(slipBetween(one, other));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it("near words are those one edit apart", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), (words) => {
      const near = nearWords(words);
      for (const one of words) {
        const expected = words.filter((other) => edited(one).has(other));
        expect([...(near.get(one) ?? [])].sort()).toEqual(expected.sort());
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

it.each([
  ["committee", "comittee", "doubled"],
  ["tenants", "tennants", "doubled"],
  ["council", "councils", "inserted"],
  ["tenants", "tenents", "replaced"],
  ["forum", "fourm", "swapped"],
  ["forum", "forum", null],
  ["forum", "form", "inserted"],
  ["forum", "fame", null],
])("%s and %s: %s", (one, other, slip) => {
  expect(slipBetween(one, other)).toBe(slip);
});
