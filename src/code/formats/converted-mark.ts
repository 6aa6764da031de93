/** Marks a converted codebook as ours, where its format has comments: it can be written again, as long as nobody edits it. */
import { createHash } from "node:crypto";
import type { BookFormat } from "./book-format.ts";

const WORDS = "written by themetally codebook convert";
const MARK = new RegExp(`^(?:# |<!-- )${WORDS}, ([0-9a-f]{16})(?: -->)?\\r?\\n`, "m");

/**
 * @param brackets - what a comment stands between in the format of the text
 * @returns the text with a comment that holds its hash; as it is where the format has no comments
 */
export function withConvertedMark(text: string, brackets: BookFormat["comment"]): string {
  if (brackets === undefined) return text;
  const [open, close] = brackets;
  const comment = `${open}${WORDS}, ${hashOf(text)}${close}\n`;
  // Nothing may stand before the declaration of XML.
  const start = text.startsWith("<?xml") ? text.indexOf("\n") + 1 : 0;
  return text.slice(0, start) + comment + text.slice(start);
}

export const withoutConvertedMark = (text: string): string => text.replace(MARK, "");

/** Whether a text is as `codebook convert` wrote it; line ends aside, which version control changes. */
export function isAsConverted(text: string): boolean {
  const [, hash] = MARK.exec(text) ?? [];
  return hash !== undefined && hash === hashOf(withoutConvertedMark(text));
}

const hashOf = (text: string) =>
  createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 16);
