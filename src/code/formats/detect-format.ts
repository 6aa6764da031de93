/** Tells what format a codebook is in: by its ending, and by what it looks like where that does not decide. */
import { parseDocument } from "yaml";
import { isTooDeep } from "../../text/yaml/depth.ts";
import { codebookSchema } from "../codebook/schema.ts";
import type { BookSample } from "./book-format.ts";
import { BOOK_FORMATS, type FormatName } from "./book-formats.ts";
import { endingOfBook, formatOfName } from "./format-names.ts";

/** How much of a file decides. */
const SAMPLE = 4096;

/** The surest signs are looked for first: some of the others take long. */
const BY_SURENESS = BOOK_FORMATS.toSorted((one, other) => other.sureness - one.sureness);

/**
 * @param source the file's path
 * @param bytes its content
 * @returns the format to read it in; `yaml` where nothing speaks for another, so that the messages are about ours
 */
export function detectFormat(source: string, bytes: Uint8Array): FormatName {
  const named = formatOfName(source);
  const ending = endingOfBook(source);
  const sample = sampleOf(bytes, ending);
  const asked = named === null ? BY_SURENESS : BY_SURENESS.filter((one) => one.alsoUnder?.includes(ending));
  return asked.find((format) => format.looksLike(sample))?.name ?? named ?? "yaml";
}

function sampleOf(bytes: Uint8Array, ending: string): BookSample {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE)).replace(/^ï»¿/, "");
  return {
    start,
    ending,
    first: start.split(/[\r\n]+/).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "",
    firstCell: (/^"?([^",\r\n]*)/.exec(start)?.[1] ?? "").trim(),
    foreignMap: () => foreignMap(bytes),
  };
}

/** A map with none of the keys that a codebook of ours has, nor anything like them. */
function foreignMap(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  // Most files are ours, and large ones take long to parse.
  if (/^(?:name|version|language|match|overlap|stemmer|themes?)[ \t]*:/m.test(text)) return null;
  if (isTooDeep(text)) return null;
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false });
  if (document.errors.length > 0) return null;
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // Aliases that stand for too much, or for nothing: the reader says which.
    if (error instanceof ReferenceError) return null;
    throw error;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const own = Object.keys(codebookSchema.shape);
  return Object.keys(data).some((key) => own.includes(key)) ? null : (data as Record<string, unknown>);
}
