/** Reads LIWC dictionaries (.dic): categories with numbers between two lines of `%`, then words with numbers. */
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import { BY_FORM } from "./book-file.ts";
import type { BookReading } from "./reading.ts";
import { type BookLine, bookLines } from "./text-lines.ts";

/** Numbers are compared as numbers: some files write `01` above and `1` below. */
type Categories = ReadonlyMap<string, CategoryDraft>;

const MARK = /^\s*%\s*$/;

/**
 * @param text the file's text
 * @param source its path, for problems
 * @returns the dictionary; words of undefined categories alone are errors, undefined numbers beside others losses
 */
export function readDic(text: string, source: string): BookReading {
  const builder = new BookBuilder("dic", source);
  const lines = bookLines(text);
  const first = lines.findIndex((line) => line.text.trim() !== "");
  const isHeaded = first >= 0 && MARK.test(lines[first]!.text);
  const second = isHeaded ? lines.findIndex((line, index) => index > first && MARK.test(line.text)) : -1;
  if (second < 0) {
    const line = isHeaded ? lines.length : Math.max(1, first + 1);
    const found = isHeaded ? "no second line of `%`" : "a first line that is not `%`";
    builder.error({ line, column: 1 }, found, "the categories between two lines of `%`", "add the line");
    return builder.finish();
  }
  const categories = readCategories(lines.slice(first + 1, second), builder);
  for (const line of lines.slice(second + 1))
    if (line.text.trim() !== "") readEntry(line, categories, builder);
  return builder.finish({ match: BY_FORM });
}

function readCategories(lines: readonly BookLine[], builder: BookBuilder): Categories {
  const categories = new Map<string, CategoryDraft>();
  /** The last category at each depth, above the present one; null where the line was none. */
  const above: (CategoryDraft | null)[] = [];
  for (const { text, number: line } of lines) {
    if (text.trim() === "") continue;
    const [, tabs = "", id, name] =
      /^([\t ]*)(?:(\d+)(?:\s+(.*?))?)?\s*$/.exec(text) ?? /^([\t ]*)/.exec(text)!;
    // Spaces nest nothing: they stand for a tab now and then, and nobody knows how many.
    const depth = tabs.replaceAll(" ", "").length;
    above.length = Math.min(above.length, depth);
    if (id === undefined) {
      builder.lose(
        null,
        { line },
        `the line \`${text.trim()}\` among the categories, which has no number`,
        "nothing",
      );
      while (above.length <= depth) above.push(null);
      continue;
    }
    const key = numberOf(id);
    if (categories.has(key)) {
      builder.lose(
        null,
        { line },
        `the category \`${name ?? id}\`, whose number ${id} an earlier one has`,
        "nothing",
      );
      continue;
    }
    const draft = builder.category(name || id, line, above.findLast((one) => one !== null) ?? null);
    categories.set(key, draft);
    while (above.length < depth) above.push(null);
    above.push(draft);
  }
  return categories;
}

const numberOf = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** `(02 134)125/464`: category 125 after a word of 02 or 134, else 464; `<of>131/125`: 131 before "of", else 125. */
const CODE = /(?<condition>\([^)]*\)|<[^>]*>)?(?<codes>\d+(?:\/\d+)*)/y;

function readEntry({ text, number: line }: BookLine, categories: Categories, builder: BookBuilder): void {
  const [, word = "", rest = ""] =
    /^\s*([^\t]*?)\s*\t(.*)$/.exec(text) ?? /^\s*(.*?\S)((?:\s+[\d/]+)+)\s*$/.exec(text) ?? [];
  if (word === "") {
    builder.lose(null, { line }, `the line \`${text.trim()}\`, which names no category`, "nothing");
    return;
  }
  const start = text.length - rest.length;
  const found = new Set<CategoryDraft>();
  const undefinedCodes: { readonly code: string; readonly column: number }[] = [];
  for (let index = 0; index < rest.length; ) {
    if (/\s/.test(rest[index]!)) {
      index++;
      continue;
    }
    CODE.lastIndex = index;
    const match = CODE.exec(rest);
    const piece = match?.[0] ?? /^\S+/.exec(rest.slice(index))![0];
    const column = start + index + 1;
    if (!match)
      builder.lose(null, { line, column }, `\`${piece}\`, which is no number of a category`, "nothing");
    const codes = match?.groups?.codes?.split("/") ?? [];
    if (match?.groups?.condition || codes.length > 1) {
      builder.lose(
        null,
        { line, column },
        `the condition \`${piece}\` of \`${word}\``,
        `the word in ${codes.join(" and ")}`,
      );
    }
    for (const code of codes) {
      const category = categories.get(numberOf(code));
      if (category) found.add(category);
      else undefinedCodes.push({ code, column });
    }
    index += piece.length;
  }
  for (const { code, column } of undefinedCodes) {
    const what = `\`${word}\` in the category ${code}, which is not defined`;
    if (found.size > 0) builder.lose(null, { line, column }, what, "the word in its other categories");
    else
      builder.error(
        { line, column },
        what,
        "a number from the list of categories",
        "define it above, or correct it",
      );
  }
  // A word on several lines is in the categories of all of them.
  for (const category of found) builder.literal(category, word, { line });
}
