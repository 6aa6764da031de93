/** Reads the sheets of an OpenDocument workbook (ODS), row by row. */
import { FileRefusal } from "../../ingest/file-refusal.ts";
import { childOf, eachElement } from "../../ingest/xml/xml-elements.ts";
import { parsingXml } from "../../ingest/xml/xml-events.ts";
import { openZip, type ZipEntry } from "../../ingest/zip/zip-archive.ts";
import type { TellNote } from "../sheet-note.ts";
import { SheetNotes } from "../sheet-notes.ts";
import { WORKBOOK_LIMITS } from "../table-limits.ts";
import type { TableRow } from "../table-row.ts";
import { hiddenSheetNote, macrosNote } from "../workbook-notes.ts";
import type { WorkbookSheet } from "../workbook-sheet.ts";
import { listedSheets } from "./listed-sheets.ts";
import { OdsRows } from "./ods-rows.ts";

const WHAT = "a table (OpenDocument)";

/**
 * As `readXlsx`. All sheets stand in one part, which is gone through once for their names, and once for each sheet.
 *
 * @throws FileRefusal where it is damaged, has a password, or is beyond the limits; from the rows, too, when they are read
 */
export async function readOds(data: Buffer, tell: TellNote): Promise<readonly WorkbookSheet[]> {
  const entries = new Map((await openZip(data, WHAT, WORKBOOK_LIMITS)).map((entry) => [entry.name, entry]));
  const manifest = entries.get("META-INF/manifest.xml");
  if (manifest !== undefined)
    await eachElement(await manifest.read(), WHAT, ["manifest"], (file) => {
      if (childOf(file, "encryption-data") !== undefined) throw new FileRefusal(LOCKED, true);
    });
  const content = entries.get("content.xml");
  if (content === undefined) throw new FileRefusal(NO_CONTENT);
  if ([...entries.keys()].some((name) => /^(?:Basic|Scripts)\/./.test(name))) tell(macrosNote());
  const sheets = await listedSheets(content.stream(), WHAT);
  for (const { name, isHidden } of sheets) if (isHidden) tell(hiddenSheetNote(name));
  return sheets.flatMap(({ name, isHidden }, index) =>
    isHidden ? [] : [sheetOf(name, index, content, tell)],
  );
}

function sheetOf(name: string, index: number, content: ZipEntry, tell: TellNote): WorkbookSheet {
  let isTold = false;
  async function* rows(): AsyncGenerator<TableRow> {
    const notes = new SheetNotes(name);
    const reader = new OdsRows(index, WHAT, notes);
    for await (const _ of parsingXml(content.stream(), WHAT, reader)) {
      for (const { row, number } of reader.take())
        for (let at = 0; at < number; at++) yield at === 0 ? row : { ...row, line: row.line + at };
      if (reader.isDone) break;
    }
    if (isTold) return;
    isTold = true;
    notes.tell(tell);
  }
  const merged = async () => {
    const reader = new OdsRows(index, WHAT, new SheetNotes(name));
    for await (const _ of parsingXml(content.stream(), WHAT, reader)) {
      reader.take();
      if (reader.isDone) break;
    }
    return reader.merged;
  };
  return { name, rows: { [Symbol.asyncIterator]: rows }, merged };
}

const LOCKED = [
  "a table (OpenDocument) with a password",
  "one that opens without",
  "save a copy without the password",
] as const;

const NO_CONTENT = [
  "a table (OpenDocument), damaged (it has no content)",
  "a whole file",
  "get the file again, or open it and save it anew",
] as const;
