/** Two output folders in one chart. */
import { expect, test } from "vitest";
import { isChart } from "#src/show/chart/chart.ts";
import { comparedChart } from "#src/show/chart/compared-chart.ts";
import { context, results, themes } from "./sample.ts";

function compared(first: Parameters<typeof themes>[0], second: Parameters<typeof themes>[0]) {
  const made = comparedChart(
    { with: results({ themes: themes(first) }), names: ["before", "after"] },
    context(results({ themes: themes(second) })),
  );
  return isChart(made) ? made : made.reason;
}

test("shares of both, the greatest now first, and what changed most in the title", () => {
  expect(compared({ Quay: 20, Nets: 60 }, { Quay: 50, Nets: 58 })).toMatchObject({
    title: "“Quay” changed most, from 10.0% to 25.0% of responses",
    columns: ["Theme", "before", "after"],
    rows: [
      ["Nets", 30, 29],
      ["Quay", 10, 25],
    ],
  });
});

test("nothing changed, or two changed alike: no title says which changed most", () => {
  expect(compared({ Quay: 20, Nets: 6 }, { Quay: 20, Nets: 6 })).toMatchObject({
    title: "No theme’s share of responses changed",
  });
  expect(compared({ Quay: 20, Nets: 60 }, { Quay: 30, Nets: 50 })).toMatchObject({
    title: "Themes that responses raised: before and after",
  });
});

test("what changed most is told from counts: rounded shares can be tied, or say another one", () => {
  // 18.0 to 17.0 per cent, and 15.7 to 14.8: of 89 and 88 responses, the second changed more.
  const at = (base: number, counts: Parameters<typeof themes>[0]) =>
    results({
      base,
      themes: themes(counts).map((row) => ({
        ...row,
        base,
        percent: Math.round((row.responses! / base) * 1000) / 10,
      })),
    });
  const made = comparedChart(
    { with: at(89, { Late: 16, Staff: 14 }), names: ["before", "after"] },
    context(at(88, { Late: 15, Staff: 13 })),
  );
  expect(isChart(made) && made.title).toBe("“Staff” changed most, from 15.7% to 14.8% of responses");
});

test("a number that either folder withholds is withheld of both, and nothing is said of what changed", () => {
  expect(compared({ Quay: null, Nets: 60 }, { Quay: 30, Nets: 50 })).toMatchObject({
    title: "Themes that responses raised: before and after",
    rows: [
      ["Nets", 30, 25],
      ["Quay", "[c]", "[c]"],
    ],
  });
});

test("a folder without text is no 0 per cent", () => {
  const none = results({ base: 0, themes: themes({ Quay: 0 }) });
  const made = comparedChart(
    { with: none, names: ["before", "after"] },
    context(results({ themes: themes({ Quay: 3 }) })),
  );
  expect(isChart(made) ? made.title : made.reason).toBe("one of the two has no response with text");
});

test("themes of one codebook only are not compared, and that is said", () => {
  expect(compared({ Quay: 20, Old: 6 }, { Quay: 20, New: 6 })).toMatchObject({
    rows: [["Quay", 10, 10]],
    notes: expect.arrayContaining(["Not shown: 2 that only one of the two codebooks has."]),
  });
  expect(compared({ Old: 6 }, { New: 6 })).toBe("the two codebooks have no theme in common");
});
