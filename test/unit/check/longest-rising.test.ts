import fc from "fast-check";
import { expect, test } from "vitest";
import { longestRising } from "#src/check/longest-rising.ts";

test.each([
  [[], []],
  [[5], [0]],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [3, 0, 1, 2],
    [1, 2, 3],
  ],
  [
    [1, 2, 3, 0],
    [0, 1, 2],
  ],
  [[2, 1, 0], [2]],
])("of %j the places %j rise", (numbers, expected) => {
  expect(longestRising(numbers)).toEqual(expected);
});

/** Every part of a short list, tried. */
function lengthOfLongest(numbers: readonly number[]): number {
  let best = 0;
  for (let choice = 0; choice < 2 ** numbers.length; choice++) {
    const part = numbers.filter((_, at) => choice & (1 << at));
    if (part.every((number, at) => at === 0 || part[at - 1]! < number)) best = Math.max(best, part.length);
  }
  return best;
}

test("the part rises, and none that rises is longer", () => {
  const lists = fc.uniqueArray(fc.nat(50), { maxLength: 10 });
  fc.assert(
    fc.property(lists, (numbers) => {
      const places = longestRising(numbers);
      const part = places.map((at) => numbers[at]!);
      expect(part).toEqual([...part].sort((one, other) => one - other));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(part).toHaveLength(lengthOfLongest(numbers));
    }),
    { seed: 4, numRuns: 200 },
  );
});
