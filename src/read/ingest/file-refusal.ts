/** Refuses a whole file from anywhere within its reader; `refusing` turns that into the problem it is. */
import type { ProblemCode } from "../../model/problem.ts";
import type { Decoded } from "./decode-text.ts";
import { type ProblemWords, sourceProblem } from "./source-problem.ts";

/** What is thrown of a file that is not read: never an error of ours. */
export class FileRefusal extends Error {
  readonly words: ProblemWords;
  readonly code: ProblemCode;

  constructor(words: ProblemWords, code: ProblemCode = "source-unreadable") {
    super(words[0]);
    this.words = words;
    this.code = code;
  }
}

/** @returns what `read` returns, or the problem of the file where it throws a `FileRefusal` */
export async function refusing(source: string, read: () => Promise<Decoded>): Promise<Decoded> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return {
      text: null,
      problems: [sourceProblem(error.code as "source-binary", "error", { source }, error.words)],
    };
  }
}
