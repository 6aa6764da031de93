/** Reads a sample that somebody coded by hand: a row a response, a column a theme, yes or no in each cell. */
import { answerOf } from "../../cues/answer.ts";
import type { Problem } from "../../model/problem.ts";
import { nearest } from "../../text/nearest.ts";
import { FileRefusal } from "../ingest/file-refusal.ts";
import { readProblem } from "../ingest/read-bytes.ts";
import { kindByName } from "../ingest/source-kind.ts";
import { openTableBytes } from "../table/table-bytes.ts";
import { TABLE_OPENERS } from "../table/table-openers.ts";
import { reviewProblem } from "./review-row.ts";

export interface CodedCell {
  readonly response: string;
  readonly theme: string;
  readonly carried: boolean;
}

/**
 * @param path - absolute
 * @param source - what the file is called in messages
 * @param themes - ids of the themes
 */
export async function readCoded(
  path: string,
  source: string,
  themes: readonly string[],
): Promise<{ readonly cells: readonly CodedCell[]; readonly problems: readonly Problem[] }> {
  const named = kindByName(path);
  const kind = named === "xlsx" || named === "ods" || named === "tsv" ? named : "csv";
  const file = { path, source, id: source, kind } as const;
  const bytes = await openTableBytes(file).catch((error: unknown) => readProblem(source, error));
  if ("code" in bytes) return { cells: [], problems: [{ ...bytes, code: "decisions" }] };
  try {
    const table = await TABLE_OPENERS[kind](bytes, file);
    const cells: CodedCell[] = [];
    const problems = table.problems.filter(({ severity }) => severity === "error");
    let columns: readonly (string | null)[] | null = null;
    for await (const { line, cells: row } of table.sheets[0]?.rows ?? []) {
      const at = (column: number) => ({ source, line, column: column + 1 });
      if (columns === null) {
        const head = headOf(row, themes);
        columns = head.columns;
        problems.push(...head.unknown.map((one) => unknownTheme(row[one] ?? "", at(one), themes)));
        continue;
      }
      const response = (row[columns.indexOf("")] ?? "").trim();
      for (const [column, theme] of columns.entries()) {
        if (theme === null || theme === "" || (row[column] ?? "").trim() === "") continue;
        const answer = answerOf(row[column] ?? "");
        if (answer === null) problems.push(noAnswer(row[column] ?? "", at(column)));
        else if (answer !== "unsure") cells.push({ response, theme, carried: answer === "yes" });
      }
    }
    return { cells, problems };
  } catch (error) {
    if (error instanceof FileRefusal) {
      return { cells: [], problems: [reviewProblem({ source }, error.words)] };
    }
    return { cells: [], problems: [{ ...readProblem(source, error), code: "decisions" }] };
  } finally {
    await bytes.close();
  }
}

/** The column of the response has an empty name here. */
function headOf(row: readonly string[], themes: readonly string[]) {
  const names = row.map((cell) => cell.trim());
  const at = Math.max(
    0,
    names.findIndex((name) => /^(?:response|id)$/i.test(name)),
  );
  const columns = names.map((name, column) => (column === at ? "" : themes.includes(name) ? name : null));
  const unknown = columns.flatMap((column, position) =>
    column === null && names[position] !== "" ? [position] : [],
  );
  return { columns, unknown };
}

const noAnswer = (words: string, place: Problem["place"]): Problem =>
  reviewProblem(place, [`"${words}"`, "1 or 0, yes or no, or nothing", "write one of these"]);

function unknownTheme(words: string, place: Problem["place"], themes: readonly string[]): Problem {
  const meant = nearest(words, themes);
  return reviewProblem(place, [
    `a column "${words}", which is no theme`,
    "response, and ids of themes",
    meant === null ? "take the column out" : `rename it "${meant}", if that is it`,
  ]);
}
