/** quanteda's dictionaries in YAML: a map of maps and lists, with no key of ours. */
import type { BookFormat } from "../book-format.ts";

export const QUANTEDA: BookFormat<"quanteda"> = {
  name: "quanteda",
  title: "quanteda dictionary (YAML)",
  endings: [],
  alsoUnder: ["yaml", "yml", "json"],
  looksLike: ({ foreignMap }) => {
    const values = Object.values(foreignMap() ?? {});
    return values.length > 0 && values.every((value) => typeof value === "object");
  },
  sureness: 1,
  fallback: "windows-1252",
  comment: ["# ", ""],
  read: async () => (await import("../quanteda.ts")).readQuanteda,
  write: async () => (await import("../quanteda.ts")).writeQuanteda,
};
