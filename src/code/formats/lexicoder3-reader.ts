/** Reads Lexicoder 3 dictionaries (.lc3): `+Category` on a line, then its words, one a line. */
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import { BY_FORM } from "./book-file.ts";
import type { BookReading } from "./reading.ts";
import { bookLines } from "./text-lines.ts";

/**
 * @param text the file's text
 * @param source its path, for problems
 */
export function readLc3(text: string, source: string): BookReading {
  const builder = new BookBuilder("lc3", source);
  let category: CategoryDraft | null = null;
  for (const { text: whole, number: line } of bookLines(text)) {
    const content = whole.trim();
    if (content === "") continue;
    if (content.startsWith("+")) {
      const [, name = "", color] = /^\+(.*?)(#[0-9a-fA-F]{3,8})?$/s.exec(content)!;
      category = builder.category(name, line);
      if (color) builder.lose(category, { line }, `the colour ${color}`, "nothing");
    } else if (category) {
      builder.literal(category, content, { line });
    } else {
      const hint = "write the category's name above it, with + before it";
      builder.error(
        { line, column: 1 },
        `the word \`${content}\` before any category`,
        "a line such as `+Costs`",
        hint,
      );
    }
  }
  return builder.finish({ match: BY_FORM });
}
