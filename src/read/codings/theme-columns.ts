/** Which columns of a wide file are themes. */
import { answerOf } from "../../cues/answer.ts";
import { nearest } from "../../text/nearest.ts";
import type { CoderBook } from "./coder-book.ts";
import type { CodingHead } from "./coding-columns.ts";
import { codingProblem, type FileRowsRead } from "./file-rows.ts";
import type { ThemeNames } from "./theme-names.ts";

/**
 * Where themes are known, columns are taken by their names, and one of answers that is called otherwise is refused;
 * else every column with nothing but answers is a theme. A column that is none is named.
 */
export function themeColumns(
  { names, rows }: FileRowsRead,
  { open }: CodingHead,
  themes: ThemeNames,
  book: CoderBook,
): readonly (readonly [column: number, theme: string])[] {
  const found: [number, string][] = [];
  const ignored: string[] = [];
  for (const column of open) {
    const name = names[column]!;
    const cells = rows.map((row) => row.cells[column] ?? "").filter(Boolean);
    const isAnswers = cells.length > 0 && cells.every((cell) => answerOf(cell) !== null);
    const theme = themes.known.length > 0 || isAnswers ? themes.find(name) : null;
    if (theme !== null) found.push([column, theme]);
    else if (themes.known.length > 0 && isAnswers) {
      const meant = nearest(name, themes.known);
      const hint = meant === null ? "take the column out" : `rename it "${meant}", if that is it`;
      const place = rows[0]!.placeOf(column);
      book.problems.push(
        codingProblem(place, [
          `a column of answers "${name}", which is no theme`,
          "ids or labels of themes",
          hint,
        ]),
      );
    } else ignored.push(name);
  }
  if (ignored.length > 0) book.notes.push(`columns that are no themes, and not read: ${ignored.join(", ")}`);
  return found;
}
