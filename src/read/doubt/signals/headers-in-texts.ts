/** Signal: lines inside the texts that are lists of topics, as headers are. */

import { headerItems } from "../../../cues/header.ts";
import { counted } from "../../../text/counted.ts";
import { bare, endsClause, wordsIn } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.15, times: 2 };
const LONGEST = 6;

export const headersInTexts: Signal = ({ responses }) => {
  const lines = responses.flatMap(({ body }) =>
    body.filter(({ words }) => isList(words)).map(({ number }) => number),
  );
  if (lines.length < LEAST.times || lines.length < responses.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${counted(lines.length, "line")} inside the texts like a list of topics`,
    lines,
  };
};

function isList(words: string): boolean {
  if (!words.includes(";") || words.length > 160 || endsClause(words.replace(/;$/, ""))) return false;
  const items = headerItems(bare(words));
  return items.length > 1 && items.every((item) => wordsIn(item) <= LONGEST && /^\p{Lu}/u.test(item));
}
