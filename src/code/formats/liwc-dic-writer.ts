/** Writes LIWC dictionaries (.dic). */
import type { BookFile } from "./book-file.ts";
import type { BookWriter, ThemeEntry } from "./book-writer.ts";

/** A tab before a category nests it; each word stands once, with the numbers of all its categories. */
export function writeDic(file: BookFile, writer: BookWriter): string {
  const header: string[] = [];
  const words = new Map<string, number[]>();
  const visit = (entries: readonly ThemeEntry[], depth: number): void => {
    for (const { name, terms, children } of entries) {
      const number = header.push(`${"\t".repeat(depth)}${header.length + 1}\t${name}`);
      for (const { text } of terms) words.set(text, [...(words.get(text) ?? []), number]);
      visit(children, depth + 1);
    }
  };
  visit(writer.entries(file, { globs: "end", unfitTerm: /^%$/ }), 0);
  const rows = [...words].map(([word, numbers]) => [word, ...numbers].join("\t"));
  return `${["%", ...header, "%", ...rows].join("\n")}\n`;
}
