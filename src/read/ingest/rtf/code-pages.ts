/** The code pages of RTF: which a font's character set stands for, and how bytes of one are read. */

import { windows1252 } from "../../../text/windows-1252.ts";
import { UNKNOWN_SIGN } from "../lists/symbols.ts";

/** By `\fcharset`. */
const OF_CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  78: 932,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const ENCODINGS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1250: "windows-1250",
  1251: "windows-1251",
  1253: "windows-1253",
  1254: "windows-1254",
  1255: "windows-1255",
  1256: "windows-1256",
  1257: "windows-1257",
  1258: "windows-1258",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  65001: "utf-8",
};

/** @returns the code page, or null where the set is the document's own */
export const pageOfCharset = (charset: number): number | null => OF_CHARSETS[charset] ?? null;

/** @param latin1 - one character a byte */
export function readAs(page: number, latin1: string): string {
  // All that is not ASCII is read so, too, in pages that no reader has: then it cannot be told.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is looked for
  if (/^[\x00-\x7f]*$/.test(latin1)) return latin1;
  const encoding = ENCODINGS[page];
  if (encoding !== undefined) return new TextDecoder(encoding).decode(Buffer.from(latin1, "latin1"));
  if (page === 1252 || page === 28591 || page === 0)
    return windows1252(latin1).replaceAll("\0", UNKNOWN_SIGN);
  return latin1.replace(/[\x80-\xff]/g, UNKNOWN_SIGN);
}
