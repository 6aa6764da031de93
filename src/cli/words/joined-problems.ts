/** Says the same fault of many lines of a source once, with the first few of them. */
import type { Problem } from "../../model/problem.ts";
import { count } from "../../text/counted.ts";

/** Fewer are told one by one: each may be looked at. */
const LEAST = 4;
const SHOWN = 5;

export interface JoinedProblem<P> {
  /** At the first of the lines. */
  readonly problem: P;
  /** How many it stands for. */
  readonly problems: number;
}

/**
 * Only errors: they are of a file as it was made, and one remedy mends them all.
 *
 * @returns the problems in their order, errors that differ by their line alone joined where they are many
 */
export function joinedProblems<P extends Omit<Problem, "code">>(
  problems: readonly P[],
): readonly JoinedProblem<P>[] {
  const groups = new Map<string, [P, ...P[]]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return problems.flatMap((problem): readonly JoinedProblem<P>[] => {
    const group = groups.get(keyOf(problem))!;
    const isMany = group.length >= LEAST && problem.severity === "error" && problem.place.line !== undefined;
    if (!isMany) return [{ problem, problems: 1 }];
    if (group[0] !== problem) return [];
    const lines = group.slice(0, SHOWN).map(({ place }) => place.line);
    const more = group.length - lines.length;
    const found = `${problem.found}, in ${count(group.length)} lines: ${lines.join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}`;
    const { column: _, ...place } = problem.place;
    return [{ problem: { ...problem, place, found }, problems: group.length }];
  });
}

const keyOf = ({ severity, place, found, expected, hint }: Omit<Problem, "code">): string =>
  JSON.stringify([severity, place.source, place.page, found, expected, hint]);
