/** The forms in which material arrives, as one table: what each is called and known by, and whether it is read. */
import type { FileHead } from "./file-head.ts";
import * as marks from "./form-marks.ts";
import type { FileKind } from "./source-file.ts";

const { begins, COMPOUND, compound, packed, reads, ZIPS, zipped } = marks;

export interface FileForm {
  /** With its article, as a sentence goes on with it. */
  readonly what: string;
  /** With their dots, in small letters. */
  readonly endings: readonly string[];
  /** Whether a file looks like it from within; null where nothing in it tells. */
  readonly mark: marks.Mark | null;
  /** How it is read; null where it is not read yet, and `todo` says what helps. */
  readonly reader: FileKind | null;
  readonly todo: string;
}

const AS_JSONL =
  'give its rows as JSONL, one response a line: {"id": "17", "text": "…"}; docs/reading-documents.md shows how, under "Tables"';
const AS_PDF = "open it, and save it as PDF or as plain text (UTF-8)";
const AS_PAGE = "open it in a browser, and print it to a PDF or save it as text";
const AS_MESSAGES = "save the words of each message as a text file, and its attachments as files beside it";
const BY_OCR = "run text recognition (OCR) on it, and save it as a PDF with a text layer";
const UNPACK = "unpack it, and name the folder with what was in it";
const BY_EAR = "write down what is said, and give that as text";

const form = (
  reader: FileKind | null,
  what: string,
  endings: string,
  mark: marks.Mark | null,
  todo: string,
): FileForm => ({ reader, what, endings: endings.split(" ").filter(Boolean), mark, todo });

/** Asked in this order what a file looks like, so that a container comes after what may be in it. */
export const FORMS = {
  pdf: form("pdf", "a PDF", ".pdf", marks.looksLikePdf, "name it .pdf"),
  docx: form("docx", "a Word document", ".docx .docm .dotx", packed("word/document"), "name it .docx"),
  xlsx: form("xlsx", "a table (Excel)", ".xlsx .xlsm .xltx", zipped("xl/"), "name it .xlsx"),
  pptx: form(null, "a slide show", ".pptx .pptm .ppsx", zipped("ppt/"), AS_PDF),
  odt: form("odt", "an OpenDocument text", ".odt .ott", packed("opendocument.text"), "name it .odt"),
  ods: form("ods", "a table (OpenDocument)", ".ods .ots", zipped("opendocument.spreadsheet"), "name it .ods"),
  odp: form(null, "an OpenDocument slide show", ".odp", zipped("opendocument.presentation"), AS_PDF),
  epub: form(null, "an e-book", ".epub .mobi .azw3", zipped("application/epub+zip"), AS_PDF),
  pages: form(
    null,
    "a document of Apple's Pages or Keynote",
    ".pages .key",
    zipped("Index/Document.iwa"),
    AS_PDF,
  ),
  numbers: form(null, "a table (Apple's Numbers)", ".numbers", zipped("Index/CalculationEngine"), AS_JSONL),
  zip: form("zip", "a ZIP archive", ".zip", begins(ZIPS), "name it .zip"),
  locked: form(
    null,
    "an office document with a password",
    "",
    compound("EncryptedPackage"),
    "save it without the password, as PDF or as plain text",
  ),
  msg: form(
    null,
    "an e-mail of Outlook",
    ".msg .oft",
    compound("__properties_version1.0", "__nameid_version1.0"),
    AS_MESSAGES,
  ),
  doc: form(null, "an older Word document", ".doc .dot .wps", compound("WordDocument"), AS_PDF),
  xls: form(null, "a table (older Excel)", ".xls .xlt", compound("Workbook"), AS_JSONL),
  ppt: form(null, "an older slide show", ".ppt .pps", compound("PowerPoint Document"), AS_PDF),
  compound: form(null, "a document of an older office program", ".pub .vsd .mpp", begins([COMPOUND]), AS_PDF),
  pst: form(null, "a mailbox of Outlook", ".pst .ost", begins(["!BDN"]), AS_MESSAGES),
  archive: form(
    null,
    "an archive",
    ".gz .tgz .bz2 .xz .zst .7z .rar .tar",
    (head) =>
      begins(["\x1f\x8b", "BZh", "\xfd7zXZ\0", "\x28\xb5\x2f\xfd", "7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07"])(
        head,
      ) || begins(["ustar"], 257)(head),
    UNPACK,
  ),
  image: form(
    null,
    "a picture",
    ".png .jpg .jpeg .jfif .gif .tif .tiff .bmp .webp .heic .heif .avif .svg .psd .djvu",
    (head) =>
      begins(["\x89PNG", "\xff\xd8\xff", "GIF87a", "GIF89a", "II*\0", "MM\0*", "8BPS", "AT&TFORM"])(head) ||
      begins(["WEBP"], 8)(head) ||
      begins(["heic", "heix", "mif1", "avif"], 8)(head) ||
      (begins(["BM"])(head) && head.text === null) ||
      reads(/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i)(head),
    BY_OCR,
  ),
  recording: form(
    null,
    "a recording",
    ".mp3 .m4a .wav .ogg .oga .opus .flac .aac .wma .amr .mp4 .m4v .mov .avi .mkv .webm .wmv .3gp",
    (head) =>
      begins(["ID3", "OggS", "fLaC", "#!AMR", "\x1aE\xdf\xa3", "\x30\x26\xb2\x75"])(head) ||
      begins(["ftyp"], 4)(head) ||
      begins(["WAVE", "AVI "], 8)(head) ||
      (begins(["\xff\xfb", "\xff\xf3"])(head) && head.text === null),
    BY_EAR,
  ),
  data: form(
    null,
    "a data file of another program",
    ".sav .zsav .por .dta .sas7bdat .xpt .rds .rdata .parquet .feather .arrow .sqlite .sqlite3 .db .mdb .accdb .dbf .nvp .nvpx .qdpx .mx22 .mx24",
    (head) =>
      begins([
        "$FL2",
        "$FL3",
        "PAR1",
        "ARROW1",
        "FEA1",
        "SQLite format 3\0",
        "<stata_dta>",
        "\0\x01\0\0Standard ",
      ])(head),
    `export its table from that program, and ${AS_JSONL}`,
  ),
  tnef: form(
    null,
    "attachments that Outlook packed (winmail.dat)",
    "",
    begins(["\x78\x9f\x3e\x22"]),
    "ask for them as files, or have the message sent again as plain text",
  ),
  rtf: form("rtf", "an RTF document", ".rtf", reads(/^\{\\rtf/), "name it .rtf"),
  postscript: form(null, "a PostScript file", ".ps .eps", reads(/^%!PS/), "make a PDF of it"),
  latex: form(
    null,
    "a LaTeX document",
    ".tex .latex .ltx",
    reads(/^(?:%[^\n]*\n\s*)*\\documentclass/),
    "make a PDF of it",
  ),
  webArchive: form(null, "a saved web page", ".mht .mhtml .webarchive", begins(["bplist00"]), AS_PAGE),
  mailbox: form("mailbox", "a mailbox", ".mbox .mbx", marks.looksLikeMailbox, "name it .mbox"),
  mail: form("mail", "an e-mail", ".eml .emlx", marks.looksLikeMail, "name it .eml"),
  jsonl: form("jsonl", "records (JSONL)", ".jsonl .ndjson", marks.looksLikeRecords, "name it .jsonl"),
  json: form("json", "records (JSON)", ".json", marks.looksLikeJson, "name it .json"),
  tsv: form("tsv", "a table (TSV)", ".tsv .tab", marks.looksLikeTabs, "name it .tsv"),
  csv: form("csv", "a table (CSV)", ".csv .psv .ssv", marks.looksLikeTable, "name it .csv"),
  html: form("html", "a web page (HTML)", ".html .htm .xhtml .shtml", marks.looksLikeHtml, "name it .html"),
  xml: form(
    null,
    "an XML file",
    ".xml .fodt .tei .rdf .rss .atom .kml .opml",
    reads(/^<\?xml\s/),
    "give what respondents wrote as text, or as JSONL",
  ),
  markdown: form("markdown", "a text in Markdown", ".md .markdown", null, "name it .md"),
  text: form("text", "a text", ".txt .text", marks.looksLikeText, "name it .txt"),
} as const satisfies Readonly<Record<string, FileForm>>;

export type FormName = keyof typeof FORMS;

const NAMES = Object.keys(FORMS) as FormName[];

const BY_ENDING = new Map(NAMES.flatMap((name) => FORMS[name].endings.map((ending) => [ending, name])));

/** @returns the form that a file's ending stands for, with its dot and in small letters; null for any other */
export const formByEnding = (ending: string): FormName | null => BY_ENDING.get(ending) ?? null;

/** @returns the form that the content looks like; null where it is like none: a binary file of another kind */
export const formByContent = (head: FileHead): FormName | null =>
  NAMES.find((name) => FORMS[name].mark?.(head)) ?? null;
