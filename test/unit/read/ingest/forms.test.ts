import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { headOf } from "#src/read/ingest/file-head.ts";
import { FORMS, type FormName, formByContent, formByEnding } from "#src/read/ingest/forms.ts";

const zip = (...names: readonly string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8("invented")])), { level: 0 }));
const odf = (type: string) =>
  Buffer.from(zipSync({ mimetype: [strToU8(`application/vnd.oasis.${type}`), { level: 0 }] }));
const compound = (part: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(part, "utf16le")]);
const bytes = (hex: string) => Buffer.concat([Buffer.from(hex, "hex"), Buffer.alloc(64)]);

/** Markdown is known by its ending alone. */
const SAMPLES: Readonly<Record<Exclude<FormName, "markdown">, readonly (string | Buffer)[]>> = {
  pdf: ["%PDF-1.7\n", "\n\n%PDF-1.4\n"],
  docx: [zip("[Content_Types].xml", "word/document.xml")],
  xlsx: [zip("[Content_Types].xml", "xl/workbook.xml")],
  pptx: [zip("[Content_Types].xml", "ppt/presentation.xml")],
  odt: [odf("opendocument.text")],
  ods: [odf("opendocument.spreadsheet")],
  odp: [odf("opendocument.presentation")],
  epub: [Buffer.from(zipSync({ mimetype: [strToU8("application/epub+zip"), { level: 0 }] }))],
  pages: [zip("Index/Document.iwa")],
  numbers: [zip("Index/CalculationEngine.iwa")],
  zip: [zip("letter.txt"), bytes("504b0506")],
  locked: [compound("EncryptedPackage")],
  msg: [compound("__properties_version1.0")],
  doc: [compound("WordDocument")],
  xls: [compound("Workbook")],
  ppt: [compound("PowerPoint Document")],
  compound: [compound("Something else")],
  pst: [bytes("2142444e")],
  archive: [bytes("1f8b08"), bytes("377abcaf271c"), bytes("526172211a07"), bytes("425a6839")],
  image: [
    bytes("89504e470d0a1a0a"),
    bytes("ffd8ffe0"),
    "GIF89a",
    bytes("49492a00"),
    bytes("4d4d002a"),
    '<?xml version="1.0"?>\n<svg xmlns="x">',
  ],
  recording: [bytes("494433"), bytes("0000001866747970"), bytes("4f676753"), bytes("fffb90")],
  data: ["$FL2@(#) SPSS", bytes("50415231"), Buffer.from("SQLite format 3\0")],
  rtf: ["{\\rtf1\\ansi Dear Sir}"],
  tnef: [bytes("789f3e22")],
  postscript: ["%!PS-Adobe-3.0"],
  latex: ["% a letter\n\\documentclass{article}\n"],
  webArchive: [bytes("62706c6973743030")],
  mailbox: [
    "From ida@quay.example Mon Jul  6 09:00:00 2026\nFrom: Ida Quill <ida@quay.example>\nSubject: Boats\nMessage-ID: <1@quay.example>\n\nMore.\n",
  ],
  mail: [
    "Received: from a by b;\n\tMon, 6 Jul 2026\nFrom: ida@quay.example\nSubject: Boats\n\nMore boats.\n",
    "From: Ida Quill <ida@quay.example>\r\nTo: x@moor.example\r\nSubject: Boats\r\nDate: Mon, 6 Jul 2026 10:00:00 +0100\r\n\r\nMore.\r\n",
  ],
  jsonl: [
    '{"text": "One"}\n{"text": "Two"}\n',
    '{"text":"<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>f</p><p>g</p><p>h</p>"}\n',
  ],
  json: ['[{"text": "One"}]', "[\n  {", '{\n  "responses": [', "[]", '["a", "b"]'],
  tsv: ["id\ttext\n1\tMore\n2\tLess\n"],
  csv: ["id,text\n1,More\n2,Less\n", "id;town;text\n1;Quay;<p>More</p>\n2;Moor;<p>Less</p>\n"],
  html: [
    "<!DOCTYPE html>\n<html>",
    "\n<html lang='en'>",
    '<!-- saved from a site -->\n<div class="page">',
    '<?xml version="1.0"?><html xmlns="x">',
    `We asked.\n${"<p>More boats.</p>\n".repeat(9)}`,
  ],
  xml: ['<?xml version="1.0"?>\n<responses>'],
  text: [
    "Dear Sir,\nmore boats.\n",
    Buffer.from("\uFEFFMore boats.", "utf16le"),
    "From: Ida Quill\nTo: The Board\nSubject: Boats\n\nMore.\n",
    "[Official: for the file]\nMore boats.\n",
    "{ not a record }\n",
  ],
};

test.each(
  Object.entries(SAMPLES).flatMap(([name, samples]) =>
    samples.map((sample, at) => [name, at, sample] as const),
  ),
)("%s is known by its content (%i)", (name, _, sample) => {
  expect(formByContent(headOf(Buffer.from(sample as string)))).toBe(name);
});

test("a binary file of another kind is of no form", () => {
  expect(formByContent(headOf(Buffer.from([1, 0, 0, 0, 2])))).toBeNull();
});

test("every ending stands for one form, and every form that is not read says what to do", () => {
  const endings = Object.values(FORMS).flatMap((form) => form.endings);
  expect(new Set(endings).size).toBe(endings.length);
  expect(endings.filter((ending) => formByEnding(ending) === null)).toEqual([]);
  expect(endings.filter((ending) => !/^\.[a-z0-9]+$/.test(ending))).toEqual([]);
  expect(Object.values(FORMS).filter(({ what, todo }) => what === "" || todo === "")).toEqual([]);
});
