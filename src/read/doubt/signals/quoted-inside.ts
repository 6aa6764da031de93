/** Signal: quotations as paragraphs of their own inside prose: whose words the text is, cannot be told of all of it. */
import { counted } from "../../../text/counted.ts";
import type { FormLine } from "../form.ts";
import { type Signal, SURE } from "../signal.ts";

export const quotedInside: Signal = ({ layout, responses }) => {
  if (layout !== "sections" && layout !== "key-points" && layout !== "organisations") return null;
  const quoted = responses.flatMap(({ body }) => {
    const openings = body.filter((line, at) => at === 0 || line.gap);
    const some = openings.filter(isQuoted);
    if (some.length > 0 && some.length < openings.length) return some;
    return some.length === 0 && saysInside(body) ? body.slice(0, 1) : [];
  });
  if (quoted.length === 0) return null;
  return {
    weight: SURE,
    found: `${counted(quoted.length, "quotation")} inside prose, which may be somebody else's words`,
    lines: quoted.map(({ number }) => number),
  };
};

/** Opened by a mark before a capital: an apostrophe, or a title in marks, opens no sentence of somebody. */
const isQuoted = ({ words }: FormLine): boolean => /^["“«]\p{Lu}/u.test(words) && words.split(" ").length > 3;

/** `One nurse told us: “I have missed a birth for want of a boat.”`: sentences of somebody, a large part of a paragraph. */
function saysInside(body: readonly FormLine[]): boolean {
  const paragraphs = body.reduce<string[]>((all, { words, gap }) => {
    if (gap || all.length === 0) all.push(words);
    else all.push(`${all.pop()} ${words}`);
    return all;
  }, []);
  return paragraphs.some((text) => {
    const said = [...text.matchAll(SAID)].reduce((sum, [words]) => sum + words.length, 0);
    return said > text.length * LARGE_PART;
  });
}
const SAID = /[:,]\s["“]\p{Lu}[^"“”]{25,400}[.,!?]["”]/gu;
const LARGE_PART = 0.4;
