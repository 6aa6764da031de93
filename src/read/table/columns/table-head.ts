/** Finds the rows that name the columns of a table, below titles and above the first answer. */
import type { TableRow } from "../table-row.ts";
import { type HeadRow, isImportRow, isLabelRow, isOptionRow, looksLikeNames } from "./head-rows.ts";
import { codeIn, columnLetters, plainHeader, questionOf } from "./plain-header.ts";

export interface TableColumn {
  /** From 0. */
  readonly index: number;
  readonly letters: string;
  /** As printed; made different from all others where it is not. */
  readonly name: string;
  /** The name for comparing: small letters and digits. */
  readonly plain: string;
  /** A short name beside the label, as `Q3`; null where there is none. */
  readonly code: string | null;
  /** What was asked, without tags and code. */
  readonly label: string;
  /** Where the header says it in a row or a place of its own: the answer that the column stands for. */
  readonly option: string | null;
  /** What a platform says of the column: columns of one question have it in common. */
  readonly question: string | null;
}

export interface TableHead {
  /** 1-based lines of the rows that name the columns. */
  readonly lines: readonly number[];
  /** The last line that is no answer. */
  readonly end: number;
  readonly columns: readonly TableColumn[];
  readonly isOfImportIds: boolean;
  /** What is to be said of it. */
  readonly notes: readonly string[];
}

/** Enough to see through titles, and what the columns hold. */
export const HEAD_ROWS = 60;

/**
 * @param rows - the first of the table, blank ones left out
 * @param given - lines of the rows that name the columns, as the project file says
 * @returns null where no row is like names
 */
export function findTableHead(rows: readonly TableRow[], given: readonly number[] | null): TableHead | null {
  const head = rows.map(asHeadRow);
  const [at, count] = given === null ? namesAt(head) : givenAt(head, given);
  if (at < 0) return null;
  const [first, second] = [head[at]!, head[at + 1]];
  const below = head.slice(at + count);
  const importAt = [at + 1, at + 2].find((one) => head[one] !== undefined && isImportRow(head[one]));
  if (importAt !== undefined && given === null) {
    const ids = head[importAt]!;
    const labels = importAt === at + 2 ? second! : first;
    const columns = named(first, labels, null, ids);
    return headOf([first, ...(labels === first ? [] : [labels]), ids], columns, true, []);
  }
  if (second === undefined || (count === 1 && given !== null))
    return headOf([first], named(first, first, null, null), false, []);
  if (isOptionRow(first, second, below.slice(given === null ? 1 : 0)))
    return headOf([first, second], named(filledRight(first, second), first, second, null), false, [
      "two rows of headers: questions, and their options below",
    ]);
  if (given !== null || isLabelRow(first, second, head.slice(at + 2)))
    return headOf([first, second], named(first, second, null, null), false, [
      "two rows of headers: short names, and the questions below",
    ]);
  return headOf([first], named(first, first, null, null), false, []);
}

const asHeadRow = ({ line, cells }: TableRow): HeadRow => ({
  line,
  cells: cells.map((cell) => cell.replaceAll("\u00a0", " ").trim()),
});

function namesAt(head: readonly HeadRow[]): readonly [number, number] {
  const widest = Math.max(0, ...head.map(({ cells }) => cells.filter(Boolean).length));
  const imported = head.slice(0, 4).findIndex(isImportRow);
  if (imported > 0) return [Math.max(0, imported - 2), 1];
  for (const [at, row] of head.entries()) {
    const next = head[at + 1];
    if (next !== undefined && isOptionRow(row, next, head.slice(at + 2))) return [at, 2];
    const filled = row.cells.filter(Boolean).length;
    if (filled < widest * LEAST_FILLED) continue;
    return looksLikeNames(row, head.slice(at + 1)) ? [at, 1] : [-1, 0];
  }
  return [-1, 0];
}

/** Share of the cells of the fullest row. */
const LEAST_FILLED = 0.6;

const givenAt = (head: readonly HeadRow[], given: readonly number[]): readonly [number, number] => [
  head.findIndex(({ line }) => line === given[0]),
  given.length,
];

function headOf(
  rows: readonly HeadRow[],
  columns: readonly TableColumn[],
  isOfImportIds: boolean,
  notes: readonly string[],
): TableHead {
  const lines = rows.map(({ line }) => line);
  return { lines, end: lines.at(-1)!, columns, isOfImportIds, notes };
}

/** Each name goes on to the right over cells without one that have an option below. */
function filledRight(names: HeadRow, options: HeadRow): HeadRow {
  let last = "";
  const cells = options.cells.map((option, at) => {
    const name = names.cells[at] ?? "";
    if (name !== "" || option === "") last = name;
    return last;
  });
  return { line: names.line, cells: [...cells, ...names.cells.slice(cells.length)] };
}

/**
 * @param codes - the row that names the columns for programs
 * @param labels - the row that says what was asked
 * @param options - the row of options below the questions
 * @param ids - a row of Qualtrics
 */
function named(
  codes: HeadRow,
  labels: HeadRow,
  options: HeadRow | null,
  ids: HeadRow | null,
): readonly TableColumn[] {
  const width = Math.max(codes.cells.length, labels.cells.length, options?.cells.length ?? 0);
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const code = codes.cells[index] ?? "";
    const question = options === null ? (labels.cells[index] ?? "") : code;
    const option = options?.cells[index] || null;
    const printed =
      (options !== null && option !== null && question !== "" ? question : question || code) || "";
    const full = option !== null && printed !== "" ? `${printed} [${option}]` : printed || option || "";
    const letters = columnLetters(index);
    const name = full === "" ? `column ${letters}` : distinct(full, taken);
    const own = labels !== codes && options === null && code !== "" ? code : codeIn(full);
    return {
      index,
      letters,
      name,
      plain: plainHeader(printed || option || ""),
      code: own,
      label: questionOf(printed || option || ""),
      option,
      question: ids === null ? (options === null ? null : printed) : questionId(ids.cells[index]),
    };
  });
}

/** `"Comment"` for the second time is `Comment (2)`. */
function distinct(name: string, taken: Map<string, number>): string {
  const before = taken.get(name) ?? 0;
  taken.set(name, before + 1);
  if (before === 0) return name;
  const next = `${name} (${before + 1})`;
  return taken.has(next) ? distinct(next, taken) : next;
}

const questionId = (cell = ""): string | null => /"ImportId"\s*:\s*"(QID\d+)/.exec(cell)?.[1] ?? null;

/** @returns whether a column has neither a name nor a cell like one */
export const isUnnamed = ({ name, letters }: TableColumn): boolean => name === `column ${letters}`;
