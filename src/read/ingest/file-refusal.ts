/** Refuses a whole file from anywhere within its reader; `refusing` turns that into the problem it is. */
import type { Problem } from "../../model/problem.ts";
import type { FormText } from "./form-text.ts";
import { type ProblemWords, sourceProblem } from "./source-problem.ts";

/** What is thrown of a file that is not read: never an error of ours. */
export class FileRefusal extends Error {
  readonly words: ProblemWords;
  /** It opens with a password only. */
  readonly isLocked: boolean;

  constructor(words: ProblemWords, isLocked = false) {
    super(words[0]);
    this.words = words;
    this.isLocked = isLocked;
  }
}

/** @returns what `read` returns, or the problem of the file where it throws a `FileRefusal` */
export async function refusing(source: string, read: () => Promise<FormText>): Promise<FormText> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { text: null, problems: [refusalProblem(source, error)] };
  }
}

export const refusalProblem = (source: string, { words, isLocked }: FileRefusal): Problem =>
  sourceProblem(isLocked ? "source-encrypted" : "source-unreadable", "error", { source }, words);
