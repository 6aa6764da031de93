/** Finds the source line and page of a place in a response's text. */
import type { LineRange, Response } from "../model/response.ts";

export interface TextPlace {
  /** 1-based, in the source's own lines. */
  readonly line: number;
  readonly page: number;
}

/**
 * The lines of the text are the lines of the body without its furniture, in order. Where a record's text has more
 * lines than its body, the last line stands for the rest.
 * @param offset UTF-16 units into `response.text`.
 */
export function placeOf(response: Response, offset: number): TextPlace {
  return placesOf(response)(offset);
}

/** `placeOf` for many offsets of one response: its line starts are found once. */
export function placesOf({ text, lines, pages }: Response): (offset: number) => TextPlace {
  const starts = lineStarts(text);
  const [first, last] = lines.body;
  const numbers = bodyLines(lines.body, lines.furniture ?? [], starts.length);
  return (offset) => {
    const line = numbers[Math.min(lineAt(starts, offset), numbers.length - 1)] ?? last;
    const turned = (lines.pageStarts ?? []).filter((start) => start > first && start <= line).length;
    return { line, page: Math.min(pages[0] + turned, pages[1]) };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The first `count` lines of a body that are not furniture. */
function bodyLines(
  [first, last]: LineRange,
  furniture: readonly LineRange[],
  count: number,
): readonly number[] {
  const numbers: number[] = [];
  for (let line = first; line <= last && numbers.length < count; line += 1) {
    if (!furniture.some(([from, to]) => from <= line && line <= to)) numbers.push(line);
  }
  return numbers;
}

/** Index of the last start that is not after `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
