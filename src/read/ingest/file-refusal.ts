/** Refuses a whole file from anywhere within its reader; `refusing` turns that into the problem it is. */
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
    const { words, isLocked } = error;
    const problem = isLocked
      ? sourceProblem("source-encrypted", "error", { source }, words)
      : sourceProblem("source-unreadable", "error", { source }, words);
    return { text: null, problems: [problem] };
  }
}
