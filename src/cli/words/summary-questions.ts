/** Of each question, how many answered and why others did not, for people. */
import type { RunRecord } from "../../model/run.ts";
import { count } from "../../text/counted.ts";
import { percent } from "../../text/share.ts";
import { endOf, fitted } from "./columns.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

const MOST = 12;

/** @returns lines: nothing where no source asks for several texts, and where counts are suppressed */
export function questionLines(
  { reconciliation, inputs }: RunRecord,
  { style, width }: SummaryOptions,
): readonly string[] {
  const { byQuestion } = reconciliation;
  if (byQuestion.length === 0) return [];
  const shown = byQuestion.slice(0, MOST);
  const isOfSeveral = inputs.length > 1 && new Set(byQuestion.map(({ source }) => source)).size > 1;
  const rows = shown.flatMap(({ question, source, received, counted, leftOut }) => {
    const numbers = `${count(counted)} of ${count(received)}`;
    const share = received === 0 ? "" : ` (${percent(counted, received).toFixed(1)}%)`;
    const room = Math.max(12, width - numbers.length - share.length - 6);
    const asked = printable(question.replace(/\s+/g, " "));
    const reasons = leftOut.map(({ reason, responses }) => `${count(responses)} ${printable(reason)}`);
    const told = [...(isOfSeveral ? [endOf(printable(source), room)] : []), reasons.join(", ")].filter(
      Boolean,
    );
    return [
      `  ${fitted(asked, Math.min(room, [...asked].length))}  ${numbers}${style.dim(share)}`,
      ...told.flatMap((line) => wrap("", line, { width, indent: "    " })).map((line) => style.dim(line)),
    ];
  });
  const more = byQuestion.length - shown.length;
  return [
    "",
    ...wrap("", "Questions, and how many of those asked answered", { width, indent: "" }).map((line) =>
      style.bold(line),
    ),
    ...rows,
    ...(more > 0 ? [style.dim(`  and ${count(more)} more, in run.json`)] : []),
  ];
}
