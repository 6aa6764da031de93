/** Yoshikoder's dictionaries. */
import type { BookFormat } from "../book-format.ts";
import { isQdc } from "./qdc.ts";

export const YKD: BookFormat<"ykd"> = {
  name: "ykd",
  title: "Yoshikoder dictionary (.ykd)",
  endings: ["ykd"],
  looksLike: ({ first, start }) => /^\s*</.test(first) && !isQdc(start) && /<dictionary\b/.test(start),
  sureness: 6,
  fallback: "windows-1252",
  comment: ["<!-- ", " -->"],
  read: async () => {
    const { readXmlDictionary } = await import("../yoshikoder-reader.ts");
    return (text, source) => readXmlDictionary(text, source, "ykd");
  },
  write: async () => {
    const { writeXmlDictionary } = await import("../yoshikoder-writer.ts");
    return (file, writer) => writeXmlDictionary(file, writer, "ykd");
  },
};
