/** Reads the sheets of an Excel workbook (XLSX, XLSM), row by row. */
import { parsingXml } from "../../ingest/xml/xml-events.ts";
import { openZip } from "../../ingest/zip/zip-archive.ts";
import { refuseOlder } from "../older-workbook.ts";
import type { TellNote } from "../sheet-note.ts";
import { SheetNotes } from "../sheet-notes.ts";
import { WORKBOOK_LIMITS } from "../table-limits.ts";
import type { TableRow } from "../table-row.ts";
import { hiddenSheetNote, macrosNote } from "../workbook-notes.ts";
import type { WorkbookSheet } from "../workbook-sheet.ts";
import { besideCells } from "./beside-cells.ts";
import { cellFormats } from "./cell-formats.ts";
import { mergedAreas } from "./merged-areas.ts";
import { NO_STRINGS, sharedStrings } from "./shared-strings.ts";
import { type SheetMaterial, SheetRows } from "./sheet-rows.ts";
import { type ListedSheet, workbookParts } from "./workbook-parts.ts";

const WHAT = "a table (Excel)";

/**
 * Formulas are read as the values they had when the workbook was saved, dates in ISO 8601, other numbers as they are
 * shown, without separators of thousands and signs of currencies; hidden rows and columns are read as all others, and
 * hidden sheets are left out.
 *
 * @throws FileRefusal where it is damaged, has a password, or is beyond the limits; from the rows, too, when they are read
 */
export async function readXlsx(data: Buffer, tell: TellNote): Promise<readonly WorkbookSheet[]> {
  refuseOlder(data, WHAT);
  const entries = new Map((await openZip(data, WHAT, WORKBOOK_LIMITS)).map((entry) => [entry.name, entry]));
  const parts = await workbookParts(entries, WHAT);
  if ([...entries.keys()].some((name) => /vbaProject/i.test(name))) tell(macrosNote());
  const material: SheetMaterial = {
    what: WHAT,
    strings: parts.strings === null ? NO_STRINGS : await sharedStrings(parts.strings, WHAT),
    formats: parts.styles === null ? [] : await cellFormats(await parts.styles.read(), WHAT),
    is1904: parts.is1904,
  };
  for (const { name, isHidden } of parts.sheets) if (isHidden) tell(hiddenSheetNote(name));
  return parts.sheets.filter(({ isHidden }) => !isHidden).map((sheet) => sheetOf(sheet, material, tell));
}

function sheetOf(listed: ListedSheet, material: SheetMaterial, tell: TellNote): WorkbookSheet {
  let isTold = false;
  async function* rows(): AsyncGenerator<TableRow> {
    const notes = new SheetNotes(listed.name);
    const reader = new SheetRows(material, notes);
    for await (const _ of parsingXml(listed.entry.stream(), material.what, reader)) yield* reader.take();
    yield* reader.take();
    if (isTold) return;
    isTold = true;
    await besideCells(listed.beside, material.what, notes);
    notes.tell(tell);
  }
  return {
    name: listed.name,
    rows: { [Symbol.asyncIterator]: rows },
    merged: () => mergedAreas(listed.entry.stream()),
  };
}
