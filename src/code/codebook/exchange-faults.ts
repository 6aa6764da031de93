/** Finds what the sets of a codebook name that is no theme of it. */
import { nearest } from "../../text/nearest.ts";

/** @returns a finding for each id that no theme has; `book` may hold anything yet */
export function exchangeFaults(book: { readonly exchange?: unknown }, ids: ReadonlySet<string>) {
  const sets = (book.exchange as { readonly sets?: unknown } | null | undefined)?.sets;
  return (Array.isArray(sets) ? sets : []).flatMap((set: { readonly themes?: unknown } | null, index) => {
    const themes = Array.isArray(set?.themes) ? set.themes : [];
    return themes.flatMap((id: unknown, at) => {
      if (typeof id !== "string" || ids.has(id)) return [];
      const meant = nearest(id, [...ids]);
      return [
        {
          path: ["exchange", "sets", index, "themes", at],
          found: `the theme \`${id}\` in a set, which there is not`,
          expected: "ids of themes",
          hint: meant === null ? "name a theme, or take it out" : `did you mean \`${meant}\`?`,
        },
      ];
    });
  });
}
