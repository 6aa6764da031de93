/** Turns the bytes of a text file into text: UTF-8, UTF-16, or Windows-1252 where nothing else fits. */
import type { Place } from "../../model/place.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import { windows1252 } from "../../text/windows-1252.ts";
import { type ProblemWords, sourceProblem } from "./source-problem.ts";
import { guessUtf16 } from "./utf16.ts";

export interface Decoded {
  /** The text without its byte order mark; null where it cannot be told. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Control characters that text does not hold: all but tab, line breaks, form feed, end of file and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x01-\x08\x0e-\x19\x1c-\x1f]/g;

/** U+FFFD, which stands for every byte that did not decode. */
const REPLACEMENT = 0xfffd;

/** More control characters than one in a hundred make a file binary; strays turn up in copied text. */
const CONTROL_SHARE = 0.01;

const CONTROL_SAMPLE = 100_000;

/**
 * @param bytes the whole file
 * @param source its path as the user would recognise it, for the places of problems
 * @returns the text as decoded, or problems: `source-binary`, `source-encoding`, `source-empty`; text read
 * as Windows-1252 comes with a warning, since nothing in such a file proves it
 */
export function decodeText(bytes: Uint8Array, source: string): Decoded {
  const refuse = (code: ProblemCode, place: Partial<Place>, ...words: ProblemWords): Decoded => ({
    text: null,
    problems: [sourceProblem(code, "error", { source, ...place }, words)],
  });
  const utf16 = guessUtf16(bytes);
  if (utf16 === null && bytes.includes(0)) {
    return refuse("source-binary", {}, "a binary file, not text", "text", AS_TEXT);
  }
  const strict = decodeStrictly(bytes, utf16 ?? "utf-8");
  const text = strict ?? (utf16 === null ? decodeWindows1252(bytes) : null);
  if (text === null) {
    const lossy = new TextDecoder(utf16 ?? "utf-8").decode(bytes);
    const found = `bytes that are not ${(utf16 ?? "utf-8").toUpperCase()}`;
    return refuse("source-encoding", placeOfFault(lossy), found, "text in one encoding", AS_UTF8);
  }
  if (isBinary(text)) {
    return refuse("source-binary", {}, "a binary file, not text", "text", AS_TEXT);
  }
  if (text.trim() === "") {
    const found = bytes.length === 0 ? "an empty file" : "nothing but white space";
    return refuse("source-empty", {}, found, "text", "leave it out, or get the file again");
  }
  if (strict !== null) return { text, problems: [] };
  const words: ProblemWords = [
    "bytes that are not UTF-8, read as Windows-1252",
    "UTF-8",
    "check that accents, quotes and dashes came out right, or save the file as UTF-8",
  ];
  return { text, problems: [sourceProblem("source-encoding", "warning", { source }, words)] };
}

const AS_TEXT = "save it as text (UTF-8) or PDF, or leave it out";
const AS_UTF8 = "save the file as UTF-8";

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text, or null where the file is rather damaged UTF-8: it has as many good sequences of several bytes
 * as bad ones, which Windows-1252 text has by chance only; or where it uses a byte that prints nothing.
 */
function decodeWindows1252(bytes: Uint8Array): string | null {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  let good = 0;
  let bad = 0;
  for (let index = 0; index < lossy.length; index++) {
    const code = lossy.charCodeAt(index);
    if (code === REPLACEMENT) bad++;
    else if (code > 0x7f) good++;
  }
  if (good >= bad) return null;
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const text = windows1252(latin1);
  return text.includes("\0") ? null : text;
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, CONTROL_SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return text.includes("\0") || controls > sample.length * CONTROL_SHARE;
}

/** Line and column of the first replacement character, in text decoded with losses. */
function placeOfFault(lossy: string): Pick<Place, "line" | "column"> {
  const before = lossy.slice(0, Math.max(0, lossy.indexOf("\uFFFD")));
  const breaks = [...before.matchAll(/\r\n?|\n/g)];
  const last = breaks.at(-1);
  return { line: breaks.length + 1, column: before.length - (last ? last.index + last[0].length : 0) + 1 };
}
