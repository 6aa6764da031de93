/** WordStat's dictionaries: indented words, a number or a rule behind each. */
import type { BookFormat } from "../book-format.ts";

export const CAT: BookFormat<"cat"> = {
  name: "cat",
  title: "WordStat dictionary (.cat)",
  endings: ["cat"],
  looksLike: ({ start }) => /^(?:@.*\[|.*\(\d*\.?\d+\)\s*$)/m.test(start) && /^\t/m.test(start),
  sureness: 2,
  fallback: "windows-1252",
  read: async () => (await import("../wordstat-reader.ts")).readCat,
  write: async () => (await import("../wordstat-writer.ts")).writeCat,
};
