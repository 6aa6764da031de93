/** Rows as a sheet of an Office Open XML spreadsheet (ECMA-376): a header, and text that can start no formula. */
import type { Cell } from "../../model/tables/column.ts";
import { columnName } from "../../text/column-name.ts";
import { withMark } from "../../text/formula.ts";
import { xmlEscaped } from "../../text/xml-escaped.ts";
import type { ZipPartStream } from "./zip-stream.ts";

/** What Excel takes: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST = { characters: 32_767, rows: 1_048_576, columns: 16_384 };

/** A zip archive of the usual kind counts 4 GB in a part; two bytes in three are kept free. */
const MOST_CHARACTERS = 1_400_000_000;

/** Of each column, in digits: a header of some words can be read. */
const WIDTH = 20;

export const WORKBOOK_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Styles of cells, by their number in `ROW_STYLES`. */
const HEADER = 1;
const LIKE_FORMULA = 2;

/** Bold for headers; `quotePrefix` keeps text such as `=1+1` text, also where somebody edits the cell. */
export const ROW_STYLES = `<styleSheet xmlns="${WORKBOOK_NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`;

/** What a sheet could not hold. */
export interface SheetCuts {
  /** Texts that are longer than a cell can be. */
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
}

export interface XlsxRows {
  add(rows: readonly (readonly Cell[])[]): void;
  close(): SheetCuts;
}

/** @param header - names of the columns */
export function xlsxRows(part: ZipPartStream, header: readonly string[]): XlsxRows {
  const cuts = { cells: 0, rows: 0, columns: Math.max(0, header.length - MOST.columns) };
  let rows = 0;
  let characters = 0;
  const text = (cell: string): string => {
    if (cell.length <= MOST.characters) return cell;
    cuts.cells++;
    return `${cell.slice(0, MOST.characters - 1).replace(/\p{Surrogate}$/u, "")}…`;
  };
  const cellOf = (cell: Cell, at: number, style: number): string => {
    if (cell === null || cell === "") return "";
    const place = `<c r="${columnName(at)}${rows}"`;
    if (typeof cell === "number") return `${place}><v>${cell}</v></c>`;
    const own = style === 0 && withMark(cell) !== cell ? LIKE_FORMULA : style;
    const shape = own === 0 ? "" : ` s="${own}"`;
    const is = `<is><t xml:space="preserve">${xmlEscaped(escaped(text(cell)))}</t></is>`;
    return `${place} t="inlineStr"${shape}>${is}</c>`;
  };
  const add = (cells: readonly Cell[], style: number): void => {
    if (rows === MOST.rows || characters > MOST_CHARACTERS) {
      cuts.rows++;
      return;
    }
    rows++;
    const own = cells.slice(0, MOST.columns).map((cell, at) => cellOf(cell, at, style));
    const row = `<row r="${rows}">${own.join("")}</row>`;
    characters += row.length;
    part.write(row);
  };
  part.write(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${WORKBOOK_NAMESPACE}">`,
  );
  part.write(
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
  );
  const columns = Math.min(header.length, MOST.columns);
  part.write(`<cols><col min="1" max="${columns}" width="${WIDTH}" customWidth="1"/></cols><sheetData>`);
  add(header, HEADER);
  return {
    add(all) {
      for (const row of all) add(row, 0);
    },
    close() {
      const last = columnName(columns - 1);
      part.write(`</sheetData><autoFilter ref="A1:${last}${rows}"/></worksheet>`);
      part.close();
      return cuts;
    },
  };
}

/** What would be read as an escape, `_x0041_` for `A`, is escaped itself; see ST_Xstring, ECMA-376 part 1, 22.9.2.19. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
