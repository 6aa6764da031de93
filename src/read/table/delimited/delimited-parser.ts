/** Cuts delimited text (RFC 4180) into rows with their lines, chunk by chunk, in time linear to the text. */
import type { TableRow } from "../table-row.ts";

/** How the cells and the rows of a text are parted. */
export interface Dialect {
  readonly delimiter: string;
  /** A carriage return alone ends a row: the text has no line feed. */
  readonly isBrokenByReturns: boolean;
}

export interface DelimitedRow extends TableRow {
  /** Why the row cannot be read, in words; null for most. What a cell too long held is gone. */
  readonly fault: string | null;
}

export interface DelimitedParser {
  /** @returns the rows that end in the chunk */
  push(chunk: string): DelimitedRow[];
  /** @returns a last row without a line break */
  end(): DelimitedRow[];
}

/** In UTF-16 units. */
export const LONGEST_CELL = 10 * 1024 * 1024;
export const CELL_TOO_LONG = `a cell longer than ${LONGEST_CELL} characters`;
const NEVER_CLOSED = "a quotation mark that is never closed";

const QUOTE = '"';

/** A quotation mark opens a cell only where the cell begins; what follows a closing one is kept as it stands. */
export function delimitedParser({ delimiter, isBrokenByReturns }: Dialect): DelimitedParser {
  const stop = isBrokenByReturns ? "\r" : "\n";
  const [delimiterCode, stopCode] = [delimiter.charCodeAt(0), stop.charCodeAt(0)];
  let rows: DelimitedRow[] = [];
  let cells: string[] = [];
  let parts = "";
  let isOpen = false;
  let isQuoted = false;
  let isAfterQuote = false;
  let fault: string | null = null;
  let line = 1;
  let begun = 1;
  const add = (text: string) => {
    if (parts.length + text.length <= LONGEST_CELL) parts += text;
    else {
      parts = "";
      fault ??= CELL_TOO_LONG;
    }
  };
  const closeCell = (isLast: boolean) => {
    const isReturned = isLast && !isBrokenByReturns && parts.endsWith("\r") && !(isQuoted && isAfterQuote);
    cells.push(isReturned ? parts.slice(0, -1) : parts);
    parts = "";
    isQuoted = isAfterQuote = false;
  };
  const closeRow = () => {
    closeCell(true);
    rows.push({ line: begun, cells, fault });
    [cells, fault] = [[], null];
    begun = ++line;
  };
  const quoted = (chunk: string, from: number): number => {
    const at = chunk.indexOf(QUOTE, from);
    const end = at < 0 ? chunk.length : at;
    const text = from === 0 && end === chunk.length ? chunk : chunk.slice(from, end);
    add(text);
    line += timesIn(text, stop);
    if (at < 0) return end;
    isOpen = false;
    isAfterQuote = true;
    return end + 1;
  };
  const bare = (chunk: string, from: number): number => {
    const end = endOfBare(chunk, from, delimiterCode, stopCode);
    if (end > from) {
      const text = chunk.slice(from, end);
      // The carriage return behind a closing quotation mark belongs to the line break.
      if (!isAfterQuote || text !== "\r") {
        isAfterQuote = false;
        add(text);
      }
    }
    if (end === chunk.length) return end;
    if (chunk.charCodeAt(end) === stopCode) closeRow();
    else closeCell(false);
    return end + 1;
  };
  const taken = (): DelimitedRow[] => {
    const done = rows;
    rows = [];
    return done;
  };
  return {
    push(chunk) {
      let at = 0;
      while (at < chunk.length) {
        if (isOpen) at = quoted(chunk, at);
        else if (chunk[at] === QUOTE && isAfterQuote) {
          add(QUOTE);
          isOpen = true;
          isAfterQuote = false;
          at++;
        } else if (chunk[at] === QUOTE && !isQuoted && parts === "") {
          isOpen = isQuoted = true;
          at++;
        } else at = bare(chunk, at);
      }
      return taken();
    },
    end() {
      if (isOpen) fault = NEVER_CLOSED;
      if (cells.length > 0 || parts !== "" || isQuoted || fault !== null) closeRow();
      return taken();
    },
  };
}

function timesIn(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) times++;
  return times;
}

/** @returns where one of two signs stands, or the end */
function endOfBare(chunk: string, from: number, one: number, other: number): number {
  let end = from;
  while (end < chunk.length) {
    const code = chunk.charCodeAt(end);
    if (code === one || code === other) break;
    end++;
  }
  return end;
}
