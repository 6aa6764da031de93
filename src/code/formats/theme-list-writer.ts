/** Writes a codebook as a list of themes: a row for each term, themes below others by their level. */
import { stringify } from "csv-stringify/sync";
import type { BookFile } from "./book-file.ts";
import type { BookWriter, ThemeEntry } from "./book-writer.ts";

interface Row {
  readonly entry: ThemeEntry;
  readonly level: number;
  readonly term: string;
  readonly weight: number;
}

/** Columns that would be the same in every row are left out. */
export function writeThemeList(file: BookFile, writer: BookWriter): string {
  const holds = {
    description: true,
    weights: true,
    globs: "all",
    inflects: true,
    unfitTerm: /[,;]/,
  } as const;
  const rows: Row[] = [];
  const visit = (entries: readonly ThemeEntry[], level: number): void => {
    for (const entry of entries) {
      const terms = entry.terms.length > 0 ? entry.terms : [{ text: "", weight: 1 }];
      for (const { text, weight } of terms) rows.push({ entry, level, term: text, weight });
      visit(entry.children, level + 1);
    }
  };
  visit(writer.entries(file, holds), 1);
  const seen = new Set<ThemeEntry>();
  const columns: readonly (readonly [
    header: string,
    isNeeded: boolean,
    cell: (row: Row) => string | number,
  ])[] = [
    ["level", rows.some(({ level }) => level > 1), ({ level }) => level],
    ["theme", true, ({ entry }) => entry.name],
    [
      "description",
      rows.some(({ entry }) => entry.theme.description),
      ({ entry }) => {
        const isFirst = !seen.has(entry);
        seen.add(entry);
        return isFirst ? (entry.theme.description ?? "") : "";
      },
    ],
    ["term", true, ({ term }) => term],
    ["weight", rows.some(({ weight }) => weight !== 1), ({ weight }) => weight],
  ];
  const needed = columns.filter(([, isNeeded]) => isNeeded);
  const cells = rows.map((row) => needed.map(([, , cell]) => cell(row)));
  return stringify([needed.map(([header]) => header), ...cells], { quoted_match: /[\r\n]/ });
}
