/** The entries of a bar chart: in their order, as many as there is room for, and what must be said of the rest. */
import type { Publishable } from "../../model/tally.ts";
import { fill, plural } from "../style/fill.ts";
import type { Bar, Chart } from "./chart.ts";
import type { ChartContext } from "./context.ts";

export interface BarEntry {
  readonly label: string;
  readonly value: Publishable;
  /** Null where it is withheld, whatever the number. */
  readonly percent: Publishable;
  /** What the share is of. */
  readonly base: number;
}

/** Greatest first; those whose number is withheld last, as they came: their places must not tell it. */
export function ranked<E extends Pick<BarEntry, "value">>(entries: readonly E[]): readonly E[] {
  const shown = entries.filter(({ value }) => value !== null);
  const rest = entries.filter(({ value }) => value === null);
  return [...shown.sort((one, other) => other.value! - one.value!), ...rest];
}

export interface BarsOptions {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** What stands above the entries' names, their numbers and their shares, in the table. */
  readonly columns: readonly [string, string, string];
  /** Where those that are not shown can be found. */
  readonly table: string;
  /** Before the source. */
  readonly notes: readonly string[];
  /** Bars, where nothing is said. */
  readonly usual?: number;
}

/** More would be no picture any longer. */
export const MOST_BARS = 60;

/** @returns a chart of the first entries, with a number and a share beside each bar */
export function barsChart(
  entries: readonly BarEntry[],
  options: BarsOptions,
  context: ChartContext,
  sources: readonly string[],
): Chart {
  const { numbers, style, top } = context;
  const { chart: words, common } = style.words;
  const shown = entries.slice(0, top ?? options.usual ?? MOST_BARS);
  const text = ({ value, percent, base }: BarEntry) =>
    value === null
      ? numbers.count(null)
      : fill(words.value, {
          count: numbers.count(value),
          percent: numbers.shareOf({ responses: value, percent, base }),
        });
  const bars: readonly Bar[] = shown.map((entry) => ({
    label: entry.label,
    values: [{ value: entry.value, text: text(entry) }],
  }));
  const left = entries.length - shown.length;
  const { id, title, subtitle, table, notes } = options;
  return {
    id,
    title,
    subtitle,
    alt: altOf(bars, style.words.chart),
    notes: [
      ...(left > 0 ? [fill(words.leftOut, { n: left, table })] : []),
      ...(shown.some(({ value }) => value === null) ? [common.withheld] : []),
      ...notes,
      ...sources,
    ],
    plot: { kind: "bars", bars },
    columns: options.columns,
    rows: shown.map(({ label, value, percent }) => [
      label,
      value ?? numbers.count(null),
      percent ?? numbers.count(null),
    ]),
  };
}

/** Bars that an alternative text names, since it is heard in one go: the table has them all. */
const NAMED = 5;

/** @returns one sentence that says what the bars say: the first ones and the last */
export function altOf(bars: readonly Bar[], words: ChartContext["style"]["words"]["chart"]): string {
  const said = bars.map(({ label, values }) =>
    fill(words.altValue, { label, value: values.map(({ text }) => text).join(", ") }),
  );
  const more = fill(words.altMore, { n: said.length - NAMED - 1 });
  const values = said.length <= NAMED + 2 ? said : [...said.slice(0, NAMED), more, said.at(-1)!];
  return fill(words.altBars, {
    n: bars.length,
    bars: plural(words.bar, bars.length),
    values: values.join("; "),
  });
}
