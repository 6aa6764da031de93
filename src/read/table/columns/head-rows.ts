/** Tells rows that name columns from rows of answers. */
import { RESPONSE_HEADS } from "../../../cues/english/table-columns.ts";
import { anyPattern } from "../../../text/any-of.ts";
import { type CellForm, kindOfCell } from "./cell-kind.ts";
import { dateRank, idRank, isPlatformHeader } from "./header-roles.ts";
import { codeIn, plainHeader } from "./plain-header.ts";

/** With its cells trimmed. */
export interface HeadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** In characters, of most names. */
const LONGEST_NAMES = 400;

/** Names are short words, each another, and hardly ever numbers, days or addresses. */
export function looksLikeNames(row: HeadRow, below: readonly HeadRow[]): boolean {
  const filled = row.cells.filter(Boolean);
  if (filled.length === 0) return false;
  const odd = filled.filter((cell) => kindOfCell(cell) !== "words").length;
  const long = filled.filter((cell) => cell.length > LONGEST_NAMES).length;
  if (odd * 4 > filled.length || long * 4 > filled.length) return false;
  if (new Set(filled).size * 10 < filled.length * 7) return false;
  return !isOneOfAnswers(row, below);
}

/** A cell that its column has again, beside others, or a sentence above sentences. */
function isOneOfAnswers(row: HeadRow, below: readonly HeadRow[]): boolean {
  return row.cells.some((cell, at) => {
    if (cell === "") return false;
    // The row right below may be a second one of names.
    const column = below.slice(below.length > 2 ? 1 : 0).flatMap(({ cells }) => cells[at] || []);
    if (column.includes(cell) && column.some((one) => one !== cell)) return true;
    const isSentence = isStatement(cell) && !isAsked(cell) && !isBesideNames(row);
    return isSentence && column.length > 0 && column.filter(isStatement).length * 2 >= column.length;
  });
}

/** A question may end like a sentence: `Q2. Tell us about the ferry.` */
const isAsked = (cell: string): boolean => codeIn(cell) !== null || /^[Qq]?\d{1,3}[a-z]?[.):]\s/.test(cell);

/** What stands beside it is what a platform calls its own columns. */
const isBesideNames = ({ cells }: HeadRow): boolean =>
  cells.some((cell) => {
    const plain = plainHeader(cell);
    return idRank(plain) !== null || dateRank(plain) !== null || isPlatformHeader(plain);
  });

const isStatement = (cell: string): boolean => /[.!]["'”’)]?$/.test(cell) && cell.split(" ").length > 4;

/** `{"ImportId": …}` in most cells. */
export function isImportRow({ cells }: HeadRow): boolean {
  const filled = cells.filter(Boolean);
  return filled.length > 0 && filled.filter((cell) => IMPORT_ID.test(cell)).length * 2 >= filled.length;
}

const IMPORT_ID = /^\{\s*['"]ImportId['"]/;

/**
 * A question stands over the first of its options only: the row below fills what it leaves free, and is free below
 * most other names.
 */
export function isOptionRow(names: HeadRow, options: HeadRow, below: readonly HeadRow[]): boolean {
  const width = Math.max(names.cells.length, options.cells.length);
  const columns = Array.from(
    { length: width },
    (_, at) => [names.cells[at] ?? "", options.cells[at] ?? ""] as const,
  );
  // Some platforms print the question again over each of its options.
  const isGap = (at: number) => columns[at]![0] === "" || columns[at]![0] === columns[at - 1]?.[0];
  const gaps = columns.filter((_, at) => isGap(at));
  const named = columns.filter((_, at) => !isGap(at));
  if (gaps.length === 0) return isUnderEveryQuestion(named);
  const isFilled = gaps.filter(([, option]) => option !== "").length * 10 >= gaps.length * 8;
  const free = named.filter(([, option]) => option === "").length;
  const hasFirst = columns.some(
    ([name, option], at) => name !== "" && option !== "" && columns[at + 1] !== undefined && isGap(at + 1),
  );
  const isWords = options.cells
    .filter(Boolean)
    .every((cell) => kindOfCell(cell) === "words" || cell.length < 4);
  const isFirstNamed = columns[0]![0] !== "";
  return isFilled && free > 0 && hasFirst && isWords && isFirstNamed && !isOneOfAnswers(options, below);
}

/** `Open-Ended Response` below each question, and nothing below the names of the platform. */
function isUnderEveryQuestion(named: readonly (readonly [string, string])[]): boolean {
  const under = named.flatMap(([, option]) => option || []);
  return under.length > 0 && under.length < named.length && under.every((cell) => RESPONSE.test(cell));
}

const RESPONSE = new RegExp(`^(?:${anyPattern(RESPONSE_HEADS)})$`, "i");

/** Behind a row of short names one that says what was asked: longer, and unlike what its columns hold. */
export function isLabelRow(codes: HeadRow, labels: HeadRow, below: readonly HeadRow[]): boolean {
  const both = codes.cells.map((code, at) => [code, labels.cells[at] ?? "", at] as const);
  const filled = both.filter(([code, label]) => code !== "" && label !== "");
  if (filled.length * 10 < codes.cells.filter(Boolean).length * 6 || below.length === 0) return false;
  const [codeLength, labelLength] = [0, 1].map((of) =>
    filled.reduce((sum, one) => sum + (one[of] as string).length, 0),
  );
  if (labelLength! <= codeLength! || new Set(filled.map(([, label]) => label)).size * 10 < filled.length * 7)
    return false;
  if (filled.some(([, label]) => ["number", "date"].includes(kindOfCell(label)))) return false;
  const isCoded =
    filled.filter(([code]) => CODE.test(code) && CODED.test(code)).length * 10 >= filled.length * 6;
  const told = filled.map(([, label, at]) =>
    isUnlike(
      label,
      below.flatMap(({ cells }) => cells[at] || []),
    ),
  );
  const unlike = told.filter((one) => one === true).length;
  const like = told.filter((one) => one === false).length;
  // One odd cell makes no header: most of them must be.
  return unlike * 10 >= filled.length * 6 && (isCoded ? unlike >= like : unlike >= like * 3);
}

/** A name for programs: no spaces, and a digit, a stroke or a capital inside. */
const CODE = /^[A-Za-z][\w.[\]-]{0,60}$/;
const CODED = /\d|[_.[-]|[a-z][A-Z]/;

/** @returns whether the cell is none of the kind that the column has; null where the column has no kind */
function isUnlike(cell: string, column: readonly string[]): boolean | null {
  const kinds = new Set<CellForm>(column.map(kindOfCell));
  if (column.length === 0) return null;
  if (kinds.size === 1 && !kinds.has("words")) return !kinds.has(kindOfCell(cell));
  if (column.includes(cell) || isStatement(cell)) return false;
  const most = (is: (one: string) => boolean) => column.filter(is).length * 2 > column.length;
  if (cell.endsWith("?") && !most((one) => one.endsWith("?"))) return true;
  if (cell.includes(" ") && most((one) => !one.includes(" "))) return true;
  const values = new Set(column).size;
  return column.length >= 4 && values * 2 <= column.length ? true : null;
}
