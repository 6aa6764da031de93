/** The lines of a document that carry words, as the prose layouts read them: furniture and blank lines aside. */
import type { Document } from "../../model/document.ts";
import { webFurniture } from "./web-furniture.ts";

export interface TextLine {
  /** 1-based line of the document. */
  readonly number: number;
  /** The words, white space (no-break spaces too) collapsed. */
  readonly words: string;
  /** Characters of white space before the first word. */
  readonly indent: number;
  /** Characters up to the last word, indent included. */
  readonly length: number;
  /** Whether a blank line, or the start of the document, stands before it. */
  readonly gap: boolean;
}

export interface TextLines {
  readonly lines: readonly TextLine[];
  /** 1-based numbers of the lines that are page or web-page furniture. */
  readonly furniture: ReadonlySet<number>;
  /** Length of the longest usual line where the text is wrapped; infinite where a line is a paragraph. */
  readonly width: number;
}

const WIDEST_WRAP = 130;

/** White space other than one plain space: most is just that, and costs time where a line is a whole document. */
const WIDE_SPACE = / [\s\u200B\uFEFF]+|(?! )[\s\u200B\uFEFF]+/g;

/**
 * Reads a document once for a prose layout.
 *
 * @param pageFurniture 1-based numbers of lines that are page numbers, running titles and the like
 * @returns its lines of text, with page furniture and web-page furniture taken out
 */
export function textLines(document: Document, pageFurniture: ReadonlySet<number>): TextLines {
  const words = document.lines.map((line, index) =>
    pageFurniture.has(index + 1)
      ? ""
      : document.text.slice(line.start, line.end).replace(WIDE_SPACE, " ").trim(),
  );
  const furniture = new Set(pageFurniture);
  for (const number of webFurniture(words)) furniture.add(number);
  const lines: TextLine[] = [];
  let gap = true;
  document.lines.forEach((line, index) => {
    const number = index + 1;
    if (furniture.has(number)) {
      // Furniture hides whether a paragraph ended before it: its last words tell.
      gap ||= closesClause(lines.at(-1)?.words ?? ".");
      return;
    }
    const own = words[index] ?? "";
    if (own !== "") {
      const raw = document.text.slice(line.start, line.end);
      lines.push({
        number,
        words: own,
        indent: raw.length - raw.trimStart().length,
        length: raw.trimEnd().length,
        gap,
      });
    }
    gap = own === "";
  });
  return { lines, furniture, width: wrapWidth(lines) };
}

/** Number of words of a line. */
export function spacedWords(words: string): number {
  if (words === "") return 0;
  let count = 1;
  // A line may be the whole of a huge document: its words are not cut out one by one.
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1)) count += 1;
  return count;
}

/** Whether a line ends as a sentence ends, closing quotes and brackets aside. */
export function closesClause(words: string): boolean {
  return /[.!?:;…][)\]"'”’»]*$/.test(words);
}

/**
 * Whether `next` goes on with the paragraph that `line` is in: there is no gap, and the line was full, or the
 * next one starts in lower case or is indented further than the paragraph.
 */
export function continues(line: TextLine, next: TextLine, width: number, indent = line.indent): boolean {
  if (next.gap) return false;
  if (/^\p{Ll}/u.test(next.words) || next.indent > indent + 1) return true;
  return line.length + 1 + (next.words.split(" ", 1)[0]?.length ?? 0) > width;
}

/**
 * The 95th percentile of the line lengths, where enough lines go on in lower case for the text to be a wrapped
 * one.
 */
function wrapWidth(lines: readonly TextLine[]): number {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const wrapped = lines.filter((line) => !line.gap && /^\p{Ll}/u.test(line.words)).length;
  return width <= WIDEST_WRAP && wrapped * 10 >= lines.length ? width : Number.POSITIVE_INFINITY;
}
