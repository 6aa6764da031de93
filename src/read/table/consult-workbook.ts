/** The workbook that Consult is set up with: one sheet holds the answers, the others say which column asks what. */
import type { ColumnMapping, TableMapping } from "../../model/table-mapping.ts";
import { plainHeader } from "./columns/plain-header.ts";
import type { Sheet } from "./table-row.ts";

/** Of a sheet of questions: more than any consultation asks. */
const MOST_ROWS = 2000;

/** @returns which columns hold what, as far as the workbook says it for certain; null where it says nothing */
export async function consultMapping(sheets: readonly Sheet[]): Promise<TableMapping | null> {
  const named = (...names: readonly string[]) =>
    sheets.find(({ name }) => name !== null && names.includes(plainHeader(name)));
  const answers = named("responses", "response data");
  const open = await questionsOf(named("open questions", "open question"));
  const hybrid = await questionsOf(named("hybrid questions", "hybrid question", "hybrid"));
  if (answers === undefined || (open.length === 0 && hybrid.length === 0)) return null;
  if (hybrid.some((one) => one.open === null || one.closed === null)) return null;
  const closed = await questionsOf(named("multiple choice", "multiple choice questions", "closed questions"));
  const beside = await questionsOf(named("demographic", "demographics"));
  const text = [...open.map(({ first }) => first), ...hybrid.flatMap((one) => one.open ?? [])];
  const variables = [
    ...[...closed.map(({ first }) => first), ...hybrid.flatMap((one) => one.closed ?? [])].map(
      (column): ColumnMapping => ({ column }),
    ),
    ...beside.map(({ first, title }): ColumnMapping => ({ column: first, ...(title && { label: title }) })),
  ];
  return { sheet: answers.name!, text: [...new Set(text)], variables };
}

interface Asked {
  /** Letters of the first column that the row names. */
  readonly first: string;
  readonly title: string;
  /** Of a question with options and a text beside them; null where the sheet does not say which is which. */
  readonly open: string | null;
  readonly closed: string | null;
}

async function questionsOf(sheet: Sheet | undefined): Promise<readonly Asked[]> {
  if (sheet === undefined) return [];
  const asked: Asked[] = [];
  let [openAt, closedAt, rows] = [-1, -1, 0];
  for await (const { cells } of sheet.rows) {
    if (++rows > MOST_ROWS) break;
    const letters = cells.map((cell) => (/^\s*[A-Z]{1,3}\s*$/.test(cell) ? cell.trim() : null));
    const [first] = letters;
    if (first == null) {
      const names = cells.map(plainHeader);
      const find = (words: RegExp) => names.findIndex((name) => /\bcolumn\b/.test(name) && words.test(name));
      const [nextOpen, nextClosed] = [find(/\bopen\b/), find(/\b(?:closed|choice|multiple)\b/)];
      if (nextOpen >= 0 && nextClosed >= 0) [openAt, closedAt] = [nextOpen, nextClosed];
      continue;
    }
    const title = (cells[1] ?? "").trim();
    asked.push({ first, title, open: letters[openAt] ?? null, closed: letters[closedAt] ?? null });
  }
  return asked;
}
