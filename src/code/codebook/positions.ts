/** Reads the positions of a theme: names with terms, rules or answers. */
import type { MatchOptions, Position, Positions } from "../../model/codebook.ts";
import { variableKey } from "../../text/variable-key.ts";
import type { YamlPath } from "../../text/yaml/file.ts";
import { type Book, besideOf, toTerm, toThemeRule } from "./parts.ts";
import type { ThemeFile } from "./schema.ts";

type PositionsFile = NonNullable<ThemeFile["positions"]>;

/** @param path - of `positions` in the file */
export function toPositions(file: PositionsFile, match: MatchOptions, path: YamlPath, book: Book): Positions {
  const { from, "not-after": _, ...named } = file;
  const { locate } = book;
  const of = Object.entries(named as Readonly<Record<string, PositionsFile[string]>>).map(
    ([name, said]): Position => {
      const at = [...path, name];
      if (typeof said === "string")
        return { name, terms: [], rule: toThemeRule(said, match, at, book), answers: [] };
      const listed = said as readonly (
        | string
        | number
        | { readonly term: string; readonly weight: number }
      )[];
      if (from !== undefined) return { name, terms: [], rule: null, answers: listed.map(String) };
      const terms = listed.map((one, index) =>
        toTerm(typeof one === "number" ? String(one) : one, match, [...at, index], book),
      );
      return { name, terms, rule: null, answers: [] };
    },
  );
  return {
    place: locate(path),
    from: from === undefined ? null : variableKey(from),
    of,
    notAfter: besideOf(file, "not-after", match, path, book),
  };
}
