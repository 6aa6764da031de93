/** Writes Lexicoder 3 dictionaries (.lc3). */
import type { BookFile } from "./book-file.ts";
import type { BookWriter } from "./book-writer.ts";

/** Lexicoder 3 knows no nesting: a theme has the words of those below it too. */
export function writeLc3(file: BookFile, writer: BookWriter): string {
  // `#` and hexadecimal digits at the end of a name are a colour.
  const rows = writer.flat(file, { globs: "star", unfitName: /#(?=[0-9a-fA-F]{3,8}$)/g, unfitTerm: /^\+/ });
  return rows
    .map(({ name, terms }) => [`+${name}`, ...terms.map(({ text }) => text), ""].join("\n"))
    .join("");
}
