/** Taguette's codebooks: tables of tags. */
import type { BookFormat } from "../book-format.ts";

export const TAGUETTE: BookFormat<"taguette"> = {
  name: "taguette",
  title: "Taguette codebook (CSV)",
  endings: ["csv"],
  looksLike: ({ first }) => /^(?:[^,]*,)*"?(?:tag|name|path)"?(?:,|$)/i.test(first),
  sureness: 4,
  fallback: "windows-1252",
  read: async () => (await import("../taguette.ts")).readTaguette,
  write: async () => (await import("../taguette.ts")).writeTaguette,
};
