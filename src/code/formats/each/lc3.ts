/** Lexicoder 3's dictionaries. */
import type { BookFormat } from "../book-format.ts";

export const LC3: BookFormat<"lc3"> = {
  name: "lc3",
  title: "Lexicoder 3 dictionary (.lc3)",
  endings: ["lc3"],
  looksLike: ({ first }) => first.startsWith("+"),
  sureness: 6,
  fallback: "windows-1252",
  read: async () => (await import("../lexicoder3-reader.ts")).readLc3,
  write: async () => (await import("../lexicoder3-writer.ts")).writeLc3,
};
