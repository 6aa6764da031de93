/** How each kind of table is opened: a kind that is forgotten here is refused by the compiler. */
import type { FileHandle } from "node:fs/promises";
import type { SourceFile, TableKind } from "../ingest/source-file.ts";
import { openDelimited } from "./delimited/open-delimited.ts";
import type { OpenTable } from "./open-table.ts";

export type TableOpener = (handle: FileHandle, size: number, file: SourceFile) => Promise<OpenTable>;

export const TABLE_OPENERS: Readonly<Record<TableKind, TableOpener>> = {
  csv: openDelimited,
  tsv: openDelimited,
};
