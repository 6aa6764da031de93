/** The problems of a run as lines, errors first: what `--quiet` prints, and a run that was not done. */
import type { Problem } from "../../model/problem.ts";
import type { RunRecord } from "../../model/run.ts";
import { counted } from "../../text/counted.ts";
import { withCode } from "./coded-words.ts";
import { joinedProblems } from "./joined-problems.ts";
import type { Paint } from "./paint.ts";
import { problemText } from "./problem-text.ts";

/** Lines for problems of one kind: a file with a fault on every line must not bury the others. */
const MOST = 20;

/**
 * @param further - how many more there are of a kind than are listed
 * @returns one line a problem, ended by a line feed; notes are left out, they ask for nothing
 */
export function problemReport(
  problems: readonly Problem[],
  style: Paint,
  further: RunRecord["problems"] = [],
): string {
  const lines = (["error", "warning"] as const).flatMap((severity) => {
    const some = problems.filter((problem) => problem.severity === severity);
    const shown = new Map<string, number>();
    const kept = joinedProblems(some).filter(({ problem: { code } }) => {
      const number = (shown.get(code) ?? 0) + 1;
      shown.set(code, number);
      return number <= MOST;
    });
    const told = kept.reduce((sum, one) => sum + one.problems, 0);
    const unlisted = further.filter((one) => one.severity === severity);
    const more = unlisted.reduce((sum, one) => sum + one.problems, some.length - told);
    return [
      ...kept.map(({ problem }) => withCode(problemText(problem, style), problem.code)),
      ...(more > 0 ? [style.dim(`and ${counted(more, `more ${severity}`)} of the same kind`)] : []),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}
