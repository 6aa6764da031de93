/** Writes a codebook in any format: the plain tree in; bytes, and all that the format could not hold, out. */
import type { BookFile } from "./book-file.ts";
import { BookWriter } from "./book-writer.ts";
import { writeEmpath } from "./empath.ts";
import type { FormatName } from "./format-names.ts";
import { writeKhCoder } from "./khcoder-writer.ts";
import { writeLc3 } from "./lexicoder3-writer.ts";
import { writeDic } from "./liwc-dic-writer.ts";
import { writeDicx } from "./liwc-dicx.ts";
import type { Loss } from "./loss.ts";
import { writeOwnYaml } from "./own-yaml.ts";
import { writeQuanteda } from "./quanteda.ts";
import { writeQdc } from "./refi-qda-writer.ts";
import { writeTaguette } from "./taguette.ts";
import { writeCat } from "./wordstat-writer.ts";
import { writeXmlDictionary } from "./yoshikoder-writer.ts";

export interface WrittenBook {
  /** UTF-8; the same for the same book every time. */
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

const WRITERS: Readonly<Record<FormatName, (file: BookFile, writer: BookWriter) => string>> = {
  yaml: writeOwnYaml,
  dic: writeDic,
  dicx: writeDicx,
  ykd: (file, writer) => writeXmlDictionary(file, writer, "ykd"),
  lcd: (file, writer) => writeXmlDictionary(file, writer, "lcd"),
  lc3: writeLc3,
  cat: writeCat,
  quanteda: writeQuanteda,
  khcoder: writeKhCoder,
  taguette: writeTaguette,
  empath: writeEmpath,
  qdc: writeQdc,
};

/** @returns the file, and each thing in the book that the format cannot hold */
export function writeBook(file: BookFile, format: FormatName): WrittenBook {
  const writer = new BookWriter(format);
  const text = WRITERS[format](file, writer);
  return { bytes: new TextEncoder().encode(text), losses: writer.losses };
}
