/** Lists of themes as people keep them, in tables and workbooks. */
import type { BookFormat } from "../book-format.ts";
import { delimiterOf, headerCells, listHeaderIn } from "../theme-list-columns.ts";
import { TAGUETTE } from "./taguette.ts";

export const THEMES: BookFormat<"themes"> = {
  name: "themes",
  title: "list of themes (CSV, XLSX, ODS)",
  endings: ["xlsx", "xlsm", "ods"],
  alsoUnder: ["csv", "tsv"],
  looksLike: (sample) => listHeaderIn(sample.start) !== null || hasColumnsOfThemes(sample),
  sureness: 5,
  fallback: "windows-1252",
  read: async () => (await import("../theme-list-reader.ts")).readThemeList,
  readSheets: async () => (await import("../theme-list-reader.ts")).readThemeSheets,
  write: async () => (await import("../theme-list-writer.ts")).writeThemeList,
};

/** No header tells a table with a column for each theme: it is what other tables are not. */
function hasColumnsOfThemes(sample: Parameters<BookFormat["looksLike"]>[0]): boolean {
  if (sample.ending !== "csv" || TAGUETTE.looksLike(sample)) return false;
  return headerCells(sample.first, delimiterOf(sample.first)).filter(Boolean).length > 1;
}
