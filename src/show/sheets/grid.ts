/** A sheet as rows of styled cells, which every format writes the same. */
import type { CellStyle } from "./cell-styles.ts";
import type { SheetCell, WrittenSheet } from "./workbook.ts";

export interface StyledCell {
  readonly value: SheetCell;
  readonly style: CellStyle;
}

export interface SheetGrid {
  /** Heading and lines, a cell each. */
  readonly above: readonly StyledCell[];
  /** Null where the sheet has no table. */
  readonly header: readonly StyledCell[] | null;
  readonly rows: readonly (readonly StyledCell[])[];
}

export function gridOf({ title, lines, table }: WrittenSheet): SheetGrid {
  return {
    above: [
      { value: title, style: "heading1" },
      ...lines.map(
        ({ text, isHeading }) => ({ value: text, style: isHeading ? "heading2" : "text" }) as const,
      ),
    ],
    header:
      table?.columns.map(({ header, kind }) => ({
        value: header,
        style: kind === "text" || kind === "link" ? "header" : "numberHeader",
      })) ?? null,
    rows: table?.rows.map((row) => row.map((value, at) => ({ value, style: table.columns[at]!.kind }))) ?? [],
  };
}
