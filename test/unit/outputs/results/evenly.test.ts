/** An even choice. */
import { expect, test } from "vitest";
import { evenly } from "#src/outputs/results/evenly.ts";

async function* numbers(to: number): AsyncGenerator<number> {
  for (let n = 0; n < to; n++) yield n;
}

test.each([
  [3, 3, [0, 1, 2]],
  [7, 3, [0, 3, 6]],
  [8, 4, [0, 2, 4, 6]],
  [9, 4, [0, 3, 6]],
  [0, 3, []],
])("of %i, at most %i: %j", async (all, most, chosen) => {
  expect(await evenly(numbers(all), all, most)).toEqual(chosen);
});
