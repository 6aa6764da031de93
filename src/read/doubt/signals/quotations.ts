/** Signal: sections or points that are quotations: a report shows some of what was said, and by how many nobody can tell. */
import type { FormResponse } from "../form.ts";
import { type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.4, times: 2 };

export const quotations: Signal = ({ layout, responses }) => {
  if (layout !== "sections" && layout !== "key-points" && layout !== "organisations") return null;
  const all = responses.filter(({ body: [first] }) => first !== undefined && isQuoted(first.words));
  // Beside an author's own words, those that the document says somebody else's are told from them.
  const isBeside = all.length < responses.length && responses.every(isAttributed);
  const quoted = isBeside ? [] : all;
  if (quoted.length < LEAST.times || quoted.length < responses.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${quoted.length} of ${responses.length} texts are quotations`,
    lines: quoted.map(({ line }) => line),
  };
};

const isAttributed = ({ response }: FormResponse): boolean => response.attribution.status !== "none";

const isQuoted = (words: string): boolean =>
  /^["“‘'«]/u.test(words.replace(/^(?:[•●▪*–—-]|\d{1,3}[.)])\s+/u, ""));
