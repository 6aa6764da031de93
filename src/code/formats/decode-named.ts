/** Reads a dictionary in the encoding that the user names, and says what speaks against that name. */
import type { Problem } from "../../model/problem.ts";
import { windows1252 } from "../../text/windows-1252.ts";
import type { BookEncoding } from "./encoding-names.ts";

export interface NamedText {
  /** Null where the bytes are no text in that encoding. */
  readonly text: string | null;
  /** What makes the name doubtful; null for nothing. */
  readonly doubt: string | null;
  readonly problem: Problem | null;
}

/** Lines are counted in text that was read leniently: what cannot be read prints as this. */
const LOST = "\uFFFD";

/**
 * @param bytes the whole file
 * @param source its path, for the place of the problem
 * @param encoding as the user names it
 * @returns the text with what is doubtful in it; or one problem, at the first byte that is wrong
 */
export function decodeNamed(bytes: Uint8Array, source: string, encoding: BookEncoding): NamedText {
  const proven = markOf(bytes);
  if (proven !== null && proven !== encoding)
    return refused({ source }, `a byte order mark of ${proven}`, encoding, `leave --encoding out`);
  const text = strictly(bytes, encoding);
  if (text === null)
    return refused(placeOf(bytes, source, encoding), "bytes that it does not have", encoding);
  if (text.includes("\0")) return refused({ source }, "bytes of zero, which no text has", encoding);
  return { text, doubt: doubtOf(text, bytes, encoding), problem: null };
}

function refused(
  place: Problem["place"],
  found: string,
  encoding: string,
  hint = "name the encoding that the file was saved in, or save it as UTF-8",
): NamedText {
  const problem = {
    code: "codebook",
    severity: "error",
    place,
    found,
    expected: `text in ${encoding}`,
    hint,
  } as const;
  return { text: null, doubt: null, problem };
}

function markOf(bytes: Uint8Array): BookEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
}

function strictly(bytes: Uint8Array, encoding: BookEncoding): string | null {
  try {
    if (encoding === "windows-1252") return western(bytes);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that print nothing there are no text in it. */
function western(bytes: Uint8Array): string | null {
  const text = windows1252(Buffer.from(bytes).toString("latin1"));
  return text.includes("\0") ? null : text;
}

function placeOf(bytes: Uint8Array, source: string, encoding: BookEncoding): Problem["place"] {
  const isWestern = encoding === "windows-1252";
  const lossy = isWestern
    ? windows1252(Buffer.from(bytes).toString("latin1"))
    : new TextDecoder(encoding).decode(bytes);
  const before = lossy.slice(0, Math.max(0, lossy.indexOf(isWestern ? "\0" : LOST))).split(/\r\n?|\n/);
  return { source, line: before.length, column: before.at(-1)!.length + 1 };
}

/** Text of another encoding is seldom UTF-8 by chance, and prints control signs or letters side by side no one writes. */
function doubtOf(text: string, bytes: Uint8Array, encoding: BookEncoding): string | null {
  if (!encoding.startsWith("utf-") && bytes.some((byte) => byte > 0x7f) && strictly(bytes, "utf-8") !== null)
    return `bytes that are UTF-8 without a fault, read as ${encoding}`;
  const control = /[^\P{Cc}\t\n\f\r]/u.exec(text);
  if (control === null) return null;
  const line = text.slice(0, control.index).split(/\r\n?|\n/).length;
  return `signs that nobody writes, first in line ${line}, as ${encoding} reads them`;
}
