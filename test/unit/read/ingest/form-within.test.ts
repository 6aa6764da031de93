/** A document under the name of another form is read as what it is, and that is said; other things are refused by name. */
import { expect, test } from "vitest";
import { readDocument } from "#src/read/ingest/read-document.ts";
import type { SourceKind } from "#src/read/ingest/source-file.ts";
import { makeDocx, makeOdt, wordP } from "./make-office.ts";
import { makePdf, typeset } from "./make-pdf.ts";
import { tempFolder } from "./temp-folder.ts";

async function read(name: string, kind: SourceKind, content: string | Uint8Array) {
  const path = `${tempFolder({ [name]: content })}/${name}`;
  const { document, problems } = await readDocument({ path, source: name, id: "x", kind });
  return [document?.text ?? null, ...problems.map(({ code, found }) => `${code}: ${found}`)];
}

const said = (what: string, ending: string) =>
  `source-form: ${what}, named ${ending}, and read as what it is`;

test("whatever it is called, a document is read as what it is", async () => {
  const docx = makeDocx(wordP("More boats."));
  const odt = makeOdt("<text:p>More boats.</text:p>");
  const html = "<!DOCTYPE html><p>More boats.</p>";
  expect(await read("a.txt", "text", html)).toEqual(["More boats.\n", said("a web page (HTML)", ".txt")]);
  expect(await read("a.doc", "html", html)).toEqual(["More boats.\n", said("a web page (HTML)", ".doc")]);
  expect(await read("a.docx", "docx", "{\\rtf1 More boats.}")).toEqual([
    "More boats.\n",
    said("an RTF document", ".docx"),
  ]);
  expect(await read("a.zip", "docx", docx)).toEqual(["More boats.\n", said("a Word document", ".zip")]);
  expect(await read("a.pdf", "pdf", docx)).toEqual(["More boats.\n", said("a Word document", ".pdf")]);
  expect(await read("a.docx", "docx", odt)).toEqual(["More boats.\n", said("an OpenDocument text", ".docx")]);
  expect(await read("a.rtf", "rtf", "More boats.\n")).toEqual(["More boats.\n", said("a text", ".rtf")]);
  expect((await read("a.odt", "odt", makePdf([typeset(["More boats."])])))[1]).toBe(said("a PDF", ".odt"));
});

test("what is as it is called is not spoken of, in forms that look like another, too", async () => {
  expect(await read("a.md", "markdown", '<p align="center">\n\n# Boats\n\nMore.\n')).toEqual([
    "\n\n# Boats\n\nMore.\n",
  ]);
  expect(await read("a.html", "html", "More <b>boats</b>.\n")).toEqual(["More boats.\n"]);
  expect(await read("letter", "text", "More boats.\n")).toEqual(["More boats.\n"]);
});

test("what is no document, or may be the message of a server, is refused by the name of what it is", async () => {
  const locked = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  expect(await read("a.docx", "docx", locked)).toEqual([
    null,
    "source-encrypted: an office document with a password, named .docx",
  ]);
  expect(await read("a.pdf", "pdf", "<html><p>Gone.</p>")).toEqual([
    null,
    "source-unreadable: a web page (HTML), named .pdf",
  ]);
  expect(await read("a.docx", "docx", "id,text\n1,More\n2,Less\n")).toEqual([
    null,
    "source-unreadable: a table (CSV), named .docx",
  ]);
});

test("an archive that holds documents of Word is none", async () => {
  const stored = Buffer.concat([
    Buffer.from("PK\x03\x04"),
    Buffer.alloc(22),
    Buffer.from([11, 0, 0, 0]),
    Buffer.from("letter.docx"),
    makeDocx(wordP("x")),
  ]);
  expect(await read("a.txt", "text", stored)).toEqual([null, "source-binary: a ZIP archive, named .txt"]);
});
