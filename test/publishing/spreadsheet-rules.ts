/**
 * What of the guidance on accessible spreadsheets a program can see:
 * https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/
 */
import type { ReadSheet, ReadTable, Spreadsheet } from "./spreadsheet.ts";

/** A rule that is broken, and where: `fill: Themes`. */
export type Breach = string;

/** @returns nothing for a spreadsheet that keeps to all rules */
export function breaches(book: Spreadsheet): readonly Breach[] {
  return [
    ...(book.title.trim() === "" ? ["no-title"] : []),
    ...(/^[a-z]{2,3}(-[A-Z]{2})?$/.test(book.language) ? [] : ["no-language"]),
    ...sheetNames(book),
    ...frontSheets(book),
    ...book.sheets.flatMap((sheet, at) => [...formatting(sheet), ...tagged(sheet, at === 0)]),
    ...tableNames(book),
  ];
}

function sheetNames({ sheets }: Spreadsheet): readonly Breach[] {
  const names = sheets.map(({ name }) => name.toLowerCase());
  return [
    ...(new Set(names).size < names.length ? ["duplicate-sheet-name"] : []),
    ...sheets
      .filter(
        ({ name }) => name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name),
      )
      .map(({ name }) => `sheet-name: ${name}`),
  ];
}

function tableNames({ sheets }: Spreadsheet): readonly Breach[] {
  const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  return [
    ...(new Set(names).size < names.length ? ["duplicate-table-name"] : []),
    ...names.filter((name) => !/^[a-z_]\w*$/.test(name)).map((name) => `table-name: ${name}`),
  ];
}

/** A cover, contents with a link to each sheet after them, and notes that explain each note and sign in use. */
function frontSheets({ sheets }: Spreadsheet): readonly Breach[] {
  const [, contents, ...others] = sheets;
  const links = contents?.links ?? [];
  const names = sheets.map(({ name }) => name);
  const explained = others
    .map(({ rows }) => rows.map(([cell]) => String(cell?.value ?? "")))
    .find((column) => column.some((text) => /^\[note 1\]$/.test(text)));
  const used = sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap(({ value }) => String(value).match(/\[note \d+\]|^\[[a-z]\]$/g) ?? [])),
  );
  return [
    ...others.filter(({ name }) => !links.includes(name)).map(({ name }) => `not-in-contents: ${name}`),
    ...sheets
      .flatMap((sheet) => sheet.links)
      .filter((link) => !names.includes(link))
      .map((link) => `broken-link: ${link}`),
    ...(explained === undefined ? ["no-notes"] : []),
    ...[...new Set(used)].filter((note) => !explained?.includes(note)).map((note) => `unknown-note: ${note}`),
  ];
}

function formatting({ name, rows, isHidden, isMerged, isFrozen, isFiltered }: ReadSheet): readonly Breach[] {
  const cells = rows.flat().filter(({ value }) => value !== "");
  const broken: readonly (readonly [string, boolean])[] = [
    ["hidden-sheet", isHidden],
    ["merged-cells", isMerged],
    ["frozen-panes", isFrozen],
    ["filter", isFiltered],
    ["fill", cells.some(({ isFilled }) => isFilled)],
    ["unwrapped", cells.some(({ isWrapped }) => !isWrapped)],
    ["blank-row", rows.some((row) => row.length === 0)],
    ["no-heading", rows[0]?.length !== 1 || rows[0]?.[0]?.style !== "Heading 1"],
    ["number-as-text", cells.some(({ value }) => typeof value === "string" && /^-?[\d.,]+%?$/.test(value))],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([rule]) => `${rule}: ${name}`);
}

/** One table a sheet, but none on the cover. */
function tagged({ name, rows, tables }: ReadSheet, isCover: boolean): readonly Breach[] {
  const [table, second] = tables;
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const breach = (rule: string) => `${rule}: ${name}`;
  if (second) return [breach("several-tables")];
  if (!table) return !isCover || widest > 1 ? [breach("untagged-table")] : [];
  return tableRules(table, rows).map(breach);
}

function tableRules(table: ReadTable, rows: ReadSheet["rows"]): readonly string[] {
  const [top, left] = table.first;
  const [bottom, right] = table.last;
  const text = (row: number, column: number) => String(rows[row]?.[column]?.value ?? "");
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const headers = columns.map((column) => text(top, column));
  const body = Array.from({ length: bottom - top }, (_, at) => top + 1 + at);
  const isBlank = (column: number) => body.every((row) => text(row, column) === "");
  const outside = rows.some((row, at) => (at < top || at > bottom ? row.length > 1 : row.length > right + 1));
  const broken: readonly (readonly [string, boolean])[] = [
    ["table-not-at-column-a", left !== 0],
    ["header-rows", table.headerRows !== 1],
    ["no-rows", body.length === 0],
    ["empty-header", headers.some((header) => header === "")],
    ["duplicate-header", new Set(headers.map((header) => header.toLowerCase())).size < headers.length],
    ["header-differs", table.columns !== null && table.columns.join("\n") !== headers.join("\n")],
    ["blank-column", columns.some(isBlank)],
    ["empty-cell", body.some((row) => columns.some((column) => text(row, column) === ""))],
    ["cells-outside-table", outside || rows.length > bottom + 1],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}
