/** Signal: texts that begin or end with a short line apart from their prose: a heading, an id, a date, a kind of sender. */
import type { Form, FormLine, FormResponse } from "../form.ts";
import { bare, endsClause, wordsIn } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.25, texts: 2 };
const LONGEST = 8;

/** Items and points may have headings of their own. */
const LISTS: ReadonlySet<Form["layout"]> = new Set(["organisations", "key-points"] as const);

export const linesApart: Signal = ({ layout, responses }) => {
  const first = LISTS.has(layout) ? [] : responses.flatMap(beginning);
  const last = responses.flatMap(ending);
  const most = first.length > last.length ? first : last;
  if (most.length < LEAST.texts || most.length < responses.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${most.length} of ${responses.length} texts ${most === first ? "begin" : "end"} with a short line that is no sentence`,
    lines: most,
  };
};

function beginning({ body: [first, second] }: FormResponse): readonly number[] {
  if (first === undefined || second === undefined || !isShort(first)) return [];
  return second.gap || /^[^\p{Ll}]/u.test(bare(second.words)) ? [first.number] : [];
}

function ending({ body }: FormResponse): readonly number[] {
  const [before, last] = body.slice(-2);
  if (before === undefined || last === undefined || !isShort(last)) return [];
  return (last.gap || endsClause(before.words)) && /^[^\p{Ll}]/u.test(bare(last.words)) ? [last.number] : [];
}

const isShort = ({ words }: FormLine): boolean => wordsIn(words) <= LONGEST && !endsClause(words);
