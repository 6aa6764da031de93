/** Two output folders side by side: before and after a batch, or two groups. */

import type { Publishable } from "../../model/publishable.ts";
import type { Results } from "../../model/results.ts";
import type { ThemeRow } from "../../model/tables/of-counts.ts";
import { codebookName } from "../style/codebook-name.ts";
import { fill } from "../style/fill.ts";
import type { Chart, NoChart } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { altOf, MOST_BARS, ranked } from "./entries.ts";
import { FONT } from "./layout.ts";
import { topThemes } from "./top-themes.ts";

export interface Compared {
  /** What the chart compares with: its bars come first. */
  readonly with: Results;
  /** What both are called, the one compared with first. */
  readonly names: readonly [string, string];
}

const ID = "compared";

/** Names stand beside every bar: of the width, they take this much at most. */
const MOST_OF_WIDTH = 0.36;

type Row = ThemeRow<Publishable>;

interface Entry {
  readonly label: string;
  /** The share now, in per cent; null where either of the two is withheld: one would give the other away. */
  readonly value: Publishable;
  readonly first: Row;
  readonly second: Row;
}

/** Themes at the top of both codebooks, by their share now. */
export function comparedChart({ with: other, names }: Compared, context: ChartContext): Chart | NoChart {
  const { results, style, numbers, top } = context;
  const { chart: words, common: shared } = style.words;
  const [one, two] = [topOf(other), topOf(results)];
  const entries = ranked(entriesOf(one, two));
  const widest = Math.max(...names.map((name) => context.fonts.width(name, FONT.label)));
  if (widest > context.width * MOST_OF_WIDTH) return { id: ID, reason: words.comparedNames };
  if (other.tally.base === 0 || results.tally.base === 0) return { id: ID, reason: words.comparedEmpty };
  if (entries.length === 0) return { id: ID, reason: words.comparedNothing };
  if (entries.every(({ value }) => value === null)) return { id: ID, reason: words.allWithheld };
  if (entries.every(({ first, second }) => !first.responses && !second.responses))
    return { id: ID, reason: words.nothingRaised };
  const shown = entries.slice(0, top ?? MOST_BARS / 2);
  const bar = ({ value, first, second }: Entry, at: 0 | 1) => {
    const row = { ...(at === 0 ? first : second), ...(value === null ? { percent: null } : {}) };
    return {
      value: row.percent,
      text: fill(words.comparedValue, { percent: numbers.shareOf(row), name: names[at] }),
    };
  };
  const bars = shown.map((entry) => ({ label: entry.label, values: [bar(entry, 0), bar(entry, 1)] }));
  const apart = one.size + two.size - 2 * entries.length;
  const left = entries.length - shown.length;
  const named = { first: names[0], second: names[1] };
  return {
    id: ID,
    title: titleOf(entries, context, fill(words.comparedTitlePlain, named)),
    subtitle: fill(words.comparedSubtitle, {
      ...named,
      firstBase: numbers.count(other.tally.base),
      secondBase: numbers.count(results.tally.base),
    }),
    alt: altOf(bars, words),
    notes: [
      ...(left > 0 ? [fill(words.leftOut, { n: left, table: "themes.csv" })] : []),
      ...(apart > 0 ? [fill(words.comparedApart, { n: apart })] : []),
      ...(shown.some(({ value }) => value === null) ? [shared.withheld] : []),
      shared.multiAnswer,
      ...sourcesOf(other, names[0], context),
      ...sourcesOf(results, names[1], context),
      ...(other.record.codebook?.sha256 === results.record.codebook?.sha256 ? [] : [words.comparedBooks]),
    ],
    plot: { kind: "bars", bars },
    columns: [words.theme, ...names],
    rows: bars.map(({ label, values }) => [
      label,
      ...values.map(({ value }) => value ?? numbers.count(null)),
    ]),
  };
}

type Top = ReadonlyMap<string, Row>;

const topOf = ({ tally }: Results): Top => new Map(topThemes(tally).map((row) => [row.theme, row]));

const entriesOf = (one: Top, two: Top): readonly Entry[] =>
  [...two].flatMap(([theme, second]) => {
    const first = one.get(theme);
    if (first === undefined) return [];
    const isWithheld = [first, second].some(
      ({ percent, responses }) => percent === null || responses === null,
    );
    return [{ label: second.label, value: isWithheld ? null : second.percent, first, second }];
  });

function sourcesOf({ record }: Results, name: string, { style }: ChartContext): readonly string[] {
  const { chart: words, common } = style.words;
  const source = fill(words.comparedSource, {
    name,
    title: record.title ?? common.untitled,
    codebook: codebookName(record.codebook, style.words),
  });
  return record.complete ? [source] : [source, words.incomplete];
}

/** What changed most is worked out from the counts: rounded shares can differ where these do not, and the reverse. */
function titleOf(entries: readonly Entry[], { style, numbers }: ChartContext, plain: string): string {
  const words = style.words.chart;
  if (entries.some(({ value }) => value === null)) return plain;
  const share = ({ responses, base }: Row) => responses! / base;
  const changes = ranked(
    entries.map((one) => ({ one, value: Math.abs(share(one.second) - share(one.first)) })),
  );
  const [most, next] = changes;
  if (most === undefined || most.value === 0) return words.comparedTitleSame;
  const { label, first, second } = most.one;
  // Two that differ by less than counts can be told apart by are tied.
  if (next !== undefined && most.value - next.value < 1e-9) return plain;
  return fill(words.comparedTitle, {
    theme: fill(words.quoted, { name: label }),
    first: numbers.shareOf(first),
    second: numbers.shareOf(second),
  });
}
