/** How much the archive of a workbook may hold, and one cell of it: sheets are read row by row, and never held. */
import { MOST_TEXT } from "../ingest/document-size.ts";
import type { ZipLimits } from "../ingest/zip/zip-archive.ts";

export const WORKBOOK_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 1024 * 1024 * 1024,
  bytes: 2 * 1024 * 1024 * 1024,
};

/** Characters: as many as a whole document may have. */
export const MOST_IN_CELL = MOST_TEXT;

/** What spreadsheet programs can hold: Excel's columns, and the rows of the largest sheets of LibreOffice. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 16_777_216;

/** Characters that Excel holds in a cell: what is longer, it cuts. */
export const EXCEL_CELL = 32_767;
