/** The problems of a run for people: by severity and kind, each with its first few places. */
import type { Problem, Severity } from "../model/problem.ts";
import { count } from "./columns.ts";
import { placeText, problemWords, sentence } from "./problem-text.ts";
import type { Style } from "./style.ts";

const EXAMPLES = 3;

const HEADINGS: readonly (readonly [Severity, string, "red" | "yellow" | "bold"])[] = [
  ["error", "Errors", "red"],
  ["warning", "Warnings", "yellow"],
  ["info", "Notes", "bold"],
];

/** @returns lines, errors first; none where there is no problem. */
export function problemLines(problems: readonly Problem[], style: Style): readonly string[] {
  return HEADINGS.flatMap(([severity, heading, colour]) => {
    const some = problems.filter((problem) => problem.severity === severity);
    if (some.length === 0) return [];
    const codes = [...new Set(some.map(({ code }) => code))];
    const kinds = codes.flatMap((code) =>
      kindLines(
        code,
        some.filter((problem) => problem.code === code),
        style,
      ),
    );
    return ["", style[colour](`${heading} (${count(some.length)})`), ...kinds];
  });
}

function kindLines(code: string, problems: readonly Problem[], style: Style): readonly string[] {
  const [first] = problems;
  if (problems.length === 1) return [`  ${located(first!, problemWords(first!), style)}`];
  const hints = new Set(problems.map(({ hint }) => hint));
  const more = problems.length - EXAMPLES;
  const examples = problems.slice(0, EXAMPLES).map((problem) => {
    const words = hints.size === 1 ? problemWords({ ...problem, hint: "" }) : problemWords(problem);
    return `    ${located(problem, words, style)}`;
  });
  return [
    `  ${count(problems.length)} × ${code}`,
    ...examples,
    ...(more > 0 ? [style.dim(`    and ${count(more)} more; --json lists them all`)] : []),
    ...(hints.size === 1 && first!.hint !== "" ? [`    ${sentence(first!.hint)}`] : []),
  ];
}

function located(problem: Problem, words: string, style: Style): string {
  const place = placeText(problem.place);
  return place === "" ? words : `${style.cyan(place)}  ${words}`;
}
