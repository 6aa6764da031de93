/** Signal: texts that begin or end in the middle of a sentence: the cuts are elsewhere. */
import { endsClause } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

const MOST = { begin: 0.2, end: 0.35, times: 2 };

export const textsCut: Signal = ({ responses }) => {
  const begin = responses.filter(({ body: [first] }) => first && /^\p{Ll}/u.test(first.words));
  const end = responses.filter(({ body }) => body.length > 0 && !endsClause(body.at(-1)!.words));
  const isBegin = begin.length >= MOST.times && begin.length >= responses.length * MOST.begin;
  const isEnd = end.length >= MOST.times && end.length >= responses.length * MOST.end;
  if (!isBegin && !isEnd) return null;
  const some = isBegin ? begin : end;
  return {
    weight: SURE,
    found: `${some.length} of ${responses.length} texts ${isBegin ? "begin" : "end"} in the middle of a sentence`,
    lines: some.map(({ line, body }) => (isBegin ? line : (body.at(-1)?.number ?? line))),
  };
};
