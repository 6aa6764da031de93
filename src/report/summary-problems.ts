/** The problems of a run for people: by severity and kind, each with its first few places. */
import type { Problem, Severity } from "../model/problem.ts";
import type { RunRecord } from "../model/run.ts";
import { count } from "./columns.ts";
import { located } from "./located.ts";
import { kindText } from "./problem-kind.ts";
import { capitalised, placeText, problemWords } from "./problem-text.ts";
import type { SummaryOptions } from "./style.ts";
import { wrap } from "./wrap.ts";

const EXAMPLES = 3;
/** Notes ask for nothing: where they are is enough. */
const NOTED_PLACES = 6;

const HEADINGS: readonly (readonly [Severity, string, "red" | "yellow" | "bold"])[] = [
  ["error", "Errors", "red"],
  ["warning", "Warnings", "yellow"],
  ["info", "Notes", "bold"],
];

/**
 * @param unlisted how many more there are of each kind
 * @returns lines, errors first; none where there is no problem.
 */
export function problemLines(
  problems: readonly Problem[],
  unlisted: RunRecord["problems"],
  options: SummaryOptions,
): readonly string[] {
  return HEADINGS.flatMap(([severity, heading, colour]) => {
    const some = problems.filter((problem) => problem.severity === severity);
    if (some.length === 0) return [];
    const show = severity === "info" ? noteLines : kindLines;
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
      ...kinds.flatMap(({ ofKind, total }) => show(ofKind, total, options)),
    ];
  });
}

function kindLines(problems: readonly Problem[], total: number, options: SummaryOptions) {
  const { style } = options;
  const [first] = problems;
  if (total === 1) return located(first!, problemWords(first!), "  ", options);
  const isShared = new Set(problems.map(({ expected, hint }) => `${expected}\n${hint}`)).size === 1;
  const more = total - EXAMPLES;
  const listed = problems.length === total ? "them" : `the first ${count(problems.length)}`;
  return [
    `  ${kindText(first!.code, total)}`,
    ...problems.slice(0, EXAMPLES).flatMap((problem) => {
      const words = problemWords(isShared ? { ...problem, expected: "", hint: "" } : problem);
      return located(problem, words, "    ", options);
    }),
    ...(more > 0 ? [style.dim(`    and ${count(more)} more; --json lists ${listed}`)] : []),
    ...(isShared ? advice(first!, options) : []),
  ];
}

function noteLines(problems: readonly Problem[], total: number, options: SummaryOptions) {
  const { width, style } = options;
  const [first] = problems;
  const more = total - Math.min(problems.length, NOTED_PLACES);
  const places = problems.slice(0, NOTED_PLACES).map(({ place }) => placeText(place));
  const words = `${compact(places)}${more > 0 ? ` and ${count(more)} more` : ""}`;
  const isShared = new Set(problems.map(({ hint }) => hint)).size === 1;
  return [
    `  ${kindText(first!.code, total)}`,
    ...wrap("", words, { width, indent: "    " }).map((line) => style.cyan(line)),
    ...(isShared ? advice({ ...first!, expected: "" }, options) : []),
  ];
}

/** What was expected and what to do, said once for all of a kind. */
function advice({ expected, hint }: Problem, { width, style }: SummaryOptions): readonly string[] {
  const words = capitalised(problemWords({ found: "", expected, hint }));
  return words === "" ? [] : wrap("", words, { width, indent: "    " }).map((line) => style.dim(line));
}

/** `a.txt:3, a.txt:9, b.txt:1` as `a.txt:3, 9, b.txt:1`. */
function compact(places: readonly string[]): string {
  const sourceOf = (place: string) => place.replace(/[^:]*$/, "");
  return places
    .map((place, at) => {
      const source = sourceOf(place);
      return at > 0 && source !== "" && source === sourceOf(places[at - 1]!)
        ? place.slice(source.length)
        : place;
    })
    .join(", ");
}
