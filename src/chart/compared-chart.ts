/** Two output folders side by side: before and after a batch, or two groups. */
import type { Results } from "../model/results.ts";
import type { Publishable } from "../model/tally.ts";
import { fill } from "../style/fill.ts";
import type { Chart, NoChart } from "./chart.ts";
import type { Context } from "./context.ts";
import { altOf, MOST_BARS, ranked } from "./entries.ts";

export interface Compared {
  /** What the chart compares with: its bars come first. */
  readonly with: Results;
  /** What both are called, the one compared with first. */
  readonly names: readonly [string, string];
}

const ID = "compared";

/** Themes at the top of both codebooks, by their share now. */
export function comparedChart({ with: first, names }: Compared, context: Context): Chart | NoChart {
  const { results: second, style, numbers, top } = context;
  const { chart: words, common: shared } = style.words;
  const [one, other] = [sharesOf(first), sharesOf(second)];
  const common = [...other].filter(([theme]) => one.has(theme));
  const entries = ranked(
    common.map(([theme, { label, percent }]) => ({ label, value: percent, before: one.get(theme)!.percent })),
  );
  const apart = one.size + other.size - 2 * common.length;
  if (first.tally.base === 0 && second.tally.base === 0) return { id: ID, reason: words.nothingCounted };
  if (entries.length === 0) return { id: ID, reason: words.comparedNothing };
  if (entries.every(({ value, before }) => value === null && before === null))
    return { id: ID, reason: words.allWithheld };
  if (entries.every(({ value, before }) => !value && !before)) return { id: ID, reason: words.nothingRaised };
  const shown = entries.slice(0, top ?? MOST_BARS / 2);
  const text = (value: Publishable, at: 0 | 1) =>
    fill(words.comparedValue, { percent: numbers.percent(value), name: names[at] });
  const bars = shown.map(({ label, value, before }) => ({
    label,
    values: [
      { value: before, text: text(before, 0) },
      { value, text: text(value, 1) },
    ],
  }));
  const left = entries.length - shown.length;
  const named = { first: names[0], second: names[1] };
  const { record } = second;
  return {
    id: ID,
    title: titleOf(entries, context, fill(words.comparedTitlePlain, named)),
    subtitle: fill(words.comparedSubtitle, {
      ...named,
      firstBase: numbers.count(first.tally.base),
      secondBase: numbers.count(second.tally.base),
    }),
    alt: altOf(bars, words),
    notes: [
      ...(left > 0 ? [fill(words.leftOut, { n: left, table: "themes.csv" })] : []),
      ...(apart > 0 ? [fill(words.comparedApart, { n: apart })] : []),
      ...(shown.some(({ value, before }) => value === null || before === null) ? [shared.withheld] : []),
      shared.multiAnswer,
      fill(words.comparedSource, {
        title: record.title ?? shared.untitled,
        codebook: record.codebook?.name ?? "",
        version: record.codebook?.version ?? "",
      }),
    ],
    plot: { kind: "bars", bars },
    columns: [words.theme, ...names],
    rows: shown.map(({ label, value, before }) => [
      label,
      before ?? numbers.count(null),
      value ?? numbers.count(null),
    ]),
  };
}

type Shares = ReadonlyMap<string, { readonly label: string; readonly percent: Publishable }>;

const sharesOf = ({ tally }: Results): Shares =>
  new Map(
    tally.themes
      .filter(({ parent }) => parent === null)
      .map(({ theme, label, percent }) => [theme, { label, percent }]),
  );

function titleOf(
  entries: readonly { readonly label: string; readonly value: Publishable; readonly before: Publishable }[],
  { style, numbers }: Context,
  plain: string,
): string {
  const words = style.words.chart;
  if (entries.some(({ value, before }) => value === null || before === null)) return plain;
  const changes = ranked(entries.map((one) => ({ one, value: Math.abs(one.value! - one.before!) })));
  const [first, second] = changes;
  if (first === undefined || first.value === second?.value)
    return first?.value === 0 ? words.comparedTitleSame : plain;
  if (first.value === 0) return words.comparedTitleSame;
  const { label, before, value } = first.one;
  return fill(words.comparedTitle, {
    theme: fill(words.quoted, { name: label }),
    first: numbers.percent(before),
    second: numbers.percent(value),
  });
}
