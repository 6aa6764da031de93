/** Signal: sections or points that are quotations: a report shows some of what was said, and by how many nobody can tell. */
import { type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.4, times: 2 };

export const quotations: Signal = ({ layout, responses }) => {
  if (layout !== "sections" && layout !== "key-points" && layout !== "organisations") return null;
  const quoted = responses.filter(({ body: [first] }) => first !== undefined && isQuoted(first.words));
  if (quoted.length < LEAST.times || quoted.length < responses.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${quoted.length} of ${responses.length} texts are quotations`,
    lines: quoted.map(({ line }) => line),
  };
};

const isQuoted = (words: string): boolean =>
  /^["“‘'«]/u.test(words.replace(/^(?:[•●▪*–—-]|\d{1,3}[.)])\s+/u, ""));
