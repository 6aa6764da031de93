/** LIWC's dictionaries, as they were before LIWC-22. */
import type { BookFormat } from "../book-format.ts";

export const DIC: BookFormat<"dic"> = {
  name: "dic",
  title: "LIWC dictionary (.dic)",
  endings: ["dic"],
  looksLike: ({ first }) => /^\s*%\s*$/.test(first),
  sureness: 6,
  fallback: "windows-1252",
  read: async () => (await import("../liwc-dic-reader.ts")).readDic,
  write: async () => (await import("../liwc-dic-writer.ts")).writeDic,
};
