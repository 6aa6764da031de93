/** One problem as one line for people: where, how grave, what was found, what was expected, what to do. */
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { NO_PAINT, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** @returns `file:line:column: severity: found; expected …; hint.`, safe for a terminal. */
export function problemText(problem: Omit<Problem, "code">, style: Paint = NO_PAINT): string {
  const { place, severity } = problem;
  const where = placeText(place);
  const colour = { error: style.red, warning: style.yellow, info: style.dim }[severity];
  return `${where === "" ? "" : `${style.cyan(where)}: `}${colour(severity)}: ${problemWords(problem)}`;
}

/** `file:line:column`, or `file, page n` where only the page is known; empty without a source. */
export function placeText({ source, page, line, column }: Place): string {
  const at = [line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const where = at.length > 0 ? `:${at.join(":")}` : page === undefined ? "" : `, page ${page}`;
  return source === "" ? "" : printable(`${source}${where}`);
}

/** What was found, expected and advised, as one sentence; a part that is empty is left out. */
export function problemWords({
  found,
  expected,
  hint,
}: Pick<Problem, "found" | "expected" | "hint">): string {
  const wanted = expected === "" || /^expected\b/iu.test(expected) ? expected : `expected ${expected}`;
  const [last = "", ...before] = [found, wanted, hint]
    .map((words) => printable(words.trim()))
    .filter((words) => words !== "")
    .reverse();
  const parts = [...before.reverse().map((words) => words.replace(/\.$/, "")), last];
  return ended(parts.join("; "));
}

/** Begins with a capital, where the first word is one of plain letters: names of files and options keep theirs. */
export function capitalised(sentence: string): string {
  return sentence.replace(/^[a-z]+(?=[\s,;:.])/, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}

function ended(words: string): string {
  return words === "" || /[.!?…:]["”’)]?$/u.test(words) ? words : `${words}.`;
}
