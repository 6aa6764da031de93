/** Which theme a name in a file of codings means: an id, or a label, in any letters. */
import type { NamedTheme } from "../../model/coded.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { THEME_MARK } from "../../model/tables/sample-columns.ts";
import { nearest } from "../../text/nearest.ts";
import { codingProblem } from "./file-rows.ts";

/** What is read with a file. */
export interface CodingsContext {
  /** Themes that there are; null where the file alone says which. */
  readonly known: readonly NamedTheme[] | null;
  /** What labels that the file has stand for: Consult's letters. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface ThemeNames {
  /** @returns the id; null for what is no theme */
  find(words: string): string | null;
  /** The same, and says what is no theme. */
  of(words: string, place: Place, problems: Problem[]): string | null;
  /** Ids and labels that there are; none where the file alone says which. */
  readonly known: readonly string[];
}

const folded = (words: string): string => words.trim().toLowerCase();

export function startThemeNames({ known, labels }: CodingsContext): ThemeNames {
  const ids = new Map<string, string>();
  for (const { id, label } of known ?? []) if (!ids.has(folded(label))) ids.set(folded(label), id);
  for (const { id } of known ?? []) ids.set(folded(id), id);
  const find = (words: string): string | null => {
    const label =
      labels.get(words) ?? (words.startsWith(THEME_MARK) ? words.slice(THEME_MARK.length) : words);
    if (known === null) return label;
    return known.find(({ id }) => id === label)?.id ?? ids.get(folded(label)) ?? null;
  };
  return {
    known: (known ?? []).flatMap(({ id, label }) => [id, label]),
    find,
    of(words, place, problems) {
      const id = find(words);
      if (id !== null) return id;
      const meant = nearest(
        words,
        (known ?? []).flatMap((theme) => [theme.id, theme.label]),
      );
      problems.push(
        codingProblem(place, [
          `"${words}", which is no theme`,
          "the id or the label of a theme of the run that it is compared with",
          meant === null ? "see themes.csv for the ids" : `write "${meant}", if that is it`,
        ]),
      );
      return null;
    },
  };
}
