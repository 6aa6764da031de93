/** Finds where a table of delimited text can be cut into pieces: between two rows, whatever their cells hold. */
import type { PieceOfRows } from "../ingest/piece.ts";
import type { SourceFile, TableKind } from "../ingest/source-file.ts";
import { choosePlan } from "./choose-plan.ts";
import { openTableBytes } from "./table-bytes.ts";
import { TABLE_OPENERS } from "./table-openers.ts";
import type { TableReading } from "./table-reading.ts";

/**
 * @param wanted - about how far into the file it is to be cut, in bytes, ascending
 * @returns the pieces in their order, which tile the rows; null where the table is not read
 * @throws what `node:fs` throws
 */
export async function cutRows(
  file: SourceFile & { readonly kind: TableKind },
  wanted: readonly number[],
  options: TableReading,
): Promise<readonly PieceOfRows[] | null> {
  const bytes = await openTableBytes(file);
  try {
    const table = await TABLE_OPENERS[file.kind](bytes, file);
    if (table.sheets.length === 0 || table.problems.some(({ severity }) => severity === "error")) return null;
    const chosen = await choosePlan(table, options);
    if ("fault" in chosen) return null;
    const starts = [0];
    const rest = [...wanted];
    let at = 0;
    for await (const { line, cells } of chosen.sheet.rows) {
      if (line > chosen.head.end && rest.length > 0 && at >= rest[0]!) {
        starts.push(line);
        while (rest.length > 0 && rest[0]! <= at) rest.shift();
      }
      at += cells.reduce((sum, cell) => sum + Buffer.byteLength(cell) + 1, 0);
    }
    return starts.map((from, index) => ({
      kind: "rows",
      from,
      to: starts[index + 1] ?? Number.MAX_SAFE_INTEGER,
      isLast: index === starts.length - 1,
    }));
  } finally {
    await bytes.close();
  }
}
