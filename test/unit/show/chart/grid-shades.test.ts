import { expect, test } from "vitest";
import { themesByStatus } from "#src/show/chart/grid-charts.ts";
import { shadeLimits } from "#src/show/chart/shade-limits.ts";
import { STANDARD } from "#src/show/style/standard.ts";
import { grouped } from "../../count/tally/grouped.ts";
import { context, groups, results, themes } from "./sample.ts";

const cellsOf = (...values: readonly (number | null)[]) => [
  values.map((value) => ({ value, text: String(value) })),
];

test("a group of fewer than 10 responses has no percentage and no colour, and darkens no other", () => {
  const chart = (percent: number, base: number) => {
    const status = groups([
      ["Quay", "named", percent, base],
      ["Quay", "anonymous", 30, 50],
      ["Quay", "organisation", 10, 50],
    ]);
    const of = results({ themes: themes({ Quay: 20 }), groups: grouped({ status }) });
    return themesByStatus(context(of));
  };
  const small = chart(100, 9);
  if (!("plot" in small) || small.plot.kind !== "grid") throw new Error("no grid");
  const [row = []] = small.plot.cells;
  expect(row.map(({ text }) => text)).toEqual(["[z]", "30.0%", "10.0%"]);
  expect(shadeLimits(small.plot.cells, STANDARD)).toEqual([6, 12, 18, 24]);
  expect(small.notes).toContain("[z]: no percentage is given where a group has fewer than 10 responses.");
  const large = chart(100, 10);
  if (!("plot" in large) || large.plot.kind !== "grid") throw new Error("no grid");
  expect(shadeLimits(large.plot.cells, STANDARD)).toEqual([20, 40, 60, 80]);
});

test("colours begin at round shares, what is withheld or 0 sets none", () => {
  expect(shadeLimits(cellsOf(null, 0), STANDARD)).toEqual([]);
  expect(shadeLimits(cellsOf(null, 0, 0.1), STANDARD)).toEqual([1, 2, 3, 4]);
  expect(shadeLimits(cellsOf(45.5, 20), STANDARD)).toEqual([10, 20, 30, 40]);
  expect(shadeLimits(cellsOf(22.5, null), STANDARD)).toEqual([5, 10, 15, 20]);
});
