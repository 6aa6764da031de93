/** Problems that are printed with their code: a doubt must be found by a search, whatever its words are. */
import { type Code, codesWith } from "../../model/codes.ts";
import type { ProblemCode } from "../../model/problem.ts";

const CODED: ReadonlySet<Code> = codesWith("named");

/** @returns the words, and after them the code where it is printed */
export const withCode = (words: string, code: ProblemCode): string =>
  CODED.has(code) ? `${words} (${code})` : words;

const WORDED: ReadonlySet<Code> = codesWith("worded");

/** @returns whether notes of a code are told in their words, and not by their places alone */
export const isWorded = (code: Code): boolean => WORDED.has(code);
