/** Tells what format a codebook is in: by its extension, and by its first lines where that does not decide. */
import { parseDocument } from "yaml";
import { isTooDeep } from "../../text/yaml/depth.ts";
import { codebookSchema } from "../codebook/schema.ts";
import { type FormatName, formatOfName } from "./format-names.ts";

/** What LIWC-22 itself has written as the title of the column of words. */
const WORD_COLUMN = /^(?:DicTerm|Entry)$/i;

/** @returns whether a table whose first cell this is, is a .dicx */
export const isDicxHeader = (first: string): boolean => WORD_COLUMN.test(first.trim());

/** How much of a file decides. */
const SAMPLE = 4096;

/**
 * @param source the file's path
 * @param bytes its content
 * @returns the format to read it in; `yaml` where nothing speaks for another, so that the messages are about ours
 */
export function detectFormat(source: string, bytes: Uint8Array): FormatName {
  const named = formatOfName(source);
  const sample = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE)).replace(/^ï»¿/, "");
  if (named === "yaml") return isQuanteda(bytes) ? "quanteda" : "yaml";
  if (named === "taguette") return isDicxHeader(firstCell(sample)) ? "dicx" : "taguette";
  return named ?? byContent(sample, bytes);
}

const firstCell = (text: string): string => (/^"?([^",\r\n]*)/.exec(text)?.[1] ?? "").trim();

/** `＊` in Shift_JIS and in UTF-8, each byte as a character. */
const FULL_WIDTH_STAR = /^(?:\x81\x96|ï¼Š|ï¼\x8a)/;

function byContent(sample: string, bytes: Uint8Array): FormatName {
  const first = sample.split(/[\r\n]+/).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  if (/^\s*%\s*$/.test(first)) return "dic";
  if (/^\s*</.test(first)) {
    if (/<(?:\w+:)?CodeBook\b/.test(sample)) return "qdc";
    return /<dictionary\b/.test(sample) ? "ykd" : "qdc";
  }
  if (first.startsWith("+")) return "lc3";
  if (/^\*[^\s*]/.test(first) || FULL_WIDTH_STAR.test(first)) return "khcoder";
  if (isDicxHeader(firstCell(sample))) return "dicx";
  if (/^(?:[^,]*,)*"?(?:tag|name|path)"?(?:,|$)/i.test(first)) return "taguette";
  if (/^[^\t]+\t[^\t]/.test(first)) return "empath";
  if (/^(?:@.*\[|.*\(\d*\.?\d+\)\s*$)/m.test(sample) && /^\t/m.test(sample)) return "cat";
  return isQuanteda(bytes) ? "quanteda" : "yaml";
}

/** A map of maps and lists with none of the keys that a codebook of ours has, nor anything like them. */
function isQuanteda(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  // Most files are ours, and large ones take long to parse.
  if (/^(?:name|version|language|match|overlap|stemmer|themes?)[ \t]*:/m.test(text)) return false;
  if (isTooDeep(text)) return false;
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false });
  if (document.errors.length > 0) return false;
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // Aliases that stand for too much, or for nothing: the reader says which.
    if (error instanceof ReferenceError) return false;
    throw error;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const own = Object.keys(codebookSchema.shape);
  const entries = Object.entries(data);
  return (
    entries.length > 0 && entries.every(([key, value]) => !own.includes(key) && typeof value === "object")
  );
}
