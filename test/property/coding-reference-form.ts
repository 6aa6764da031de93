/** A coding in the form in which the slow reference gives its own. */
import type { Codebook } from "#src/model/codebook.ts";
import { flat, type ReferenceCoding } from "./coding-reference.ts";
import { isWeighed } from "./coding-reference-weights.ts";

export function inReferenceForm(book: Codebook, { themes, hits, scores }: ReferenceCoding): ReferenceCoding {
  const weighed = new Set(
    book.themes
      .flatMap(flat)
      .filter((theme) => book.overlap === "theme" && isWeighed(theme) && themes.includes(theme.id))
      .map(({ id }) => id),
  );
  return {
    themes,
    hits: hits.filter(({ theme }) => !weighed.has(theme)),
    scores: scores.filter(({ theme }) => weighed.has(theme)),
  };
}
