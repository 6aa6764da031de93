/** The summary of a run for people: who responded, which themes came up, what was left out, what to look at. */
import { MULTI_ANSWER_NOTE } from "../model/multi-answer.ts";
import type { RunRecord, RunResult } from "../model/run.ts";
import type { Tally, ThemeRow } from "../model/tally.ts";
import { bar, count, counted, fitted } from "./columns.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";
import { problemLines } from "./summary-problems.ts";

export interface SummaryOptions {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

const TOP_THEMES = 10;
const STATUS_WORDS = {
  named: "named persons",
  organisation: "organisations",
  anonymous: "anonymous",
  redacted: "name withheld",
  none: "no attribution",
} as const;

/** @returns lines of text, each ended by a line feed; nothing in them can act on a terminal. */
export function summary(result: RunResult, { style, width }: SummaryOptions): string {
  const { record, tally } = result;
  const wide = Math.min(width, 100);
  const lines = [
    ...headLines(record, style),
    ...statusLines(record, style, wide),
    ...(tally === null ? [] : themeLines(tally, style, wide)),
    ...leftOutLines(record, style),
    ...problemLines(result.problems, style),
    ...outputLines(result, style),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function headLines({ reconciliation, complete, inputs }: RunRecord, style: Style): readonly string[] {
  const { sources, responses } = reconciliation;
  const head = `${counted(responses.received, "response")} from ${counted(sources.read, "source")}`;
  const notCounted = responses.received - responses.counted;
  const layouts = inputs.map(({ source, layout, responses: some }) => {
    const how = layout === null ? "records" : `layout ${layout}`;
    return `  ${printable(source)}  ${style.dim(`${counted(some, "response")}, ${how}`)}`;
  });
  return [
    style.bold(notCounted === 0 ? head : `${head}, ${count(responses.counted)} counted`),
    ...(complete ? [] : [style.red("Incomplete: not every source could be read (see Left out).")]),
    ...(layouts.length <= 5
      ? layouts
      : [...layouts.slice(0, 4), style.dim(`  and ${layouts.length - 4} more`)]),
  ];
}

function statusLines({ reconciliation }: RunRecord, style: Style, width: number): readonly string[] {
  const rows = reconciliation.byStatus.filter(({ responses }) => responses > 0);
  const all = reconciliation.responses.counted;
  const digits = Math.max(0, ...rows.map(({ responses }) => count(responses).length));
  const lines = rows.map(({ status, responses }) => {
    const length = bar(responses, all, Math.max(8, Math.min(32, width - 24 - digits)));
    return `  ${fitted(STATUS_WORDS[status], 16)}${count(responses).padStart(digits)}  ${style.cyan(length)}`;
  });
  return lines.length === 0 ? [] : ["", style.bold("Who responded"), ...lines];
}

function themeLines(tally: Tally, style: Style, width: number): readonly string[] {
  const raised = tally.themes.filter(({ responses }) => responses > 0);
  // The sort is stable: equal themes stay in codebook order.
  const top = raised.toSorted((one, other) => other.responses - one.responses).slice(0, TOP_THEMES);
  const never = tally.themes.length - raised.length;
  const heading = `Themes, by share of the ${counted(tally.base, "response")} that ${tally.base === 1 ? "has" : "have"} text`;
  const more = raised.length - top.length;
  return [
    "",
    style.bold(heading),
    ...themeRows(top, tally.base, style, width),
    ...(more > 0 ? [style.dim(`  and ${counted(more, "theme")} more in themes.csv`)] : []),
    ...(never > 0 ? [style.yellow(`  ${counted(never, "theme")} found in no response: see themes.csv`)] : []),
    style.dim(`  ${MULTI_ANSWER_NOTE}`),
  ];
}

function themeRows(rows: readonly ThemeRow[], base: number, style: Style, width: number): readonly string[] {
  const labels = rows.map(({ label }) => printable(label));
  const longest = Math.max(0, ...labels.map((label) => [...label].length));
  const digits = Math.max(0, ...rows.map(({ responses }) => count(responses).length));
  const labelWidth = Math.min(longest, Math.max(12, width - digits - 24));
  const barWidth = Math.max(8, Math.min(32, width - labelWidth - digits - 14));
  return rows.map(({ responses, percent }, at) => {
    const share = `${percent.toFixed(1)}%`.padStart(6);
    const length = style.cyan(bar(responses, base, barWidth));
    return `  ${fitted(labels[at]!, labelWidth)}  ${count(responses).padStart(digits)} ${share}  ${length}`;
  });
}

function leftOutLines({ reconciliation }: RunRecord, style: Style): readonly string[] {
  const lines = [
    ...reconciliation.sources.leftOut.map(({ source, reason }) => `  ${printable(`${source}: ${reason}`)}`),
    ...reconciliation.responses.leftOut.map(
      ({ reason, responses }) => `  ${counted(responses, "response")}: ${printable(reason)}`,
    ),
  ];
  return ["", style.bold("Left out"), ...(lines.length === 0 ? [style.dim("  nothing")] : lines)];
}

function outputLines({ record, out }: RunResult, style: Style): readonly string[] {
  const width = Math.max(...record.outputs.map(({ file }) => file.length));
  const digits = Math.max(...record.outputs.map(({ rows }) => count(rows).length));
  return [
    "",
    style.bold(`Written to ${printable(out)}`),
    ...record.outputs.map(
      ({ file, rows }) =>
        `  ${fitted(file, width)}  ${style.dim(`${count(rows).padStart(digits)} ${rows === 1 ? "row" : "rows"}`)}`,
    ),
    `  ${fitted("run.json", width)}  ${style.dim("what was read, counted and left out, with hashes")}`,
  ];
}
