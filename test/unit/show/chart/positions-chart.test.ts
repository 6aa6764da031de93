/** The chart of positions: a bar to each side, and everybody else in words. */
import { expect, test } from "vitest";
import { chartOf } from "#src/show/chart/charts.ts";
import { context, results, themes } from "./sample.ts";

const row = (position: string, responses: number) => ({
  theme: "quay",
  label: "Quay",
  position,
  responses,
  percent: responses * 10,
  base: 10,
});
const POSITIONS = [row("for", 5), row("against", 2), row("both", 1), row("unclear", 2)];

const drawn = (positions?: typeof POSITIONS) =>
  chartOf(
    { id: "positions", of: "positions" },
    context(results({ themes: themes({ Quay: 10 }), ...(positions && { positions }) })),
  );

test("the first two positions have a bar each, and the others stand below in words", () => {
  expect(drawn(POSITIONS)).toMatchObject({
    plot: {
      kind: "sides",
      rows: [
        {
          left: { value: 5, text: "for: 5 (50.0%)" },
          right: { value: 2, text: "against: 2 (20.0%)" },
          rest: "both: 1 (10.0%), unclear: 2 (20.0%)",
        },
      ],
    },
    rows: [
      ["Quay", "for", 5, 50],
      ["Quay", "against", 2, 20],
      ["Quay", "both", 1, 10],
      ["Quay", "unclear", 2, 20],
    ],
  });
});

test("without positions there is no chart of them", () => {
  expect(drawn()).toEqual({ id: "positions", reason: "no theme of the codebook has positions" });
});
