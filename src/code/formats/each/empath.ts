/** Empath's categories: one a line, its words behind tabs. */
import type { BookFormat } from "../book-format.ts";

export const EMPATH: BookFormat<"empath"> = {
  name: "empath",
  title: "Empath categories (TSV)",
  endings: ["tsv"],
  looksLike: ({ first }) => /^[^\t]+\t[^\t]/.test(first),
  sureness: 3,
  fallback: "windows-1252",
  read: async () => (await import("../empath.ts")).readEmpath,
  write: async () => (await import("../empath.ts")).writeEmpath,
};
