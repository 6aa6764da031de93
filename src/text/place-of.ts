/** Finds the source line and page of a place in a response's text. */
import type { LineRange, Response } from "../model/response.ts";

export interface TextPlace {
  /** 1-based, in the source's own lines. */
  readonly line: number;
  /** 1-based. */
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
  const turns = (lines.pageStarts ?? []).filter((start) => start > first).sort((one, other) => one - other);
  return (offset) => {
    const line = numbers[Math.min(notAfter(starts, offset) - 1, numbers.length - 1)] ?? last;
    const turned = notAfter(turns, line);
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
  const ranges = [...furniture].sort(([one], [other]) => one - other);
  let next = 0;
  for (let line = first; line <= last && numbers.length < count; line += 1) {
    while (next < ranges.length && ranges[next]![1] < line) next += 1;
    const [from, to] = ranges[next] ?? [Number.POSITIVE_INFINITY, line];
    if (from > line) numbers.push(line);
    else line = to;
  }
  return numbers;
}

/** How many of the numbers, which rise, are not after `limit`. */
function notAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
