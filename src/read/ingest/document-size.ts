/** How much one document may hold: it is read as a whole, into memory. */
import type { Problem } from "../../model/problem.ts";
import { SOURCE_KINDS, type SourceFile } from "./source-file.ts";
import { sourceProblem } from "./source-problem.ts";

export const MOST_TEXT = SOURCE_KINDS.text.mostBytes;

/** Each line takes memory, however short it is: most where each is a response. */
const MOST_LINES = 400_000;

/**
 * @param size bytes of the file
 * @returns `source-unreadable` where it has too many to be read
 */
export function sizeProblem({ source, kind }: SourceFile, size: bigint): Problem | null {
  const most = SOURCE_KINDS[kind].mostBytes;
  return size > most ? tooLarge(source, `${size} bytes`, most) : null;
}

/**
 * @param characters that a document has so far
 * @returns `source-unreadable` where it has too many to be split
 */
export function lengthProblem(source: string, characters: number): Problem | null {
  return characters > MOST_TEXT ? tooLarge(source, `${characters} characters, and more,`, MOST_TEXT) : null;
}

/**
 * @param text a whole document
 * @returns `source-unreadable` where it has too many lines to be split
 */
export function linesProblem(source: string, text: string): Problem | null {
  const lines = countBreaks(text);
  return lines > MOST_LINES ? tooLarge(source, `${lines} lines`, MOST_LINES) : null;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    if (text[at + 1] !== "\n") count++;
  return count;
}

function tooLarge(source: string, found: string, most: number): Problem {
  const hint =
    "divide the document into several files, or give its responses as JSONL, which is read line by line";
  return sourceProblem("source-unreadable", "error", { source }, [
    `${found} in one document`,
    `${most} at most`,
    hint,
  ]);
}
