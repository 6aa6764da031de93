/** The problems of a run as lines, errors first: what `--quiet` prints, and a run that was not done. */
import type { Problem } from "../model/problem.ts";
import { count, counted } from "../text/counted.ts";
import { withCode } from "./coded-words.ts";
import { problemText } from "./problem-text.ts";
import type { Style } from "./style.ts";

/** Lines for problems of one kind: a file with a fault on every line must not bury the others. */
const MOST = 20;

/** @returns one line a problem, ended by a line feed; notes are left out, they ask for nothing. */
export function problemReport(problems: readonly Problem[], style: Style): string {
  const lines = (["error", "warning"] as const).flatMap((severity) => {
    const kinds = alike(problems.filter((problem) => problem.severity === severity));
    const shown = new Map<string, number>();
    const kept = kinds.filter(([{ code }]) => {
      const number = (shown.get(code) ?? 0) + 1;
      shown.set(code, number);
      return number <= MOST;
    });
    const more = kinds.length - kept.length;
    return [
      ...kept.map(([first, ...others]) => lineOf(first, others.length, style)),
      ...(more > 0 ? [style.dim(`and ${counted(more, `more ${severity}`)} of the same kind`)] : []),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

type Alike = readonly [Problem, ...Problem[]];

/** The same fault on many lines of one source is said once, at its first line. */
function alike(problems: readonly Problem[]): readonly Alike[] {
  const kinds = new Map<string, [Problem, ...Problem[]]>();
  problems.forEach((problem, at) => {
    const { code, place, found, expected, hint } = problem;
    const key =
      place.line === undefined ? String(at) : JSON.stringify([code, place.source, found, expected, hint]);
    const some = kinds.get(key);
    if (some === undefined) kinds.set(key, [problem]);
    else some.push(problem);
  });
  return [...kinds.values()];
}

function lineOf(first: Problem, others: number, style: Style): string {
  const words = withCode(problemText(first, style), first.code);
  if (others === 0) return words;
  return `${words} ${style.dim(`The same on ${count(others)} more ${others === 1 ? "line" : "lines"} of it.`)}`;
}
