/** The summary of a run for people: who responded, which themes came up, what was left out, what to look at. */
import { type Publishable, SUPPRESSED } from "../../model/publishable.ts";
import type { RunRecord, RunResult } from "../../model/run.ts";
import type { ColumnRole } from "../../model/table.ts";
import { count, counted } from "../../text/counted.ts";
import { endOf, fitted } from "./columns.ts";
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
import { themeLines } from "./summary-themes.ts";
import { wrap } from "./wrap.ts";

const WIDEST = 100;
const TOP_SOURCES = 6;
/** @returns lines of text, each ended by a line feed; nothing in them can act on a terminal. */
export function summary(result: RunResult, options: SummaryOptions): string {
  const { record, tally } = result;
  const fit = { ...options, width: Math.min(options.width, WIDEST) };
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
    ...wrap("", received === base ? head : `${head}, ${count(base)} counted`, { width, indent: "" }).map(
      (line) => style.bold(line),
    ),
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
    ...wrap("", `Written to ${printable(out)} (number of rows)`, { width, indent: "", hanging: "  " }).map(
      (line) => style.bold(line),
    ),
    ...wrap("", list, { width, indent: "  " }).map((line) => line.replaceAll("\u00a0", " ")),
    ...(record.options.publish ? wrap("", NOT_MASKED, { width, indent: "" }) : []),
  ];
}
