/** Wilson's interval against the examples published with it, and against the equation that it solves. */
import { expect, test } from "vitest";
import { wilson } from "#src/text/wilson.ts";

/** Newcombe (1998), table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i is from %f to %f", (part, whole, low, high) => {
  const found = wilson(part, whole);
  expect([found.low.toFixed(4), found.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
});

test("its ends are the shares from which the sample is 1.96 standard errors away", () => {
  for (const [part, whole] of [
    [3, 10],
    [40, 41],
    [512, 4000],
  ] as const) {
    const { low, high } = wilson(part, whole);
    for (const end of [low, high])
      expect(Math.abs(part / whole - end) / Math.sqrt((end * (1 - end)) / whole)).toBeCloseTo(
        1.959963984540054,
        10,
      );
  }
});

test("of nothing it says nothing", () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  expect(wilson(7, 7).high).toBe(1);
});
