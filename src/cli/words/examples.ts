/** Problems of one kind for people: the first few with their places, how many more, and what to do about them. */
import type { Problem } from "../../model/problem.ts";
import { count } from "../../text/counted.ts";
import { joinedProblems } from "./joined-problems.ts";
import { located } from "./located.ts";
import type { SummaryOptions } from "./paint.ts";
import { capitalised, placeText, problemWords } from "./problem-text.ts";
import { wrap } from "./wrap.ts";

const EXAMPLES = 3;
/** Notes ask for nothing: where they are is enough. */
const NOTED_PLACES = 6;

export interface Kind {
  /** All of one kind that are listed. */
  readonly problems: readonly Omit<Problem, "code">[];
  /** How many there are, those that are not listed included. */
  readonly total: number;
  /** Option of the command that lists the rest. */
  readonly option: string;
  /** What every line begins with. */
  readonly indent: string;
  /** How many are shown at most, 3 where nothing is said. */
  readonly most?: number;
}

/** @returns lines for several errors or warnings; advice that they share is said once. */
export function examples(kind: Kind, options: SummaryOptions): readonly string[] {
  const { problems, total, option, indent, most = EXAMPLES } = kind;
  const isShared = new Set(problems.map(({ expected, hint }) => `${expected}\n${hint}`)).size === 1;
  const shown = joinedProblems(problems).slice(0, most);
  const more = total - shown.reduce((sum, one) => sum + one.problems, 0);
  const listed = problems.length === total ? "them" : `the first ${count(problems.length)}`;
  return [
    ...shown.flatMap(({ problem }) => {
      const words = problemWords(isShared ? { ...problem, expected: "", hint: "" } : problem);
      return located(problem, words, indent, options);
    }),
    ...(more > 0 ? dimmed(`and ${count(more)} more; ${option} lists ${listed}`, indent, options) : []),
    ...(isShared ? advice(problems[0]!, indent, options) : []),
  ];
}

/** @returns lines for notes: their places, and advice that they share. */
export function notedPlaces(kind: Kind, options: SummaryOptions): readonly string[] {
  const { problems, total, indent } = kind;
  const { width, style } = options;
  const places = problems.slice(0, NOTED_PLACES).map(({ place }) => placeText(place));
  const more = total - places.length;
  const words = `${compact(places)}${more > 0 ? ` and ${count(more)} more` : ""}`;
  const isShared = new Set(problems.map(({ hint }) => hint)).size === 1;
  return [
    ...wrap("", words, { width, indent }).map((line) => style.cyan(line)),
    ...(isShared ? advice({ expected: "", hint: problems[0]!.hint }, indent, options) : []),
  ];
}

/** What was expected and what to do, said once for all of a kind. */
function advice(
  { expected, hint }: Pick<Problem, "expected" | "hint">,
  indent: string,
  options: SummaryOptions,
): readonly string[] {
  const words = capitalised(problemWords({ found: "", expected, hint }));
  return words === "" ? [] : dimmed(words, indent, options);
}

function dimmed(words: string, indent: string, { width, style }: SummaryOptions): readonly string[] {
  return wrap("", words, { width, indent }).map((line) => style.dim(line));
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
