/** Keyword in context as text: aligned for a terminal, or as rows for other programs. */

import { KWIC_COLUMNS, type KwicRow } from "../../code/inspect/kwic.ts";
import { csv } from "../../outputs/tables/csv.ts";
import { fitted } from "./columns.ts";
import type { Paint } from "./paint.ts";
import { printable, printableJson } from "./printable.ts";

export type KwicFormat = "table" | "csv" | "jsonl";

/** A match longer than this is cut in the table: it would leave no room for what stands around it. */
const WIDEST_MATCH = 32;
const WIDEST_ID = 32;
const NARROWEST_SIDE = 8;

export interface TableOptions {
  readonly style: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

/** @returns one line a place, the matches under one another; nothing in it can act on a terminal. */
export function kwicTable(rows: readonly KwicRow[], { style, width }: TableOptions): string {
  const cells = rows.map((row) => {
    const [id, left, match, right] = [row.response, row.left, row.match, row.right].map(printable);
    return { id: id!, line: String(row.line), left: left!, match: match!, right: right! };
  });
  const widest = (key: "id" | "line" | "match", most: number) =>
    Math.min(most, Math.max(0, ...cells.map((cell) => [...cell[key]].length)));
  const [idWidth, lineWidth, matchWidth] = [
    widest("id", WIDEST_ID),
    widest("line", 9),
    widest("match", WIDEST_MATCH),
  ];
  // Two spaces after the id, the line and before and after the match.
  const room = width - idWidth - lineWidth - matchWidth - 8;
  const side = Math.max(NARROWEST_SIDE, Math.floor(room / 2));
  return cells
    .map(({ id, line, left, match, right }) => {
      const place = `${fitted(id, idWidth)}  ${line.padStart(lineWidth)}`;
      const words = style.bold(style.red(fitted(match, matchWidth)));
      return `${style.dim(place)}  ${fittedEnd(left, side)}  ${words}  ${fitted(right, side).trimEnd()}\n`;
    })
    .join("");
}

/** The end of a text that is longer than `width` code points, or the text with spaces before it. */
function fittedEnd(text: string, width: number): string {
  const signs = [...text];
  if (signs.length > width) return `…${signs.slice(signs.length - width + 1).join("")}`;
  return " ".repeat(width - signs.length) + text;
}

/** The header row of the CSV. */
export const kwicHeader = (): string => csv([KWIC_COLUMNS]);

export function kwicCsv(rows: readonly KwicRow[]): string {
  return csv(
    rows.map((row) =>
      KWIC_COLUMNS.map((column) => {
        const value = row[column];
        return typeof value === "string" ? printable(value) : value;
      }),
    ),
  );
}

export function kwicJsonl(rows: readonly KwicRow[]): string {
  return rows.map((row) => `${printableJson(JSON.stringify(row))}\n`).join("");
}
