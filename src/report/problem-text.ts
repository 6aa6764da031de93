/** One problem as one line for people: where, how grave, what was found, what was expected, what to do. */
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { printable } from "./printable.ts";

/** @returns `file:line:column: severity: found. Expected …. Hint.`, safe for a terminal. */
export function problemText(problem: Problem): string {
  const place = placeText(problem.place);
  return `${place === "" ? "" : `${place}: `}${problem.severity}: ${problemWords(problem)}`;
}

/** `file:line:column`, or `file, page n` where only the page is known; empty without a source. */
export function placeText({ source, page, line, column }: Place): string {
  const at = [line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const where = at.length > 0 ? `:${at.join(":")}` : page === undefined ? "" : `, page ${page}`;
  return source === "" ? "" : printable(`${source}${where}`);
}

/** What was found, expected and advised, as sentences. */
export function problemWords({ found, expected, hint }: Problem): string {
  const wanted = expected === "" || /^expected\b/iu.test(expected) ? expected : `Expected ${expected}`;
  return [found, wanted, hint]
    .filter((words) => words !== "")
    .map(sentence)
    .join(" ");
}

/** Begins with a capital, ends with a full stop, and is safe for a terminal. */
export function sentence(words: string): string {
  const text = printable(words.trim()).replace(/^[a-z]+(?=[\s,;:])/, capitalised);
  return /[.!?…:]["”’)]?$/u.test(text) ? text : `${text}.`;
}

/** A first word of plain letters only: names of files and options keep their letters. */
function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
