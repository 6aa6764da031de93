/** The workbook of a run: cover, contents, notes, then a sheet for each table of counts. */

import { SUPPRESSED } from "../../model/publishable.ts";
import type { Results } from "../../model/results.ts";
import { LEAST_BASE } from "../crosstabs/wide-table.ts";
import { fill } from "../style/fill.ts";
import type { Style } from "../style/style.ts";
import { accountTables } from "./account-tables.ts";
import { cellText } from "./cell-text.ts";
import { countTables } from "./count-tables.ts";
import { coverLines } from "./cover.ts";
import { crosstabTables } from "./crosstab-tables.ts";
import { type NoteKey, type SheetContext, type SheetDraft, wordsOfSheet } from "./draft.ts";
import { sheetNames, unique } from "./names.ts";
import { positionTables } from "./position-tables.ts";
import { columnWidths } from "./widths.ts";
import type { ColumnKind, SheetCell, SheetLine, Workbook, WrittenSheet } from "./workbook.ts";

/** Longer ones are for programs, which read the CSV files. */
const MOST_ROWS = 100_000;

/**
 * Follows https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/
 * @returns no name of a respondent is in it, and nothing is worked out from what is withheld
 */
export function workbookOf(results: Results, style: Style): Workbook {
  const context: SheetContext = { results, style };
  const words = style.words.tables;
  const drafts = [
    ...countTables(context),
    ...positionTables(context),
    ...crosstabTables(context),
    ...accountTables(context),
  ];
  const shown = drafts.filter(({ rows }) => rows.length > 0 && rows.length <= MOST_ROWS);
  const [coverName = "", contentsName = "", notesName = "", ...names] = sheetNames(
    [
      words.coverName,
      words.contentsName,
      words.notesName,
      ...shown.map((draft) => wordsOfSheet(draft, style).name),
    ].map(cellText),
  );
  const notes = [
    ...new Set(shown.flatMap(({ columns }) => columns.flatMap(({ note }) => (note ? [note] : [])))),
  ];
  const tables = shown.map((draft, index) => tableSheet(draft, names[index]!, notes, notesName, style));
  const title = cellText(
    fill(words.workbookTitle, { title: results.record.title ?? style.words.common.untitled }),
  );
  const front = { title, lines: coverLines(context, notesName, emptyTables(drafts, results, style)) };
  const notesSheet = notesTable(notes, shown, notesName, style);
  return {
    title,
    language: style.language,
    font: fontOf(style),
    generator: `${results.record.tool.name} ${results.record.tool.version}`,
    sheets: [
      { name: coverName, ...front, table: null },
      contents([notesSheet, ...tables], contentsName, style),
      notesSheet,
      ...tables,
    ],
  };
}

/** Arial is what the guidance asks for and what office machines have; other fonts where a style does without it. */
function fontOf({ font }: Style): string {
  const families = font.family.split(",").map((family) => family.trim().replace(/^["']|["']$/g, ""));
  return families.find((family) => family === "Arial") ?? families[0] ?? "Arial";
}

/** @returns lines on the tables that have no sheet, and why */
function emptyTables(drafts: readonly SheetDraft[], { tally }: Results, style: Style): readonly string[] {
  const { tables } = style.words;
  const list = (some: readonly SheetDraft[]) =>
    some.map((draft) => wordsOfSheet(draft, style).name).join(", ");
  const empty = drafts.filter(({ rows }) => rows.length === 0);
  const long = drafts.filter(({ rows }) => rows.length > MOST_ROWS);
  // A table without rows may have none, or none that may be shown: where counts are suppressed nobody can tell.
  const why = tally.baseRespondents === null ? tables.coverWithheld : tables.coverEmpty;
  return [
    ...(empty.length > 0 ? [fill(why, { tables: list(empty) })] : []),
    ...(long.length > 0 ? [fill(tables.coverLong, { rows: MOST_ROWS, tables: list(long) })] : []),
  ];
}

function tableSheet(
  draft: SheetDraft,
  name: string,
  notes: readonly NoteKey[],
  notesName: string,
  style: Style,
): WrittenSheet {
  const { key, lines, columns, rows } = draft;
  const { tables, common } = style.words;
  const words = wordsOfSheet(draft, style);
  const about = fill(tables.tableAbout, { about: words.about, notes: notesName });
  const isWithheld = rows.some((row) => row.includes(null));
  const headers = columns.map(({ header, note }) =>
    note ? `${header} ${fill(tables.note, { n: notes.indexOf(note) + 1 })}` : header,
  );
  const cells = rows.map((row) => row.map((value) => value ?? SUPPRESSED));
  const kinds = columns.map(({ kind }) => kind);
  const all = [about, ...lines, ...(isWithheld ? [common.withheld] : [])];
  return sheet(key, name, words.title, all, headers, kinds, cells);
}

function contents(sheets: readonly WrittenSheet[], name: string, { words: { tables } }: Style): WrittenSheet {
  const headers = [tables.contentsSheet, tables.contentsShows];
  const rows = sheets.map((one) => [one.name, one.title]);
  return sheet(
    "contents",
    name,
    tables.contentsTitle,
    [tables.contentsAbout],
    headers,
    ["link", "text"],
    rows,
  );
}

/** Numbered notes in the order in which tables refer to them, then the signs that are in use. */
function notesTable(
  notes: readonly NoteKey[],
  drafts: readonly SheetDraft[],
  name: string,
  { words: { tables } }: Style,
): WrittenSheet {
  const uses = (value: string | null) => drafts.some(({ rows }) => rows.some((row) => row.includes(value)));
  const rows = [
    ...notes.map((note, index) => [fill(tables.note, { n: index + 1 }), tables[note]]),
    ...(uses(null) ? [[SUPPRESSED, tables.noteWithheld]] : []),
    ...(uses(tables.unknown) ? [[tables.unknown, tables.noteUnknown]] : []),
    ...(uses(tables.notGiven) ? [[tables.notGiven, fill(tables.noteNotGiven, { least: LEAST_BASE })]] : []),
  ];
  const headers = [tables.notesNote, tables.notesText];
  return sheet("notes", name, tables.notesTitle, [tables.notesAbout], headers, ["text", "text"], rows);
}

function sheet(
  id: string,
  name: string,
  title: string,
  lines: readonly string[],
  headers: readonly string[],
  kinds: readonly ColumnKind[],
  rows: readonly (readonly SheetCell[])[],
): WrittenSheet {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cellText(cell) : cell)));
  const unequal = unique(headers.map(cellText));
  const widths = columnWidths(unequal, cells);
  const columns = unequal.map((header, index) => ({ header, kind: kinds[index]!, width: widths[index]! }));
  return { name, title: cellText(title), lines: lines.map(line), table: { id, columns, rows: cells } };
}

const line = (text: string): SheetLine => ({ text: cellText(text), isHeading: false });
