/** Problems that are printed with their code: a doubt must be found by a search, whatever its words are. */
import type { ProblemCode } from "../../model/problem.ts";

const CODED: ReadonlySet<ProblemCode> = new Set(["layout-doubtful", "text-unassigned"]);

/** @returns the words, and after them the code where it is printed */
export const withCode = (words: string, code: ProblemCode): string =>
  CODED.has(code) ? `${words} (${code})` : words;
