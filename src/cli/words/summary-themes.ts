/** The themes of a run for people: every one of the top level with a bar, and how many responses have none. */
import { MULTI_ANSWER_NOTE } from "../../model/multi-answer.ts";
import { type Publishable, SUPPRESSED } from "../../model/publishable.ts";
import type { ThemeRow } from "../../model/tables/of-counts.ts";
import type { SuppressedTally } from "../../model/tally.ts";
import { count, counted } from "../../text/counted.ts";
import { percent } from "../../text/share.ts";
import { bar, fitted } from "./columns.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

const NARROW = 60;
const LONGEST_BAR = 40;

/** @returns lines; themes by their responses, equal ones in the order of the codebook, bars on the scale of the largest */
export function themeLines(tally: SuppressedTally, options: SummaryOptions): readonly string[] {
  const { style, width } = options;
  const top = tally.themes.filter(({ parent }) => parent === null);
  const below = tally.themes.filter(({ parent }) => parent !== null);
  // The sort is stable: equal themes stay in codebook order.
  const rows = top.toSorted((one, other) => (other.responses ?? 0) - (one.responses ?? 0));
  const never = below.filter(({ responses }) => responses === 0).length;
  const heading = `Themes, by share of the ${counted(tally.base, "response")} that ${tally.base === 1 ? "has" : "have"} text`;
  const zero = never > 0 ? `, ${count(never)} of them in no response` : "";
  const more = `and ${counted(below.length, "theme")} below these${zero}, in themes.csv`;
  return [
    "",
    ...wrap("", heading, { width, indent: "" }).map((line) => style.bold(line)),
    ...themeRows(rows, options),
    ...(below.length > 0 ? wrap("", more, { width, indent: "  " }).map((line) => style.dim(line)) : []),
    ...withoutTheme(tally, width),
    ...wrap("", MULTI_ANSWER_NOTE, { width, indent: "  " }).map((line) => style.dim(line)),
  ];
}

function withoutTheme({ uncoded = 0, base }: SuppressedTally, width: number): readonly string[] {
  if (uncoded === 0) return [];
  const share = `${percent(uncoded, base).toFixed(1)}%`;
  const words = `no theme: ${count(uncoded)} of ${count(base)} (${share}), in uncoded.csv`;
  return wrap("", words, { width, indent: "  " });
}

function themeRows(
  rows: readonly ThemeRow<Publishable>[],
  { style, width }: SummaryOptions,
): readonly string[] {
  const labels = rows.map(({ label }) => printable(label));
  const longest = Math.max(0, ...labels.map((label) => [...label].length));
  const largest = Math.max(0, ...rows.map(({ responses }) => responses ?? 0));
  const digits = Math.max(0, ...rows.map(({ responses }) => countText(responses).length));
  // Where there is little room, it goes to the labels: the numbers say what the bars do.
  const least = width < NARROW ? -2 : 8;
  const labelWidth = Math.min(longest, Math.max(12, width - digits - 14 - least));
  const barWidth = least < 0 ? 0 : Math.min(LONGEST_BAR, width - labelWidth - digits - 14);
  return rows.map(({ responses, percent }, at) => {
    const share = (percent === null ? "" : `${percent.toFixed(1)}%`).padStart(6);
    const length = barWidth === 0 ? "" : style.cyan(bar(responses ?? 0, largest, barWidth));
    const line = `  ${fitted(labels[at]!, labelWidth)}  ${countText(responses).padStart(digits)} ${share}  ${length}`;
    return responses === 0 ? style.yellow(line) : line;
  });
}

const countText = (number: Publishable): string => (number === null ? SUPPRESSED : count(number));
