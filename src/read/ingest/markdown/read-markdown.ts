/** Reads a text in Markdown: its marks are taken out, and every line stays where it was. */
import { decodeText } from "../decode-text.ts";
import type { FormText } from "../form-text.ts";
import { sourceProblem } from "../source-problem.ts";
import { chunks, isBeyondParsing } from "./chunks.ts";
import { withoutMarks } from "./without-marks.ts";

/**
 * Headings, lists, rules and lines that are bold or italic as a whole keep their marks, by which headers and names are
 * known; marks within a line, addresses of links, comments and tags are taken out.
 */
export async function readMarkdown(data: Buffer, source: string): Promise<FormText> {
  const decoded = decodeText(data, source);
  if (decoded.text === null) return decoded;
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (isBeyondParsing(text)) {
    const problem = sourceProblem("source-form", "info", { source }, BEYOND);
    return { ...decoded, problems: [...decoded.problems, problem] };
  }
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const facts = /^---\n(?:(?!(?:---|\.\.\.)\n)[^\n]{0,1000}\n){1,200}(?:---|\.\.\.)\n/.exec(text)?.[0] ?? "";
  const parts = chunks(text.slice(facts.length)).map((part) => withoutMarks(part, fromMarkdown(part)));
  const lines = facts.split("\n").length - 1;
  return {
    ...decoded,
    text: facts + parts.join(""),
    furniture: Array.from({ length: lines }, (_, at) => at + 1),
  };
}

const BEYOND = [
  "more marks of Markdown than a text holds: read as plain text, with its marks",
  "a text in Markdown",
  "nothing, if its responses are right",
] as const;
