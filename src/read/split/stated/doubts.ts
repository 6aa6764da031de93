/** Signs that a document is not laid out as the layout file says. */
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import type { Document } from "../../../model/document.ts";
import type { SplitDoubt } from "../../../model/split.ts";
import { countWords } from "../../../text/tokens.ts";
import { partLabel } from "../form/dress.ts";
import type { PartReaders, StatedResponse } from "./block-parts.ts";
import type { PatternLines } from "./patterns.ts";

/** In words: nobody skips a sentence of that length on purpose. */
const SENTENCE = 8;

const isSentence = (words: string): boolean => endsSentence(words) && countWords(words) >= SENTENCE;

/** @returns one of each kind at most, at its first place */
export function statedDoubts(
  responses: readonly StatedResponse[],
  lines: readonly ContentLine[],
  { lines: spans, text }: Document,
  { fields, form }: PartReaders,
  { skipped, begins }: PatternLines,
): readonly SplitDoubt[] {
  const empty = responses.find(({ parts }) => parts.from >= parts.to);
  const skippedText = [...skipped].find((line) => {
    const { start, end } = spans[line - 1]!;
    const words = text.slice(start, end).trim();
    return !begins.has(line) && isSentence(words);
  });
  const inside = responses
    .flatMap(({ parts }) => {
      const at = lines.slice(parts.from, parts.to).findIndex((_, offset) => {
        const field = fields(lines, parts.from + offset, parts.to);
        return field !== null && field.part !== "text";
      });
      return at < 0 ? [] : [lines[parts.from + at]!.line];
    })
    .at(0);
  const apart = responses.flatMap(({ block, parts }) => {
    const at = lines.slice(block.from, block.to).findIndex(({ text: words }, offset) => {
      const line = block.from + offset;
      const isOut = line < parts.from || line >= parts.to;
      return (
        isOut && isSentence(words) && partLabel(words) !== null && fields(lines, line, block.to) === null
      );
    });
    return at < 0 ? [] : [lines[block.from + at]!.line];
  })[0];
  const front = responses.find(
    ({ block, parts }) =>
      block.isFirst && block.begun === null && form.topics?.where === "before" && !parts.topics?.isSure,
  );
  const doubt = (line: number | undefined, found: string): readonly SplitDoubt[] =>
    line === undefined ? [] : [{ line, found }];
  return [
    ...doubt(
      empty && (lines[empty.block.begun?.at ?? empty.block.from]?.line ?? lines.at(-1)?.line),
      "a response without text",
    ),
    ...doubt(
      front && lines[front.parts.from]?.line,
      "a first response without known topics, which may hold what stands in front of all responses",
    ),
    ...doubt(skippedText, "a sentence in a line that `skip` leaves out"),
    ...doubt(inside, "a label of the layout file inside a text"),
    ...doubt(apart, "a sentence behind a label that the layout file does not name"),
  ];
}
