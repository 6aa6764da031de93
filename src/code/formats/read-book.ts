/** Reads a codebook of any format: bytes in; the codebook, or all that is wrong, and all that could not be kept. */

import type { Codebook } from "../../model/codebook.ts";
import type { Problem } from "../../model/problem.ts";
import { parseCodebook } from "../codebook/codebook.ts";
import { codebookOf } from "./book-codebook.ts";
import type { BookFile } from "./book-file.ts";
import { decodeBook, type Fallback } from "./decode.ts";
import { detectFormat } from "./detect-format.ts";
import { readEmpath } from "./empath.ts";
import type { FormatName } from "./format-names.ts";
import { readKhCoder } from "./khcoder-reader.ts";
import { readLc3 } from "./lexicoder3-reader.ts";
import { readDic } from "./liwc-dic-reader.ts";
import { readDicx } from "./liwc-dicx.ts";
import type { Loss } from "./loss.ts";
import { readOwnYaml } from "./own-yaml.ts";
import { readQuanteda } from "./quanteda.ts";
import type { BookReading } from "./reading.ts";
import { readQdc } from "./refi-qda-reader.ts";
import { readTaguette } from "./taguette.ts";
import { readCat } from "./wordstat-reader.ts";
import { readXmlDictionary } from "./yoshikoder-reader.ts";

export interface ReadBook {
  /** The plain tree; null when there is any error. */
  readonly file: BookFile | null;
  /** Ready to code with; null when there is any error. */
  readonly codebook: Codebook | null;
  readonly problems: readonly Problem[];
  /** What the file says and a codebook of ours cannot. */
  readonly losses: readonly Loss[];
}

const READERS: Readonly<Record<Exclude<FormatName, "yaml">, (text: string, source: string) => BookReading>> =
  {
    dic: readDic,
    dicx: readDicx,
    ykd: (text, source) => readXmlDictionary(text, source, "ykd"),
    lcd: (text, source) => readXmlDictionary(text, source, "lcd"),
    lc3: readLc3,
    cat: readCat,
    quanteda: readQuanteda,
    khcoder: readKhCoder,
    taguette: readTaguette,
    empath: readEmpath,
    qdc: readQdc,
  };

/** What a tool writes where it does not write Unicode. */
const fallbackOf = (format: FormatName): Fallback =>
  format === "yaml" ? null : format === "khcoder" ? "shift_jis" : "windows-1252";

/**
 * @param bytes the whole file
 * @param source its path as the user would recognise it: the extension counts for the format
 * @param format where it is known
 * @returns the codebook and the plain tree; or every problem at once, with line and column where there is one
 */
export function readBook(bytes: Uint8Array, source: string, format = detectFormat(source, bytes)): ReadBook {
  const { text, guessed, problem } = decodeBook(bytes, source, fallbackOf(format));
  if (text === null) return { file: null, codebook: null, problems: [problem!], losses: [] };
  if (format === "yaml") {
    const { codebook, problems } = parseCodebook(text, source);
    return { file: codebook && readOwnYaml(text), codebook, problems, losses: [] };
  }
  const reading = READERS[format](text, source);
  const losses = guessed ? [guess(format, guessed), ...reading.losses] : reading.losses;
  if (reading.file === null) return { file: null, codebook: null, problems: reading.problems, losses };
  const { codebook, problems } = codebookOf(reading, source);
  return { file: codebook && reading.file, codebook, problems, losses };
}

function guess(format: FormatName, encoding: string): Loss {
  return {
    format,
    path: "",
    what: "bytes that are not UTF-8",
    kept: `as ${encoding}: check that accents came out right`,
  };
}
