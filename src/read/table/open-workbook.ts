/** Opens a workbook, Excel's or OpenDocument's, as a table. */
import { sizeProblem } from "../ingest/document-size.ts";
import { digestOf, readBeginning } from "../ingest/read-bytes.ts";
import type { SourceFile } from "../ingest/source-file.ts";
import type { OpenTable } from "./open-table.ts";
import type { SheetNote, TellNote } from "./sheet-note.ts";
import type { TableBytes } from "./table-bytes.ts";
import type { WorkbookSheet } from "./workbook-sheet.ts";

type WorkbookReader = (data: Buffer, tell: TellNote) => Promise<readonly WorkbookSheet[]>;

/** @throws FileRefusal where it is damaged, has a password, or is beyond the limits; from the rows, too */
async function openWorkbook(read: WorkbookReader, bytes: TableBytes, file: SourceFile): Promise<OpenTable> {
  const tooLarge = sizeProblem(file, BigInt(bytes.size));
  const data = tooLarge === null ? await readBeginning(bytes, bytes.size) : Buffer.alloc(0);
  const notes: SheetNote[] = [];
  return {
    sheets: tooLarge === null ? await read(data, (note) => notes.push(note)) : [],
    isPadded: true,
    digest: digestOf(data),
    problems: tooLarge === null ? [] : [tooLarge],
    notes: () => notes,
  };
}

export const openXlsx = async (bytes: TableBytes, file: SourceFile): Promise<OpenTable> =>
  openWorkbook((await import("./xlsx/read-xlsx.ts")).readXlsx, bytes, file);

export const openOds = async (bytes: TableBytes, file: SourceFile): Promise<OpenTable> =>
  openWorkbook((await import("./ods/read-ods.ts")).readOds, bytes, file);
