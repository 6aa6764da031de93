/** The problems of a run for people: by severity and kind, each with its first few places. */
import type { Problem } from "../../model/problem.ts";
import type { RunRecord } from "../../model/run.ts";
import { count } from "../../text/counted.ts";
import { isWorded, withCode } from "./coded-words.ts";
import { examples, notedPlaces } from "./examples.ts";
import { located } from "./located.ts";
import type { SummaryOptions } from "./paint.ts";
import { kindText } from "./problem-kind.ts";
import { problemWords } from "./problem-text.ts";
import { SEVERITIES } from "./severities.ts";

/**
 * @param unlisted how many more there are of each kind
 * @param listedBy - what lists those that are not shown
 * @returns lines, errors first; none where there is no problem.
 */
export function problemLines(
  problems: readonly Problem[],
  unlisted: RunRecord["problems"],
  options: SummaryOptions,
  listedBy = "--json",
): readonly string[] {
  return SEVERITIES.flatMap(({ severity, heading, colour }) => {
    const some = problems.filter((problem) => problem.severity === severity);
    if (some.length === 0) return [];
    const codes = [...new Set(some.map(({ code }) => code))];
    const kinds = codes.map((code) => {
      const ofKind = some.filter((problem) => problem.code === code);
      const more = unlisted.find((one) => one.code === code && one.severity === severity)?.problems ?? 0;
      return { ofKind, total: ofKind.length + more };
    });
    const sum = kinds.reduce((all, { total }) => all + total, 0);
    return [
      "",
      options.style[colour](`${heading} (${count(sum)})`),
      ...kinds.flatMap(({ ofKind, total }) => kindLines(ofKind, total, options, listedBy)),
    ];
  });
}

function kindLines(
  problems: readonly Problem[],
  total: number,
  options: SummaryOptions,
  option: string,
): readonly string[] {
  const [first] = problems;
  const isNote = first!.severity === "info";
  if (total === 1 && !isNote)
    return located(first!, withCode(problemWords(first!), first!.code), "  ", options);
  const show = isNote && !isWorded(first!.code) ? notedPlaces : examples;
  const kind = { problems, total, option, indent: "    " };
  return [`  ${withCode(kindText(first!.code, total), first!.code)}`, ...show(kind, options)];
}
