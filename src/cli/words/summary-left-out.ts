/** What was left out of a run and why, for people. */

import type { SourceLeftOut } from "../../model/account.ts";
import { codesWith } from "../../model/codes.ts";
import type { Problem } from "../../model/problem.ts";
import { SUPPRESSED } from "../../model/publishable.ts";
import type { RunRecord, RunResult } from "../../model/run.ts";
import { count, counted } from "../../text/counted.ts";
import { located } from "./located.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { placeText, problemWords } from "./problem-text.ts";
import { wrap } from "./wrap.ts";

const PASSED_OVER = codesWith("passed-over");
const UNCOUNTED_TEXT = codesWith("uncounted-text");

/** @returns lines: each source with all that is to say about it, then responses by reason. */
export function leftOutLines({ record, problems }: RunResult, options: SummaryOptions): readonly string[] {
  const { style, width } = options;
  const { sources, responses } = record.reconciliation;
  const lines = [
    ...sources.leftOut.flatMap((loss) => {
      const problem = problems.find((one) => lossOf(record, one) === loss);
      if (problem) return located(problem, problemWords(problem), "  ", options);
      return wrap(printable(loss.source), printable(loss.reason), { width, indent: "  ", hanging: "  " });
    }),
    ...responses.leftOut.map(({ reason, responses: some }) =>
      printable(`  ${some === null ? `${SUPPRESSED} responses` : counted(some, "response")}: ${reason}`),
    ),
  ];
  lines.push(...unassignedLines(problems, options));
  const { complete, doubts } = record;
  if (lines.length === 0 && complete) {
    const known = "nothing that is known; what is in doubt stands among the warnings";
    const words = wrap("", `Left out: ${doubts.length === 0 ? "nothing" : known}`, { width, indent: "" });
    return ["", ...words.map((line) => line.replace("Left out:", style.bold("Left out:")))];
  }
  if (lines.length === 0) return [];
  const some = sources.leftOut.length;
  const heading =
    some === 0 ? "Left out" : `Left out (${counted(some, "source")} of ${count(sources.received)})`;
  return ["", record.complete ? style.bold(heading) : style.red(heading), ...lines];
}

/** Words that somebody wrote and nobody counts. */
function unassignedLines(problems: readonly Problem[], { width }: SummaryOptions): readonly string[] {
  return problems
    .filter(({ code }) => UNCOUNTED_TEXT.has(code))
    .flatMap(({ place, found }) =>
      wrap(placeText(place), printable(found), { width, indent: "  ", hanging: "  " }),
    );
}

/** @returns the source that was left out for this problem: it is told with the source, and not once more among the problems */
export function lossOf({ reconciliation }: RunRecord, problem: Problem): SourceLeftOut | undefined {
  const { code, severity, place, found } = problem;
  if (severity !== "error" && !PASSED_OVER.has(code)) return undefined;
  return reconciliation.sources.leftOut.find(
    ({ source, reason }) => reason === found && `/${place.source}`.endsWith(`/${source}`),
  );
}
