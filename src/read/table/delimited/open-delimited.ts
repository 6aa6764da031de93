/** Opens a file of delimited text: its encoding, its dialect, and its rows as often as they are wanted. */
import type { Problem } from "../../../model/problem.ts";
import { withoutByteOrderMark } from "../../../text/byte-order-mark.ts";
import type { SourceFile } from "../../ingest/source-file.ts";
import { sourceProblem } from "../../ingest/source-problem.ts";
import type { OpenTable } from "../open-table.ts";
import type { TableBytes } from "../table-bytes.ts";
import { type DelimitedRow, delimitedParser } from "./delimited-parser.ts";
import { type DialectFound, findDialect } from "./find-dialect.ts";
import { chunksOf, findEncoding, type TextEncodingName, textDecoder } from "./text-encoding.ts";

/** In characters. */
const HEAD = 256 * 1024;

export async function openDelimited(table: TableBytes, file: SourceFile): Promise<OpenTable> {
  const { source } = file;
  const { size } = table;
  const { encoding, bytes, sha256 } = await findEncoding(table);
  const refused = (problem: Problem): OpenTable => ({
    sheets: [],
    isPadded: false,
    digest: { bytes, sha256 },
    problems: [problem],
    notes: () => [],
  });
  if (encoding === null)
    return refused(
      sourceProblem("source-encoding", "error", { source }, [
        "bytes that are not UTF-8, and no other encoding that is known",
        "a table in one encoding",
        "save the file as UTF-8",
      ]),
    );
  const head = await headText(table, Math.min(size, HEAD * 2), encoding);
  if (!/[^\s\0]/.test(head) && size <= HEAD)
    return refused(
      sourceProblem("source-empty", "error", { source }, [
        bytes === 0 ? "an empty file" : "nothing but white space",
        "a table",
        "leave it out, or get the file again",
      ]),
    );
  const dialect = findDialect(head, size > HEAD * 2);
  const rows = { [Symbol.asyncIterator]: () => delimitedRows(table, encoding, dialect) };
  return {
    sheets: [{ name: null, rows }],
    isPadded: false,
    digest: { bytes, sha256 },
    problems: encodingNote(encoding, source),
    notes: () => [],
  };
}

async function headText(table: TableBytes, size: number, encoding: TextEncodingName): Promise<string> {
  const { buffer, bytesRead } = await table.read(Buffer.alloc(size), 0, size, 0);
  return withoutByteOrderMark(textDecoder(encoding)(buffer.subarray(0, bytesRead))).slice(0, HEAD);
}

async function* delimitedRows(
  table: TableBytes,
  encoding: TextEncodingName,
  dialect: DialectFound,
): AsyncGenerator<DelimitedRow> {
  const parser = delimitedParser(dialect);
  const decode = textDecoder(encoding);
  let isFirst = true;
  let toSkip = dialect.linesBefore;
  for await (const chunk of chunksOf(table)) {
    const text = decode(chunk);
    const rows = parser.push(isFirst ? withoutByteOrderMark(text) : text);
    if (text !== "") isFirst = false;
    for (const row of rows) {
      if (toSkip > 0) toSkip--;
      else yield row;
    }
  }
  for (const row of [...parser.push(decode(null)), ...parser.end()]) yield row;
}

function encodingNote(encoding: TextEncodingName, source: string): readonly Problem[] {
  if (encoding === "utf-8") return [];
  const isCertain = encoding !== "windows-1252";
  const words = [
    `${isCertain ? "a table in" : "bytes that are not UTF-8, read as"} ${NAMES[encoding]}`,
    "UTF-8",
    "check that accents, quotes and dashes came out right, or save the file as UTF-8",
  ] as const;
  return [sourceProblem("source-encoding", isCertain ? "info" : "warning", { source }, words)];
}

const NAMES = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  shift_jis: "Shift_JIS",
  "windows-1252": "Windows-1252",
} as const;
