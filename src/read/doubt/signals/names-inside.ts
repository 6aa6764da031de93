/** Signal: lines like names in the middle of texts: the end of one response and the beginning of the next. */

import { nameLikeness } from "../../../cues/name-likeness.ts";
import { counted } from "../../../text/counted.ts";
import type { FormLine } from "../form.ts";
import { bare, endsClause, labelOf, wordsIn } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

/** Of lines like names, and of those that a line like a header follows or leads in to, as shares of the responses. */
const LEAST = { names: 0.12, pairs: 0.08, times: 3, few: 24, pairsOfFew: 0.04 };
/** Natural log, as `nameLikeness` counts it. */
const LIKELY = 2.5;
const LONGEST = 8;

export const namesInside: Signal = ({ responses }) => {
  const names: number[] = [];
  const pairs: number[] = [];
  const inCapitals = responses.length >= LEAST.times && responses.every(({ header }) => isInCapitals(header));
  let isSure = false;
  for (const { body } of responses) {
    body.forEach((line, at) => {
      const before = body[at - 1];
      const after = body[at + 1];
      if (before === undefined || after === undefined || !isNameLine(line)) return;
      if (/^\p{Ll}/u.test(after.words) || !(line.gap || endsClause(before.words) || isHead(before))) return;
      names.push(line.number);
      if (isHead(after) || isHead(before)) pairs.push(line.number);
      isSure ||= inCapitals && isInCapitals(after.words);
    });
  }
  const enough = (found: readonly number[], share: number) =>
    found.length >= (responses.length <= LEAST.few ? 1 : LEAST.times) &&
    found.length >= responses.length * share;
  const some =
    isSure || enough(pairs, responses.length <= LEAST.few ? LEAST.pairsOfFew : LEAST.pairs) ? pairs : names;
  if (some === names && !enough(names, LEAST.names)) return null;
  return { weight: SURE, found: `${counted(some.length, "line")} inside the texts like a name`, lines: some };
};

const isNameLine = ({ words }: FormLine): boolean =>
  nameLikeness(
    bare(words)
      .slice(labelOf(words)?.length ?? 0)
      .trim(),
  ) >= LIKELY;

/** As a document may print all its headers, and no text. */
const isInCapitals = (words: string | null): boolean =>
  words !== null && /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(words);

const isHead = ({ words }: FormLine): boolean =>
  wordsIn(words) <= LONGEST && /^[\p{Lu}\d(#*]/u.test(words) && !endsClause(words);
