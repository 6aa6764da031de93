/** Signal: attributions that are no names: dates, numbers, rules, sentences, words such as "Individual". */

import { nameLikeness } from "../../../cues/name-likeness.ts";
import { isNameless } from "../../../cues/nameless.ts";
import { isRule } from "../../../cues/rule-line.ts";
import type { Form } from "../form.ts";
import { bare, endsClause, labelOf, numberedOf } from "../line-shape.ts";
import { type Seen, type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.2, times: 2, never: 0.01 };

export const attributionsUnlike: Signal = (form) => {
  const printed = form.responses.flatMap(({ response, line }) =>
    response.attribution.text === null
      ? []
      : [{ text: response.attribution.text, line: response.lines.attribution?.[0] ?? line }],
  );
  const unlike = printed.filter(({ text }) => isUnlike(text, form));
  const never = printed.filter(({ text }) => isRule(text) || isNumbered(text, form));
  if (never.length > 0 && never.length >= printed.length * LEAST.never) return seen(never, printed.length);
  if (unlike.length < Math.min(LEAST.times, printed.length) || unlike.length === 0) return null;
  if (unlike.length < printed.length * LEAST.share) return null;
  return seen(unlike, printed.length);
};

interface Printed {
  readonly text: string;
  readonly line: number;
}

const seen = (unlike: readonly Printed[], all: number): Seen => ({
  weight: SURE,
  found: `${unlike.length} of ${all} names are no names, by their form`,
  lines: unlike.map(({ line }) => line),
});

/** The names below one letter may be a numbered list. */
const isNumbered = (text: string, { layout }: Form): boolean =>
  layout !== "statement" && numberedOf(text) !== null;

function isUnlike(text: string, form: Form): boolean {
  if (form.anonymity(text) !== null) return false;
  const words = bare(text);
  return (
    isRule(text) ||
    isNumbered(text, form) ||
    labelOf(text) !== null ||
    isNameless(words) ||
    /\b(?:19|20)\d\d\b/.test(words) ||
    (endsClause(words) && nameLikeness(words) < 0)
  );
}
