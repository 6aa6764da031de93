/** Some lines of a text as one text, and the way back from places in it. */
import type { Span } from "../../model/document.ts";

export interface JoinedLines {
  readonly text: string;
  /** @returns the same stretch, which lies within one line, at its place in the whole text */
  back<Stretch extends Span>(stretch: Stretch): Stretch;
}

/** @param lines - in order and apart from one another */
export function joinedLines(text: string, lines: readonly Span[]): JoinedLines {
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of lines) {
    starts.push(length);
    length += end - start + 1;
  }
  return {
    text: lines.map(({ start, end }) => text.slice(start, end)).join("\n"),
    back(stretch) {
      const at = starts.findLastIndex((start) => start <= stretch.start);
      const shift = lines[at]!.start - starts[at]!;
      return { ...stretch, start: stretch.start + shift, end: stretch.end + shift };
    },
  };
}

/** The lines of a text, each without its line feed and the form feeds at its ends, as a document has them. */
export function lineSpans(text: string): readonly Span[] {
  let next = 0;
  return text.split("\n").map((line) => {
    const [at, feeds] = [next, /^\f*/.exec(line)![0].length];
    next += line.length + 1;
    const words = line.slice(feeds).replace(/\f+$/, "");
    return { start: at + feeds, end: at + feeds + words.length };
  });
}
