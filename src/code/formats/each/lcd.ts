/** Lexicoder 2's dictionaries, which look like Yoshikoder's: only the ending tells. */
import type { BookFormat } from "../book-format.ts";

export const LCD: BookFormat<"lcd"> = {
  name: "lcd",
  title: "Lexicoder 2 dictionary (.lcd)",
  endings: ["lcd"],
  looksLike: () => false,
  sureness: 0,
  fallback: "windows-1252",
  comment: ["<!-- ", " -->"],
  read: async () => {
    const { readXmlDictionary } = await import("../yoshikoder-reader.ts");
    return (text, source) => readXmlDictionary(text, source, "lcd");
  },
  write: async () => {
    const { writeXmlDictionary } = await import("../yoshikoder-writer.ts");
    return (file, writer) => writeXmlDictionary(file, writer, "lcd");
  },
};
