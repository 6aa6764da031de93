/** Reads and writes LIWC-22 dictionaries (.dicx): a table of words by categories, with `X` or a weight where they meet. */
import { stringify } from "csv-stringify/sync";
import { BookBuilder } from "./book-builder.ts";
import { type BookFile, BY_FORM } from "./book-file.ts";
import type { BookWriter } from "./book-writer.ts";
import { readCsv } from "./csv-rows.ts";
import { isDicxHeader } from "./dicx-header.ts";
import type { BookReading } from "./reading.ts";

/**
 * @param text the file's text
 * @param source its path, for problems
 */
export function readDicx(text: string, source: string): BookReading {
  const builder = new BookBuilder("dicx", source);
  const [header, ...rows] = readCsv(text, builder);
  if (!header) return builder.finish();
  const [title = "", ...names] = header.cells;
  if (!isDicxHeader(title)) {
    const hint = "name the first column DicTerm, and the others after their categories";
    builder.error({ line: 1, column: 1 }, `a first column named \`${title}\``, "`DicTerm`", hint);
    return builder.finish();
  }
  const categories = names.map((name) => builder.category(name, 1));
  for (const { cells, line } of rows) {
    const [word = "", ...marks] = cells;
    if (word.trim() === "") {
      const marked = categories.filter((_, index) => (marks[index] ?? "").trim() !== "");
      const where = marked.map(({ label }) => `\`${label}\``).join(", ");
      if (marked.length > 0)
        builder.lose(null, { line }, `a row without a term, marked for ${where}`, "nothing");
      continue;
    }
    if (marks.every((mark) => mark.trim() === "")) {
      builder.lose(null, { line }, `\`${word}\`, which is in no category`, "nothing");
    }
    for (const [index, mark] of marks.entries()) {
      const weight = weightOfMark(mark.trim());
      const category = categories[index];
      if (weight === null || (!category && weight !== 0)) {
        const found = `\`${mark}\` for \`${word}\` in column ${index + 2}`;
        builder.error(
          { line },
          found,
          "X, a number, or nothing, in a column with a title",
          "correct the cell",
        );
      } else if (weight !== 0 && category) builder.literal(category, word, { line }, weight);
    }
  }
  return builder.finish({ match: BY_FORM });
}

/** 0 where the word is not in the category; null where the cell says neither. */
function weightOfMark(mark: string): number | null {
  if (mark === "") return 0;
  if (/^x$/i.test(mark)) return 1;
  return /^[-+]?\d*\.?\d+$/.test(mark) ? Number(mark) : null;
}

/** LIWC-22 knows no nesting: a theme's column marks the words of those below it too. */
export function writeDicx(file: BookFile, writer: BookWriter): string {
  const columns = writer.flat(file, { globs: "end", weights: true });
  const words = new Map<string, (string | number)[]>();
  const isWeighted = columns.some(({ terms }) => terms.some(({ weight }) => weight !== 1));
  for (const [index, { terms }] of columns.entries()) {
    for (const { text, weight } of terms) {
      const cells = words.get(text) ?? columns.map(() => "");
      cells[index] = isWeighted ? weight : "X";
      words.set(text, cells);
    }
  }
  const rows = [...words].map(([word, cells]) => [word, ...cells]);
  return stringify([["DicTerm", ...columns.map(({ name }) => name)], ...rows]);
}
