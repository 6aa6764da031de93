/** The summary of a run for people: who responded, which themes came up, what was left out, what to look at. */
import { MULTI_ANSWER_NOTE } from "../../model/multi-answer.ts";
import { type Publishable, SUPPRESSED } from "../../model/publishable.ts";
import type { RunRecord, RunResult } from "../../model/run.ts";
import type { ColumnRole } from "../../model/table.ts";
import type { ThemeRow } from "../../model/tables/of-counts.ts";
import type { SuppressedTally } from "../../model/tally.ts";
import { count, counted } from "../../text/counted.ts";
import { percent } from "../../text/share.ts";
import { bar, endOf, fitted } from "./columns.ts";
import type { Paint, SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { campaignLines } from "./summary-campaigns.ts";
import { correctionLines } from "./summary-corrections.ts";
import { decisionLines } from "./summary-decisions.ts";
import { leftOutLines, lossOf } from "./summary-left-out.ts";
import { positionLines } from "./summary-positions.ts";
import { problemLines } from "./summary-problems.ts";
import { questionLines } from "./summary-questions.ts";
import { statusLines } from "./summary-status.ts";
import { suppressedLines } from "./summary-suppressed.ts";
import { wrap } from "./wrap.ts";

const WIDEST = 100;
const NARROW = 60;
const TOP_THEMES = 10;
const TOP_SOURCES = 6;
/** @returns lines of text, each ended by a line feed; nothing in them can act on a terminal. */
export function summary(result: RunResult, options: SummaryOptions): string {
  const { record, tally } = result;
  const fit = { style: options.style, width: Math.min(options.width, WIDEST) };
  const rest = result.problems.filter((problem) => lossOf(record, problem) === undefined);
  const lines = [
    ...headLines(result, fit),
    ...questionLines(record, fit),
    ...statusLines(record.reconciliation.byStatus, record.reconciliation.responses.counted, fit),
    ...(tally === null ? [] : themeLines(tally, fit)),
    ...(tally === null ? [] : positionLines(tally, fit)),
    ...campaignLines(record, fit),
    ...leftOutLines(result, fit),
    ...correctionLines(record, fit),
    ...decisionLines(record, fit),
    ...problemLines(rest, unlisted(result), fit),
    ...outputLines(result, fit),
    ...suppressedLines(record, fit),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** How many problems of each kind are counted and not listed. */
function unlisted({ record, problems }: RunResult): RunRecord["problems"] {
  return record.problems.map(({ code, severity, problems: all }) => {
    const listed = problems.filter((one) => one.code === code && one.severity === severity).length;
    return { code, severity, problems: all - listed };
  });
}

function headLines({ record }: RunResult, { style, width }: SummaryOptions): readonly string[] {
  const { title, reconciliation } = record;
  const { sources, responses } = reconciliation;
  const { received, counted: base } = responses;
  const all = received === null ? `${SUPPRESSED} responses` : counted(received, "response");
  const head = `${all} from ${counted(sources.read, "source")}`;
  const shown = record.inputs.slice(0, record.inputs.length > TOP_SOURCES ? TOP_SOURCES - 1 : TOP_SOURCES);
  const digits = Math.max(0, ...shown.map(({ responses: some }) => countText(some).length));
  const names = shown.map(({ source }) => printable(source));
  const longest = Math.max(0, ...names.map((name) => [...name].length));
  const nameWidth = Math.min(longest, Math.max(12, width - digits - 28));
  const rows = shown.map(({ layout, responses: some, table }, at) => {
    const kind =
      table === undefined ? (layout === null ? "records" : `layout ${layout}`) : (table.platform ?? "table");
    // Without a number it is not said how a source was read, either.
    const how = some === null ? "" : kind;
    const number = countText(some).padStart(digits);
    return `  ${fitted(endOf(names[at]!, nameWidth), nameWidth)}  ${number}  ${style.dim(how)}`;
  });
  const more = record.inputs.length - shown.length;
  return [
    ...(title ? wrap("", printable(title), { width, indent: "" }).map((line) => style.bold(line)) : []),
    style.bold(received === base ? head : `${head}, ${count(base)} counted`),
    ...(record.complete ? [] : wrap("", INCOMPLETE, { width, indent: "" }).map((line) => style.red(line))),
    ...rows.flatMap((row, at) => [row, ...textColumns(shown[at]!, style, width)]),
    ...(more > 0 ? [style.dim(`  and ${count(more)} more sources, in run.json`)] : []),
  ];
}

/** What of a table was read as text, and what of it as said of each response: a guess that is to be looked at. */
function textColumns({ table }: RunRecord["inputs"][number], style: Paint, width: number): readonly string[] {
  if (table === undefined) return [];
  const named = (role: ColumnRole) => [
    ...new Set(
      table.columns.filter((column) => column.role === role).map(({ name, variable }) => variable ?? name),
    ),
  ];
  const texts = named("text").map((name) => `“${printable(name)}”`);
  const variables = counted(named("variable").length, "variable");
  const words = `text: ${texts.join(", ")}; ${variables} (all columns: themetally columns)`;
  return wrap("", words, { width, indent: "    " }).map((line) => style.dim(line));
}

const INCOMPLETE = "Incomplete: some of the corpus could not be read (see Left out).";

function themeLines(tally: SuppressedTally, { style, width }: SummaryOptions): readonly string[] {
  const raised = tally.themes.filter(({ responses }) => responses !== 0);
  // The sort is stable: equal themes stay in codebook order.
  const top = raised
    .toSorted((one, other) => (other.responses ?? 0) - (one.responses ?? 0))
    .slice(0, TOP_THEMES);
  const never = tally.themes.length - raised.length;
  const heading = `Themes, by share of the ${counted(tally.base, "response")} that ${tally.base === 1 ? "has" : "have"} text`;
  const more = raised.length - top.length;
  const zero = `${counted(never, "theme")} found in no response: see themes.csv`;
  return [
    "",
    ...wrap("", heading, { width, indent: "" }).map((line) => style.bold(line)),
    ...themeRows(top, tally.base, style, width),
    ...(more > 0 ? [style.dim(`  and ${counted(more, "more theme")}, in themes.csv`)] : []),
    ...(never > 0 ? [style.yellow(`  ${zero}`)] : []),
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
  base: number,
  style: Paint,
  width: number,
): readonly string[] {
  const labels = rows.map(({ label }) => printable(label));
  const longest = Math.max(0, ...labels.map((label) => [...label].length));
  const digits = Math.max(0, ...rows.map(({ responses }) => countText(responses).length));
  // Where there is little room, it goes to the labels: the numbers say what the bars do.
  const least = width < NARROW ? -2 : 8;
  const labelWidth = Math.min(longest, Math.max(12, width - digits - 14 - least));
  const barWidth = least < 0 ? 0 : Math.min(32, width - labelWidth - digits - 14);
  return rows.map(({ responses, percent }, at) => {
    const share = (percent === null ? "" : `${percent.toFixed(1)}%`).padStart(6);
    const length = barWidth === 0 ? "" : style.cyan(bar(responses ?? 0, base, barWidth));
    return `  ${fitted(labels[at]!, labelWidth)}  ${countText(responses).padStart(digits)} ${share}  ${length}`;
  });
}

const countText = (number: Publishable): string => (number === null ? SUPPRESSED : count(number));

/** What no rule can find. */
const NOT_MASKED =
  "Not masked: a given name or a surname alone in what others wrote, and names of third persons. Look through what you publish.";

function outputLines({ record, out }: RunResult, { style, width }: SummaryOptions): readonly string[] {
  const files = [...record.outputs.map(({ file, rows }) => `${file} (${count(rows)}),`), "run.json"];
  // A space that is no space keeps a file and its number on one line.
  const list = files.map((file) => file.replace(" ", "\u00a0")).join(" ");
  return [
    "",
    `${style.bold(`Written to ${printable(out)}`)} ${style.dim("(number of rows)")}`,
    ...wrap("", list, { width, indent: "  " }).map((line) => line.replaceAll("\u00a0", " ")),
    ...(record.options.publish ? wrap("", NOT_MASKED, { width, indent: "" }) : []),
  ];
}
