/** The chart of positions: for each theme that has some, a bar to each side, and beside them all who take neither. */
import type { Publishable } from "../../model/publishable.ts";
import type { PositionRow } from "../../model/tables/of-positions.ts";
import { fill } from "../style/fill.ts";
import { positionWord } from "../style/position-word.ts";
import type { BarSide, Chart, NoChart } from "./chart.ts";
import { type ChartContext, sourceNotes } from "./context.ts";

const ID = "positions";

/** Themes in the order of the codebook: to sort by one position would be to take a side. */
export function positionsChart(context: ChartContext): Chart | NoChart {
  const { results, style, numbers, top } = context;
  const words = style.words.chart;
  const { positions } = results.tally;
  if (positions === undefined) return { id: ID, reason: words.nothingPositions };
  const themes = [...new Set(positions.map(({ theme }) => theme))]
    .map((theme) => positions.filter((row) => row.theme === theme))
    .filter(([first]) => first!.base !== 0);
  if (themes.length === 0) return { id: ID, reason: words.nothingRaised };
  const shown = themes.slice(0, top ?? MOST);
  const said = (row: PositionRow<Publishable>): string =>
    fill(words.position, {
      position: positionWord(row.position, words),
      count: numbers.count(row.responses),
      percent: numbers.shareOf({ responses: row.responses, percent: row.percent, base: row.base ?? 0 }),
    });
  const side = (row: PositionRow<Publishable>): BarSide => ({ value: row.responses ?? 0, text: said(row) });
  const rows = shown.map(([left, right, ...rest]) => ({
    label: fill(words.positionsOf, { theme: left!.label, base: numbers.count(left!.base) }),
    left: side(left!),
    right: side(right!),
    rest: rest.map(said).join(words.positionsBetween),
  }));
  const values = rows.map(({ label, left, right, rest }) =>
    fill(words.altValue, { label, value: [left.text, right.text, rest].join(words.positionsBetween) }),
  );
  const left = themes.length - shown.length;
  return {
    id: ID,
    title: words.positionsTitle,
    subtitle: words.positionsSubtitle,
    alt: fill(words.altPositions, { values: values.join("; ") }),
    notes: [
      ...(left > 0 ? [fill(words.leftOut, { n: left, table: "themes-positions.csv" })] : []),
      words.positionsNote,
      ...sourceNotes(context),
    ],
    plot: { kind: "sides", rows },
    columns: [words.theme, words.positionColumn, words.responses, words.percentOfTheme],
    rows: shown
      .flat()
      .map((row) => [
        row.label,
        positionWord(row.position, words),
        row.responses ?? numbers.count(null),
        row.percent ?? numbers.count(null),
      ]),
  };
}

/** More would be no picture any longer. */
const MOST = 20;
