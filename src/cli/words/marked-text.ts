/** The text of a response with the matches of a theme marked in it, each line with its number in the source. */
import type { Span } from "../../model/document.ts";
import type { ExplainedTerm } from "../../model/explanation.ts";
import type { Response } from "../../model/response.ts";
import { placesOf } from "../../text/place-of.ts";
import { NO_PAINT, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** A text of more lines is shown where there is a mark, with so many lines around it. */
const MOST_LINES = 40;
const AROUND = 2;

interface Mark extends Span {
  readonly isCounted: boolean;
}

/** Colours mark what counts and what does not; without colours `[ ]` and `{ }` do. */
export function markedText(
  response: Response,
  terms: readonly ExplainedTerm[],
  style: Paint,
): readonly string[] {
  const { text } = response;
  const marks = marksOf(terms);
  const placeAt = placesOf(response);
  const lines: { readonly number: string; readonly words: string; readonly isMarked: boolean }[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const words = markedLine(text, { start, end }, here, style);
    lines.push({ number: String(placeAt(start).line), words, isMarked: here.length > 0 });
    start = end + 1;
  }
  const isShown = (at: number) =>
    lines.length <= MOST_LINES ||
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((one) => one.isMarked);
  const width = Math.max(...lines.map(({ number }) => number.length));
  return lines.flatMap(({ number, words }, at) => {
    if (isShown(at)) return [`${style.dim(`${number.padStart(width)} |`)} ${words}`.trimEnd()];
    return at === 0 || isShown(at - 1) ? [style.dim(`${"".padStart(width)} …`)] : [];
  });
}

/** Those that count, then those that do not where nothing is marked yet, in the order of their place. */
function marksOf(terms: readonly ExplainedTerm[]): readonly Mark[] {
  const marks: Mark[] = [];
  const matches = terms.flatMap((term) => term.matches);
  for (const isCounted of [true, false]) {
    for (const { start, end, fate } of matches) {
      if ((fate === "counted") !== isCounted) continue;
      if (!marks.some((mark) => mark.start < end && mark.end > start)) marks.push({ start, end, isCounted });
    }
  }
  return marks.sort((one, other) => one.start - other.start);
}

/** A mark that goes on over the end of the line is closed there and opened again. */
function markedLine(text: string, line: Span, marks: readonly Mark[], style: Paint): string {
  let words = "";
  let at = line.start;
  for (const mark of marks) {
    const [start, end] = [Math.max(mark.start, line.start), Math.min(mark.end, line.end)];
    words += printable(text.slice(at, start)) + marked(printable(text.slice(start, end)), mark, style);
    at = end;
  }
  return words + printable(text.slice(at, line.end));
}

function marked(words: string, { isCounted }: Mark, style: Paint): string {
  if (style === NO_PAINT) return isCounted ? `[${words}]` : `{${words}}`;
  return isCounted ? style.bold(style.cyan(words)) : style.yellow(words);
}
