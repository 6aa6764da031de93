/** KH Coder's coding rules. */
import type { BookFormat } from "../book-format.ts";

/** `＊` in Shift_JIS and in UTF-8, each byte as a character. */
const FULL_WIDTH_STAR = /^(?:\x81\x96|ï¼Š|ï¼\x8a)/;

export const KHCODER: BookFormat<"khcoder"> = {
  name: "khcoder",
  title: "KH Coder coding rules",
  endings: ["cod"],
  looksLike: ({ first }) => /^\*[^\s*]/.test(first) || FULL_WIDTH_STAR.test(first),
  sureness: 6,
  fallback: "shift_jis",
  comment: ["# ", ""],
  read: async () => (await import("../khcoder-reader.ts")).readKhCoder,
  write: async () => (await import("../khcoder-writer.ts")).writeKhCoder,
};
