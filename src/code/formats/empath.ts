/** Reads and writes Empath's categories: one a line, its name and its words with tabs between. */
import { BookBuilder } from "./book-builder.ts";
import { type BookFile, BY_FORM } from "./book-file.ts";
import type { BookWriter } from "./book-writer.ts";
import type { BookReading } from "./reading.ts";
import { bookLines } from "./text-lines.ts";

/**
 * @param text the file's text
 * @param source its path, for problems
 */
export function readEmpath(text: string, source: string): BookReading {
  const builder = new BookBuilder("empath", source);
  for (const { text: row, number: line } of bookLines(text)) {
    const [name = "", ...words] = row.split("\t");
    if (row.trim() === "") continue;
    const category = builder.category(name, line);
    for (const word of words) {
      if (word.trim() === "") builder.lose(category, { line }, "a tab without a word after it", "nothing");
      else builder.literal(category, word, { line });
    }
  }
  return builder.finish({ match: BY_FORM });
}

/** Empath knows neither nesting nor wildcards: a theme's line has the words of those below it too. */
export function writeEmpath(file: BookFile, writer: BookWriter): string {
  const rows = writer.flat(file, { globs: "none" });
  return rows.map(({ name, terms }) => `${[name, ...terms.map(({ text }) => text)].join("\t")}\n`).join("");
}
