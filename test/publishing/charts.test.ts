/** Charts as a browser draws them: every word inside the picture, and none over another or over a bar's end. */

import { describe, expect, test, vi } from "vitest";
import type { Publishable } from "#src/model/publishable.ts";
import type { Results } from "#src/model/results.ts";
import { chartOf } from "#src/show/chart/charts.ts";
import { comparedChart } from "#src/show/chart/compared-chart.ts";
import { figureOf } from "#src/show/chart/figure.ts";
import { STYLES } from "#src/show/style/read-style.ts";
import { CHROMIUM, describeWith } from "../house/programs.ts";
import { grouped } from "../unit/count/tally/grouped.ts";
import { context, groups, results, themes } from "../unit/show/chart/sample.ts";
import { browserForTests } from "./page-browser.ts";

vi.setConfig({ testTimeout: 60_000 });

const LABELS = [
  "A label of as many characters as labels have at the very most",
  "نقص المواصلات في المساء وأيام العطل",
  "תחבורה ציבורית בלילה ובשבת",
  "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselloch",
  "Quay",
  "<script>alert(1)</script> & “quotes”",
  "WWWWWWWWWWWW MMMMMMMMMMMM",
  "iiiiiiiiiii lllllllllll",
];

const counted = (counts: readonly Publishable[]) =>
  themes(
    Object.fromEntries(
      counts.map((count, at) => [
        `${LABELS[at % LABELS.length]}${at < 8 ? "" : ` ${at}`}`.replaceAll("/", "|"),
        count,
      ]),
    ),
  );

const MIXED = results({ themes: counted([200, 120, 90, 31, 12, 0, null, 1]) });
const SIXTY = results({ themes: counted(Array.from({ length: 60 }, (_, at) => 180 - 3 * at)) });
const GRID: Results = results({
  themes: counted([120, 90, 12]),
  groups: grouped({
    topic: groups(
      counted([120, 90, 12]).flatMap(({ theme }, row) =>
        LABELS.map(
          (label, column) =>
            [theme, label, row === 1 && column === 2 ? null : (row * 31 + column * 7) % 101] as const,
        ),
      ),
    ),
  }),
  topics: LABELS.map((topic) => ({ topic, responses: 1, percent: 1, base: 200 })),
});
const TITLE =
  "A title of far more words than the ten that are recommended, which must break into lines and stay whole";

const CASES = {
  "bars of every kind": (at) => chartOf({ id: "x", of: "themes", title: TITLE }, at(MIXED)),
  "one bar": (at) => chartOf({ id: "x", of: "themes" }, at(results({ themes: counted([3]) }))),
  "sixty bars": (at) => chartOf({ id: "x", of: "themes" }, at(SIXTY)),
  "a heat map": (at) => chartOf({ id: "x", of: "themes-by-topic" }, at(GRID)),
  "two folders": (at) => comparedChart({ with: SIXTY, names: ["spring", "autumn"] }, at(MIXED)),
} satisfies Record<string, (at: (of: Results) => ReturnType<typeof context>) => ReturnType<typeof chartOf>>;

interface Places {
  readonly outside: readonly string[];
  readonly over: readonly string[];
  /** Of the letters, in pixels. */
  readonly smallest: number;
}

/** Runs in the page: words outside of the picture, and words over others. A third of a line may be shared. */
const PLACES_OF_WORDS = `(() => {
  const svg = document.querySelector("svg").getBoundingClientRect();
  const words = [...document.querySelectorAll("text")].filter((text) => text.textContent !== "");
  const boxes = words.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  const outside = boxes.filter(
    ({ box }) => box.left < svg.left || box.right > svg.right + 0.5 || box.top < svg.top || box.bottom > svg.bottom,
  );
  const over = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return across > 1 && down > 4 ? [one.text + " | " + other.text] : [];
    }),
  );
  const sizes = words.map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  return { outside: outside.map(({ text }) => text), over, smallest: Math.min(...sizes) };
})()`;

describeWith(CHROMIUM, "in a browser", () => {
  const open = browserForTests();

  describe.each(Object.entries(CASES))("%s", (_, make) => {
    test.each([
      ["standard", 320],
      ["standard", 480],
      ["standard", 624],
      ["plain", 1000],
    ] as const)("%s style, %i pixels wide", async (style, width) => {
      const at = (of: Results) => context(of, { width: width - 24 }, STYLES[style]);
      const figure = await figureOf(() => make(at), at(MIXED));
      if (!("svg" in figure)) throw new Error(figure.reason);
      const { page } = await open(`<!doctype html><body style="margin:0">${figure.svg}`);
      const { outside, over, smallest }: Places = await page.evaluate(PLACES_OF_WORDS);
      expect({ outside, over }).toEqual({ outside: [], over: [] });
      // At 480 pixels, a chart of the usual width is shown at three quarters.
      if (width <= 624) expect(smallest * Math.min(1, 480 / width)).toBeGreaterThanOrEqual(10.5);
      await page.close();
    });
  });
});
