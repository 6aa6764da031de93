/** How each kind of table is opened: a kind that is forgotten here is refused by the compiler. */
import type { SourceFile, TableKind } from "../ingest/source-file.ts";
import { openDelimited } from "./delimited/open-delimited.ts";
import type { OpenTable } from "./open-table.ts";
import { openOds, openXlsx } from "./open-workbook.ts";
import type { TableBytes } from "./table-bytes.ts";

export type TableOpener = (bytes: TableBytes, file: SourceFile) => Promise<OpenTable>;

export const TABLE_OPENERS: Readonly<Record<TableKind, TableOpener>> = {
  csv: openDelimited,
  tsv: openDelimited,
  xlsx: openXlsx,
  ods: openOds,
};
