/** Tells lines that are somebody's words wherever they stand: phrases of anonymity, and lists of topics. */
import type { AnonymityReader } from "./anonymity.ts";

/**
 * @param texts - the lines of a document without white space at their edges
 * @param line - 1-based
 * @returns whether the line is, or is a part of, a phrase that closes a response or a header of several topics
 */
export function isWording(texts: readonly string[], line: number, anonymity: AnonymityReader): boolean {
  const text = texts[line - 1] ?? "";
  const before = texts[line - 2] ?? "";
  const after = texts[line] ?? "";
  if (text.includes(";") || before.endsWith(";") || after.startsWith(";")) return true;
  if (anonymity(text) !== null) return true;
  // A page number has no part in the phrase beside which it is printed.
  const bare = text.replace(/^[\W\d]+|[\W\d]+$/g, "");
  if (bare !== text && anonymity(bare) !== null) return true;
  if (before !== "" && anonymity(before) === null && anonymity(`${before} ${text}`) !== null) return true;
  return after !== "" && anonymity(`${text} ${after}`) !== null;
}
