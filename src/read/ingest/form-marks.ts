/** The signs by which the content of a file tells its form. */
import type { FileHead } from "./file-head.ts";
import { textTable } from "./text-table.ts";

export type Mark = (head: FileHead) => boolean;

/** @param signatures - bytes that such a file begins with, or has at `at`, as characters */
export const begins =
  (signatures: readonly string[], at = 0): Mark =>
  ({ bytes }) =>
    signatures.some((signature) => bytes.startsWith(signature, at));

/** A ZIP archive that holds a file of this name, or with this in its list. */
export const zipped =
  (...names: readonly string[]): Mark =>
  ({ bytes }) =>
    ZIPS.some((zip) => bytes.startsWith(zip)) && names.some((name) => bytes.includes(name));

/**
 * A ZIP archive that begins as office programs begin theirs, and holds a file of this name: an archive of such documents
 * holds their names, too.
 */
export const packed = (name: string): Mark => {
  const isZipped = zipped(name);
  return (head) => isZipped(head) && FIRST_PARTS.test(head.bytes.slice(NAME_AT, NAME_AT + 64));
};

const NAME_AT = 30;
const FIRST_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/|docProps\/|customXml\/|mimetype|META-INF\/|content\.xml)/;

export const ZIPS = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];

/** The container of older office programs, with a part of this name in it. */
export const compound =
  (...names: readonly string[]): Mark =>
  ({ bytes }) =>
    bytes.startsWith(COMPOUND) && names.some((name) => bytes.includes([...name].join("\0")));

export const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** @param pattern - of how the text begins, after its spaces */
export const reads =
  (pattern: RegExp): Mark =>
  ({ text }) =>
    text !== null && pattern.test(text.trimStart().slice(0, LONGEST_BEGINNING));

const LONGEST_BEGINNING = 16 * 1024;

export const looksLikePdf: Mark = ({ bytes }) => /%PDF-\d/.test(bytes.slice(0, 1024));

/** A tag of a page, or tags in many lines: pages are saved by halves, too. */
export const looksLikeHtml: Mark = ({ text }) => {
  if (text === null) return false;
  if (
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|title|meta|div|table|span|p|h[1-6]|ul|ol|article|section|main)[\s/>]/i.test(
      text,
    )
  )
    return true;
  const closing = text.match(/<\/(?:p|div|span|td|tr|li|a|h[1-6]|body|html)>/gi)?.length ?? 0;
  return closing >= LEAST_TAGS && closing * CHARACTERS_A_TAG >= text.length;
};

const LEAST_TAGS = 8;
const CHARACTERS_A_TAG = 250;

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]?/;
/** Written by machines: `From`, `To` and `Subject` alone stand in printed letters, too. */
const OF_MACHINES =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|authentication-results|x-[a-z-]+):|^date: *(?:[a-z]{3}, *)?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d/i;

export const looksLikeMail: Mark = ({ text }) => text !== null && isMail(text.slice(0, LONGEST_BEGINNING));

export const looksLikeMailbox: Mark = ({ text }) => {
  const first =
    text === null ? null : /^From \S{1,200} [^\n]{0,60}\d{4}[^\n]{0,20}\r?\n/.exec(text.slice(0, 1024));
  return first !== null && isMail(text!.slice(first[0].length, LONGEST_BEGINNING));
};

function isMail(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line) => !HEADER_LINE.test(line) && !/^[ \t]+\S/.test(line));
  const headers = end < 0 ? lines : lines.slice(0, end);
  const named = headers.filter((line) => HEADER_LINE.test(line));
  return named.length > 1 && HEADER_LINE.test(lines[0]!) && named.some((line) => OF_MACHINES.test(line));
}

/** An array, or an object over several lines. */
export const looksLikeJson: Mark = ({ text }) =>
  text !== null &&
  /^\s*(?:\[\s*(?:[{["\]]|-?\d[\d.]*\s*[,\]]|null\b|true\b|false\b)|\{\s*[\r\n]\s*["}])/.test(text);

/** The first line is a JSON object; one that goes on beyond the head is taken for one by how it begins. */
export const looksLikeRecords: Mark = ({ text, goesOn }) => {
  if (text === null || !/^\s*\{[ \t]*"/.test(text)) return false;
  const lines = text.trimStart().split("\n", 2);
  if (lines.length === 1 && goesOn) return true;
  try {
    JSON.parse(lines[0]!);
    return true;
  } catch {
    return false;
  }
};

/** Broken records have many commas, too. */
const tableIn = ({ text }: FileHead) => (text === null || /^\s*[{[]/.test(text) ? null : textTable(text));

export const looksLikeTable: Mark = (head) => {
  const table = tableIn(head);
  return table?.isWhole === true && table.delimiter !== "\t";
};

export const looksLikeTabs: Mark = (head) => {
  const table = tableIn(head);
  return table?.isWhole === true && table.delimiter === "\t";
};

export const looksLikeText: Mark = ({ text }) => text !== null;
