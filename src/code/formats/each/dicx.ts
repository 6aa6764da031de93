/** LIWC-22's dictionaries: tables of words and categories. */
import type { BookFormat } from "../book-format.ts";
import { isDicxHeader } from "../dicx-header.ts";

export const DICX: BookFormat<"dicx"> = {
  name: "dicx",
  title: "LIWC-22 dictionary (.dicx)",
  endings: ["dicx"],
  alsoUnder: ["csv"],
  looksLike: ({ firstCell }) => isDicxHeader(firstCell),
  sureness: 6,
  fallback: "windows-1252",
  read: async () => (await import("../liwc-dicx.ts")).readDicx,
  write: async () => (await import("../liwc-dicx.ts")).writeDicx,
};
