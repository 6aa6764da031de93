/** The encodings that a dictionary's own may be named by, beside those that its bytes prove. */

/** Names of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels), in small letters. */
export const BOOK_ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "windows-1258",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
  "iso-8859-15",
  "koi8-r",
  "macintosh",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "gb18030",
  "big5",
] as const;

export type BookEncoding = (typeof BOOK_ENCODINGS)[number];
