/** Signal: quotations as paragraphs of their own inside prose: whose words the text is, cannot be told of all of it. */
import type { FormLine } from "../form.ts";
import { type Signal, SURE } from "../signal.ts";

export const quotedInside: Signal = ({ layout, responses }) => {
  if (layout !== "sections" && layout !== "key-points" && layout !== "organisations") return null;
  const quoted = responses.flatMap(({ body }) => {
    const openings = body.filter((line, at) => at === 0 || line.gap);
    const some = openings.filter(isQuoted);
    return some.length < openings.length ? some : [];
  });
  if (quoted.length === 0) return null;
  return {
    weight: SURE,
    found: `${quoted.length} quotations inside prose, which may be the words of others`,
    lines: quoted.map(({ number }) => number),
  };
};

/** Opened by a mark before a capital: an apostrophe, or a title in marks, opens no sentence of somebody. */
const isQuoted = ({ words }: FormLine): boolean => /^["“«]\p{Lu}/u.test(words) && words.split(" ").length > 3;
