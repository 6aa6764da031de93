/** The lines of a document that carry words, with what stands between them: what splitting decides on. */
import type { Document } from "../model/document.ts";
import type { PageMarks } from "./page-marks.ts";

export interface ContentLine {
  /** 1-based line of the source. */
  readonly line: number;
  /** Words without white space at their edges. */
  readonly text: string;
  /** A blank line stands between this line and the one before. */
  readonly afterBlank: boolean;
  /** A page begins between the line before and this one, or with it. */
  readonly afterPage: boolean;
  /** What the form that the whole document keeps to says of it; absent where it says nothing. */
  readonly form?: LineForm;
  /** A response begins here and nowhere else, where the document says of each where it does. */
  readonly begins?: true;
}

export type LineForm =
  /** A header begins here, of so many content lines; null where its end is not known. */
  | { readonly part: "header"; readonly lines: number | null }
  /** An attribution of so many content lines begins here. */
  | { readonly part: "name"; readonly lines: number }
  /** A rule stands above it. */
  | { readonly part: "below rule" };

/** @returns every line that is neither blank nor page furniture, in order */
export function contentLines(document: Document, marks: PageMarks): ContentLine[] {
  const lines: ContentLine[] = [];
  let afterBlank = true;
  let afterPage = false;
  document.lines.forEach((span, at) => {
    const line = at + 1;
    if (marks.starts.has(line)) afterPage = true;
    if (marks.furniture.has(line)) return;
    const text = document.text.slice(span.start, span.end).trim();
    if (text === "") {
      afterBlank = true;
      return;
    }
    lines.push({ line, text, afterBlank, afterPage });
    afterBlank = false;
    afterPage = false;
  });
  return lines;
}

/** The length that nearly all lines stay within: what a line is wrapped at, as far as the text shows. */
export function usualWidth(lines: readonly ContentLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 80;
}

/** Whether `next` begins with a word that would not have fitted on the line before it. */
export function wrapsNaturally(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? "";
  return line.length + 1 + word.length > width * 0.82;
}

/** Whether a line closes a sentence, closing quotes and brackets included. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*\s*\d{0,2}$/.test(text);
}

/** The words of some lines, the last one not included. */
export const joinedWords = (lines: readonly ContentLine[], from: number, to: number): string =>
  lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
