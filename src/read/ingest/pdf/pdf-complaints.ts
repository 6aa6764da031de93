/** Sorts what pdf.js complains of while it reads a page: text that is lost, damage that it went around, and trifles. */
import type { PdfLoss } from "./pdf-pages-held.ts";

/** Operators that set or show text, or lead to it. */
const OF_TEXT = "T[JjfdDmcwzLrs*]|BT|ET|Do|cm|'|\"";

/** Then text is missing. */
const LOST = new RegExp(
  [
    "^getTextContent - ignoring",
    "^getContentStream - ignoring",
    "^Invalid stream",
    "flate stream",
    '^Font ".*" is not available',
    "^(?:loadFont|translateFont)\\b.*failed",
    "^getAllPageDicts",
    "^checkLastPage",
    "^Unterminated",
    `^Skipping command (?:${OF_TEXT}):`,
  ].join("|"),
);

/** Then the file is damaged, and may or may not be read as it was. */
const DOUBTFUL =
  /^(?:Unknown command|Skipping command|Indexing all PDF objects|XRef|indexObjects|\(while reading XRef\)|readToUnicode|Invalid cMap|Malformed dictionary|Ignoring circular|Empty "|Empty, or invalid|Lexer_getName|getHexString|Badly formatted)/;

/** A stray operator is a slip of the program that wrote it; more of them on a page are not. */
const MOST_UNKNOWN = 3;

/** @param page from 1; null for what is said of the file as a whole */
export function complaints(notes: readonly string[], page: number | null): PdfLoss[] {
  const unknown = notes.filter((note) => note.startsWith("Unknown command"));
  const lost = notes.find((note) => LOST.test(note));
  if (lost !== undefined || unknown.length > MOST_UNKNOWN) {
    const found = `damaged PDF, of which text is lost (${told(lost ?? unknown[0]!)})`;
    return [{ page, severity: "error", found }];
  }
  const doubtful = notes.find((note) => DOUBTFUL.test(note));
  if (doubtful === undefined) return [];
  return [
    { page, severity: "warning", found: `damaged PDF, which could be read around (${told(doubtful)})` },
  ];
}

/** Its words may quote the file: as far as they are like words. */
const told = (note: string): string =>
  (/^[\w /:,.*-]{1,60}/.exec(note)?.[0] ?? "").trim().replace(/[.,:]$/, "");
