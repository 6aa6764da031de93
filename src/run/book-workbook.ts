/** Opens a workbook that holds a codebook, and hands on its sheets. */
import type { BookRow, BookSheet, BookWorkbook } from "../code/formats/book-workbook.ts";
import { endingOfBook, isWorkbookName } from "../code/formats/format-names.ts";
import type { Problem } from "../model/problem.ts";

/** More than any list of themes has: a table of responses is no codebook. */
const MOST_ROWS = 100_000;

/** What archives and the documents of older office programs begin with. */
const BEGINNINGS = ["504b0304", "504b0506", "d0cf11e0"];

/** @returns null for what is no workbook by its name, or within */
export async function bookWorkbook(bytes: Uint8Array, source: string): Promise<BookWorkbook | null> {
  if (!isWorkbookName(source)) return null;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!BEGINNINGS.includes(data.subarray(0, 4).toString("hex"))) return null;
  const { FileRefusal } = await import("../read/ingest/file-refusal.ts");
  const said: BookWorkbook["said"][number][] = [];
  try {
    const sheets = await sheetsOf(data, source, said);
    if (sheets !== null) return { sheets, said, problem: null };
    const words = [
      `a workbook with more than ${MOST_ROWS} rows`,
      "a list of themes",
      "check that this is the right file",
    ] as const;
    return { sheets: [], said: [], problem: problemOf(source, words) };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { sheets: [], said: [], problem: problemOf(source, error.words) };
  }
}

async function sheetsOf(
  data: Buffer,
  source: string,
  said: BookWorkbook["said"][number][],
): Promise<readonly BookSheet[] | null> {
  const { readXlsx } = await import("../read/table/xlsx/read-xlsx.ts");
  const { readOds } = await import("../read/table/ods/read-ods.ts");
  const read = endingOfBook(source) === "ods" ? readOds : readXlsx;
  const sheets: BookSheet[] = [];
  const opened = await read(data, ({ severity, words: [what], ...place }) => {
    if (severity !== "info") said.push({ ...place, what, kept: "all else" });
  });
  let number = 0;
  for (const { name, rows: found } of opened) {
    const rows: BookRow[] = [];
    for await (const row of found) {
      if (++number > MOST_ROWS) return null;
      rows.push(row);
    }
    sheets.push({ name, rows });
  }
  return sheets;
}

function problemOf(source: string, [found, expected, hint]: readonly [string, string, string]): Problem {
  return { code: "codebook", severity: "error", place: { source }, found, expected, hint };
}
