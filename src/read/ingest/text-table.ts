/** Finds the rows of a table in a text: lines with the same number of fields between commas, tabs, semicolons or bars. */

export interface TextTable {
  readonly delimiter: "\t" | "," | ";" | "|";
  readonly fields: number;
  /** How many rows were seen in a row, and the line of the first, 1-based. */
  readonly rows: number;
  readonly line: number;
  /** The text begins with them, and is nothing else, as far as it was looked at: no prose is written so. */
  readonly isWhole: boolean;
}

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
  readonly isQuoted: boolean;
}

const DELIMITERS = ["\t", ",", ";", "|"] as const;
const MOST_ROWS = 200;
const LEAST_ROWS = 3;
/** Rows that are enough for a doubt, where a text holds other lines, too. */
const LEAST_INSIDE = 4;
/** Share of the rows that have the number of fields that most have. */
const LEAST_SHARE = 0.9;
/** In characters. */
const LONGEST_NAME = 250;

/** @param text - the beginning of a file, at least; a last row that is cut off does not matter */
export function textTable(text: string): TextTable | null {
  const found = DELIMITERS.flatMap((delimiter) => tableWith(delimiter, text) ?? []);
  const best = (one: TextTable, other: TextTable) =>
    Number(other.isWhole) - Number(one.isWhole) || other.rows - one.rows || other.fields - one.fields;
  return found.sort(best)[0] ?? null;
}

function tableWith(delimiter: TextTable["delimiter"], text: string): TextTable | null {
  if (!text.includes(delimiter)) return null;
  const rows = rowsOf(text, delimiter);
  const run = longestRun(rows, delimiter);
  if (run === null) return null;
  const { first, length, fields } = run;
  const same = rows.filter((row) => row.fields.length === fields).length;
  const isHeaded = first === 0 && isHeader(rows[0]!.fields, delimiter);
  const isWhole = isHeaded && length >= LEAST_ROWS && same >= rows.length * LEAST_SHARE;
  if (!isWhole && (length < LEAST_INSIDE || (fields < 3 && !isQuotedRun(rows, run)))) return null;
  return { delimiter, fields, rows: length, line: rows[first]!.line, isWhole };
}

interface Run {
  readonly first: number;
  readonly length: number;
  readonly fields: number;
}

/** Of rows with the same number of fields, two at least, as a table has them. */
function longestRun(rows: readonly Row[], delimiter: string): Run | null {
  let best: Run | null = null;
  for (let first = 0; first < rows.length; ) {
    const { fields } = rows[first]!;
    let end = first + 1;
    while (end < rows.length && rows[end]!.fields.length === fields.length) end++;
    const run = { first, length: end - first, fields: fields.length };
    const isLonger = best === null || run.length > best.length;
    if (run.fields > 1 && isLonger && isTight(rows.slice(first, end), delimiter)) best = run;
    first = end;
  }
  return best;
}

const isQuotedRun = (rows: readonly Row[], { first, length }: Run): boolean =>
  rows.slice(first, first + length).filter(({ isQuoted }) => isQuoted).length * 2 >= length;

/** In prose a space follows a comma; in a table it is rare. Items of a list that begin with a tab are no table. */
function isTight(rows: readonly Row[], delimiter: string): boolean {
  const later = rows.flatMap(({ fields }) => fields.slice(1));
  if (delimiter === "\t") {
    const items = rows.filter(({ fields }) => fields.length === 2 && MARKER.test(fields[0]!));
    return items.length * 2 < rows.length || !items.includes(rows[0]!);
  }
  return delimiter === "|" || later.filter((field) => /^[ \u00a0]/.test(field)).length * 5 <= later.length;
}

/** Before an item of a list. */
const MARKER = /^\s*(?:[^\p{L}\p{N}]{0,3}|\(?[\p{L}\p{N}]{1,4}[.):]|\p{L}|\d{1,3})$/u;

/** Short names, each once: a table without them is one all the same where tabs or many fields part it. */
function isHeader(fields: readonly string[], delimiter: string): boolean {
  const names = fields.map((field) => field.trim()).filter((field) => field !== "");
  const isShort = names.every((name) => name.length <= LONGEST_NAME);
  return isShort && names.length * 2 > fields.length - 1 && (fields.length > 2 || delimiter !== "|");
}

/** Records by RFC 4180, blank lines left out: a quoted field may hold line breaks. Time grows with the text. */
function rowsOf(text: string, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  let fields: string[] = [];
  let isQuoted = false;
  let start = 0;
  let line = 1;
  let begun = 1;
  let at = 0;
  const close = () => {
    fields.push(text.slice(start, at));
    if (fields.length > 1 || fields[0]!.trim() !== "") rows.push({ line: begun, fields, isQuoted });
    [fields, isQuoted] = [[], false];
  };
  for (; at < text.length && rows.length < MOST_ROWS; at++) {
    const sign = text[at]!;
    if (sign === '"' && at === start) {
      const end = endOfQuoted(text, at);
      if (end === null) break;
      isQuoted = true;
      line += breaksIn(text, at, end);
      at = end;
    } else if (sign === delimiter) {
      fields.push(text.slice(start, at));
      start = at + 1;
    } else if (sign === "\n" || (sign === "\r" && text[at + 1] !== "\n")) {
      close();
      start = at + 1;
      begun = ++line;
    }
  }
  if (at === text.length) close();
  return rows;
}

/** Position of the quotation mark that ends a quoted field; null where none does. */
function endOfQuoted(text: string, from: number): number | null {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? null : end;
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
