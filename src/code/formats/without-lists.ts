/** A book without lists: where a term uses one, its terms stand in brackets instead. */
import { listsIn } from "../codebook/read-lists.ts";
import type { BookFile } from "./book-file.ts";

/** @returns the book for formats that know no lists; the same where it has none */
export function withoutLists(file: BookFile): BookFile {
  const { lists, ...rest } = file;
  if (lists === undefined) return file;
  const written = (text: string): string =>
    listsIn(text).reduceRight(
      (before, { name, at }) =>
        `${before.slice(0, at)}(${(lists[name] ?? []).map(written).join(" OR ")})${before.slice(at + 1 + name.length)}`,
      text,
    );
  const replaced = (value: unknown, isText = false): unknown => {
    if (typeof value === "string") return isText ? value : written(value);
    if (Array.isArray(value)) return value.map((part) => replaced(part, isText));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        replaced(part, isText || NO_TERMS.has(key) || "from" in value),
      ]),
    );
  };
  return replaced(rest) as BookFile;
}

const NO_TERMS = new Set([
  "id",
  "label",
  "name",
  "description",
  "version",
  "language",
  "match",
  "stemmer",
  "exchange",
]);
