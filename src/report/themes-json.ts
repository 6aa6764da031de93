/** `themes.json`: the rows of `themes.csv` with what CSV cannot carry, the note and the tree. */
import { MULTI_ANSWER_NOTE } from "../model/multi-answer.ts";
import type { SuppressedTally } from "../model/tally.ts";

/** Themes stay a flat list in codebook order, so that readers need no recursion; `children` holds the tree. */
export function themesJson({ base, themes }: SuppressedTally): string {
  const document = {
    note: MULTI_ANSWER_NOTE,
    base,
    themes: themes.map((row) => ({
      ...row,
      children: themes.filter(({ parent }) => parent === row.theme).map(({ theme }) => theme),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
