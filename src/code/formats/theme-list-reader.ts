/** Reads lists of themes as people keep them: a row for each term or theme, or a column for each theme. */
import { DEFAULT_MATCH } from "../codebook/default-match.ts";
import { BookBuilder } from "./book-builder.ts";
import type { BookRow, BookSheet } from "./book-workbook.ts";
import { readCsv } from "./csv-rows.ts";
import type { BookReading } from "./reading.ts";
import {
  delimiterOf,
  isListHeader,
  type ListRole,
  listHeaderIn,
  listRoles,
  MOST_ABOVE,
} from "./theme-list-columns.ts";
import { addTerms } from "./theme-list-terms.ts";
import { ThemeListTree } from "./theme-list-tree.ts";

const EXPECTED =
  "a header with a column `theme` and a column `term`, or a column for each theme with its terms below";

/**
 * @param text - a CSV or TSV file
 * @param source - its path, for problems
 */
export function readThemeList(text: string, source: string): BookReading {
  const builder = new BookBuilder("themes", source);
  const first = listHeaderIn(text) ?? text.split(/\r\n?|\n/).find((line) => line.trim() !== "");
  const delimiter = delimiterOf(first ?? "");
  const rows = readCsv(text, builder, delimiter).map(({ cells, line }) => {
    // A row is known by the line on which it ends.
    const breaks = cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return { line: line - breaks, cells: cells.map((cell) => cell.trim()) };
  });
  return listRead([{ name: "", rows: rows.filter(({ cells }) => cells.some(Boolean)) }], builder);
}

/** @param sheets - of a workbook; one of them holds the list */
export function readThemeSheets(sheets: readonly BookSheet[], source: string): BookReading {
  return listRead(
    sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) })),
    })),
    new BookBuilder("themes", source),
  );
}

function listRead(sheets: readonly BookSheet[], builder: BookBuilder): BookReading {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const lists = filled.filter((sheet) => headerOf(sheet) >= 0);
  const chosen = lists.length > 0 ? lists : filled;
  const [sheet] = chosen;
  if (sheet === undefined || builder.problems.length > 0) return builder.finish();
  if (chosen.length > 1) {
    const names = chosen.map(({ name }) => `\`${name}\``).join(", ");
    const which =
      lists.length > 1
        ? "sheets with a list of themes"
        : "sheets, and none with a column `theme` and one `term`";
    builder.error({}, `${chosen.length} ${which}: ${names}`, "one", "keep one sheet, or save it as CSV");
    return builder.finish();
  }
  for (const { name } of filled)
    if (name !== sheet.name) builder.lose(null, {}, `the sheet \`${name}\``, "nothing");
  const at = headerOf(sheet);
  for (const { line, cells } of sheet.rows.slice(0, Math.max(0, at)))
    builder.lose(null, { line }, `the words above the header: ${cells.filter(Boolean).join(" ")}`, "nothing");
  const [header, ...rows] = sheet.rows.slice(Math.max(0, at));
  if (at >= 0) rowsRead(header!, rows, builder);
  else columnsRead(header!, rows, builder);
  return builder.finish({ match: DEFAULT_MATCH });
}

/** @returns which row is the header of a list; -1 where none is */
const headerOf = ({ rows }: BookSheet): number =>
  rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => isListHeader(cells));

function rowsRead(header: BookRow, rows: readonly BookRow[], builder: BookBuilder): void {
  const roles = listRoles(header.cells);
  const columnOf = (role: ListRole): number => roles.indexOf(role);
  for (const [column, role] of roles.entries()) {
    const title = header.cells[column]!;
    const at = { line: header.line, column: column + 1 };
    if (role === null && title !== "") builder.lose(null, at, `the column \`${title}\``, "nothing");
    if (role !== null && columnOf(role) !== column)
      builder.error(
        at,
        `a second column of ${role}s, \`${title}\``,
        `one, as \`${header.cells[columnOf(role)]}\``,
        "rename it, or delete it",
      );
  }
  if (roles.includes("level") && roles.includes("parent"))
    builder.error(
      { line: header.line },
      "a column of levels and one of parents",
      "one of both",
      "delete the other",
    );
  if (builder.problems.length > 0) return;
  const tree = new ThemeListTree(builder);
  const cellOf = ({ cells }: BookRow, role: ListRole): string => cells[columnOf(role)] ?? "";
  let above = "";
  const named = rows.flatMap((row) => {
    const own = cellOf(row, "theme");
    const place = { line: row.line, column: columnOf("theme") + 1 };
    if (own === "" && cellOf(row, "term") === "") return [];
    if (own === "" && above === "") {
      builder.error(
        place,
        "a term without a theme",
        "a theme in this row, or in one above it",
        "fill in the cell",
      );
      return [];
    }
    if (own === "")
      builder.lose(
        null,
        place,
        `no theme for \`${cellOf(row, "term")}\``,
        `under \`${above}\`, as in the row above`,
      );
    const isOwn = own !== "";
    above = own || above;
    const [label, parent, level, description] = (["label", "parent", "level", "description"] as const).map(
      (role) => (isOwn ? cellOf(row, role) : ""),
    );
    const cells = { theme: above, label: label!, parent: parent!, level: level!, description: description! };
    if (!roles.includes("level")) tree.know(cells, place);
    return [{ row, cells, place, isOwn }];
  });
  let theme = null;
  for (const { row, cells, place, isOwn } of named) {
    if (!roles.includes("level")) theme = tree.ofName(cells.theme);
    else if (isOwn) theme = tree.atLevel(cells, place);
    if (theme === null) continue;
    const weight = weightIn(cellOf(row, "weight"));
    const at = { line: row.line, column: columnOf("term") + 1 };
    if (weight === null)
      builder.error(
        { line: row.line, column: columnOf("weight") + 1 },
        `the weight \`${cellOf(row, "weight")}\``,
        "a number",
        "correct it, or leave it empty",
      );
    else addTerms(builder, theme, cellOf(row, "term"), at, weight);
    strays(row, header, builder);
  }
}

const weightIn = (cell: string): number | null =>
  cell === "" ? 1 : /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(cell) ? Number(cell) : null;

/** What stands beyond the header belongs to no column: most often, a comma that parts what was meant as one. */
function strays({ line, cells }: BookRow, header: BookRow, builder: BookBuilder): void {
  const at = cells.findIndex((cell, column) => cell !== "" && (header.cells[column] ?? "") === "");
  if (at >= 0)
    builder.error(
      { line, column: at + 1 },
      `\`${cells[at]}\` in a column without a header`,
      "nothing there",
      "part terms in one cell by semicolons, or name the column",
    );
}

function columnsRead(header: BookRow, rows: readonly BookRow[], builder: BookBuilder): void {
  const known = header.cells.find((_, column) =>
    ["theme", "term"].includes(listRoles(header.cells)[column] ?? ""),
  );
  const names = header.cells.filter(Boolean);
  if (known !== undefined || names.length < 2) {
    const found =
      known === undefined ? `one column, \`${names[0]}\`` : `a column \`${known}\` without its counterpart`;
    builder.error({ line: header.line, column: 1 }, found, EXPECTED, "name the columns so");
    return;
  }
  const columns = header.cells.map((name, column) =>
    name === "" ? null : { category: builder.category(name, header.line), column },
  );
  for (const row of rows) {
    strays(row, header, builder);
    for (const one of columns)
      if (one !== null)
        addTerms(builder, one.category, row.cells[one.column] ?? "", {
          line: row.line,
          column: one.column + 1,
        });
  }
  for (const one of columns) {
    const cells = rows.map(({ cells }) => cells[one?.column ?? -1] ?? "").filter(Boolean);
    if (one !== null && cells.length > 0 && cells.every((cell) => /^[\d.,/:-]+$/.test(cell)))
      builder.error(
        { line: header.line, column: one.column + 1 },
        `a column of numbers, \`${one.category.label}\``,
        EXPECTED,
        "check that this is a list of themes and their terms",
      );
  }
}
