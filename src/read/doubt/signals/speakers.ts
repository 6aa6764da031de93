/** Signal: lines that open with who speaks, or with a question, again and again: a record of a meeting or of a dialogue. */
import { bare } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

const TURN =
  /^(?:Q\s?\d{1,4}[.:)]?\s|(?:Q|A)[.:]\s|(?:\p{Lu}[\p{L}.'’-]*\s){0,5}\p{Lu}[\p{L}.'’-]*(?:\s\([^)]{1,60}\))?:\s)/u;
const LEAST = { turns: 4, share: 0.1 };

export const speakers: Signal = ({ lines, responses }) => {
  const turns = lines.filter(
    ({ words, kind }) => kind !== "header" && kind !== "attribution" && TURN.test(bare(words)),
  );
  if (
    turns.length < LEAST.turns ||
    turns.length < lines.length * LEAST.share ||
    turns.length * 2 < responses.length
  )
    return null;
  return {
    weight: SURE,
    found: `${turns.length} lines that open with who speaks, or with a label`,
    lines: turns.map(({ number }) => number),
  };
};
