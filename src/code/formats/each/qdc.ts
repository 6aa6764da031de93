/** REFI-QDA's codebooks, and any other XML: their reader says what is wrong with it. */
import type { BookFormat } from "../book-format.ts";

export const QDC: BookFormat<"qdc"> = {
  name: "qdc",
  title: "REFI-QDA codebook (.qdc)",
  endings: ["qdc"],
  looksLike: ({ first }) => /^\s*</.test(first),
  sureness: 5,
  fallback: "windows-1252",
  comment: ["<!-- ", " -->"],
  read: async () => (await import("../refi-qda-reader.ts")).readQdc,
  write: async () => (await import("../refi-qda-writer.ts")).writeQdc,
};

/** @returns whether XML that begins so is a codebook of this format, whatever else it may look like */
export const isQdc = (start: string): boolean => /<(?:\w+:)?CodeBook\b/.test(start);
