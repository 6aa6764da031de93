/** Pages of prose with furniture at their edges, and what of a text is found to be furniture. */
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { textDocument } from "../../golden/stages.ts";

export const anonymity = anonymityReader({ anonymous: [], redacted: [] });

export const NOUNS =
  "ferry lamp bench hedge clinic driver ticket pier school kettle window timetable bridge shelter market".split(
    " ",
  );

/** Lines of prose, all different, none of which looks like furniture. */
export const prose = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, at) => {
    const [a, b] = [NOUNS[(at + from) % 15], NOUNS[(at * 7 + from) % 15]];
    const row = [...String(at + from)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    return `we said that the ${a} by the ${b} was late and that nobody of row ${row} had been told,`;
  });

/** Pages of prose with what `head` and `foot` print at their edges; `null` prints nothing. */
export function pages(
  count: number,
  {
    head,
    foot,
    lines = 30,
  }: { head?: (page: number) => string[]; foot?: (page: number) => string[]; lines?: number },
): string[] {
  return Array.from({ length: count }, (_, at) => [
    ...(head?.(at + 1) ?? []),
    ...prose(lines, at * lines),
    ...(foot?.(at + 1) ?? []),
  ]).flat();
}

export const marksOf = (lines: readonly string[]) =>
  pageMarks(textDocument(`${lines.join("\n")}\n`), anonymity);

/** The words of the lines that are furniture, blank ones aside. */
export function furnitureOf(lines: readonly string[]): string[] {
  const { furniture } = marksOf(lines);
  return lines.filter((line, at) => furniture.has(at + 1) && line.trim() !== "");
}

export const TITLE = "Harrowmere: what you told us";
