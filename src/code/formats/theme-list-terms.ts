/** Adds the terms of a cell of a list of themes to their theme, and says which of them may be meant otherwise. */
import type { BookBuilder, CategoryDraft } from "./book-builder.ts";

/** Where a cell stands, 1-based. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** A longer one is rather a sentence of somebody's. */
const MOST_WORDS = 12;

/** Words that join terms in a rule; in a list they are words like any other. */
const JOINED = /(?:^|\s)(?:OR|AND|NOT|NEAR(?:\/\d+)?)\s/;

/** Terms in one cell are parted by semicolons and line breaks. */
export function addTerms(
  builder: BookBuilder,
  theme: CategoryDraft,
  cell: string,
  at: CellPlace,
  weight?: number,
): void {
  for (const part of cell.split(/[;\r\n]+/)) {
    const term = part.trim();
    if (term === "") continue;
    if (term.includes(",")) {
      const hint = "part terms by semicolons, or write each in a row of its own";
      builder.error(at, `a comma in the term \`${shortened(term)}\``, "terms without commas", hint);
    } else if (term.split(/\s+/).length > MOST_WORDS) {
      const hint = "shorten it, or check that this is a list of themes and their terms";
      builder.error(
        at,
        `a term of more than ${MOST_WORDS} words: \`${shortened(term)}\``,
        "words and short phrases",
        hint,
      );
    } else {
      if (JOINED.test(term))
        builder.lose(theme, at, `the term \`${term}\`, which may be meant as a rule`, "its words in a row");
      builder.literal(theme, term, at, weight);
    }
  }
}

const shortened = (term: string): string => (term.length > 60 ? `${term.slice(0, 59)}…` : term);
