/** Joins the lines of text to paragraphs, wrapped or one a line; a date stands for itself. */
import type { Document, Span } from "../../model/document.ts";
import { readDate } from "./date.ts";
import { continues, type TextLine, type TextLines } from "./text-lines.ts";

export interface Paragraph extends Span {
  /** First and last line, 1-based. */
  readonly first: number;
  readonly last: number;
  /** As it stands in the document, line breaks included: an index into it plus `start` is a document offset. */
  readonly raw: string;
  /** On one line, white space collapsed. */
  readonly words: string;
  /** Whether a blank line or the start of the document stands before it. */
  readonly gap: boolean;
}

/** @returns the paragraphs in order; furniture between two lines of a paragraph stays in its `raw` only */
export function paragraphsOf(document: Document, text: TextLines): Paragraph[] {
  const groups: TextLine[][] = [];
  for (const line of text.lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joined = before !== undefined && continues(before, line, text.width, group?.[0]?.indent);
    const dated = readDate(line.words) !== null || readDate(before?.words ?? "") !== null;
    if (group && joined && !dated) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const first = group[0]?.number ?? 1;
    const last = group.at(-1)?.number ?? first;
    const start = document.lines[first - 1]?.start ?? 0;
    const end = document.lines[last - 1]?.end ?? start;
    const words = group.map((line) => line.words).join(" ");
    return {
      first,
      last,
      start,
      end,
      raw: document.text.slice(start, end),
      words,
      gap: group[0]?.gap ?? true,
    };
  });
}
