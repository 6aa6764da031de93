/** Why a row cannot be read: its cells may not be those of the columns. */
import { counted } from "../../text/counted.ts";
import type { TableRow } from "./table-row.ts";

/** A reader may say itself that a row cannot be read. */
export type FaultyRow = TableRow & { readonly fault?: string | null };

export const hasOwnFault = ({ fault = null }: FaultyRow): boolean => fault !== null;

/**
 * @param width - cells of the header
 * @param isPadded - rows end with their last filled cell
 * @returns what is wrong, in words; null for a row as it should be
 */
export function rowFault(row: FaultyRow, width: number, isPadded: boolean): string | null {
  const { cells, fault = null } = row;
  if (fault !== null) return fault;
  let last = cells.length;
  while (last > width && !/\S/.test(cells[last - 1]!)) last--;
  const isShort = cells.length < width && !isPadded;
  return last > width || isShort
    ? `${counted(isShort ? cells.length : last, "cell")}, where the header has ${width}`
    : null;
}
