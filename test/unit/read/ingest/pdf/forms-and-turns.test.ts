/** What was filled into the fields of a form is text beside its label; a page is read as one turns it. */
import { expect, test } from "vitest";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { makePdf, type PdfOptions, type Print, typeset } from "../make-pdf.ts";
import { tempSource } from "../temp-folder.ts";

async function read(pages: readonly (readonly Print[])[], options: PdfOptions) {
  const { document, problems } = await readDocument(tempSource("pdf", makePdf(pages, options)));
  return { text: document?.text, said: problems.map(({ code, found }) => `${code} ${found}`) };
}

const widget = (rect: string, more: string) => `<< /Type /Annot /Subtype /Widget /Rect [${rect}] ${more} >>`;

test("values and ticks of a form stand beside their labels, and are said", async () => {
  const labels = typeset(["Name", "May we publish your name", "Comments"], 10, 40);
  const annotations = [
    widget("200 776 400 792", "/FT /Tx /T (a) /V (Dora Muster)"),
    widget("200 737 214 751", "/FT /Btn /T (b) /V /Yes /AS /Yes /AP << /N << /Yes 5 0 R /Off 5 0 R >> >>"),
    widget("200 600 500 710", "/FT /Tx /Ff 4096 /T (c) /V (More boats\nand lamps.)"),
  ];
  const { text, said } = await read([labels], { annotations });
  expect(text).toBe("Name\tDora Muster\nMay we publish your name\t☒\nComments\tMore boats and lamps.");
  expect(said).toContain(
    "source-form 3 rows of tables, each a line with tabs between its cells; 3 fields of a form, with what was filled in",
  );
});

test("a comment in the margin is left out, and said", async () => {
  const comment = "<< /Type /Annot /Subtype /Text /Rect [500 700 520 720] /Contents (Check this) >>";
  expect(await read([typeset(["One", "two"])], { annotations: [comment] })).toEqual({
    text: "One\ntwo",
    said: ["source-form 1 comment in the margin, left out"],
  });
});

test("a page that is stored turned by a quarter is read in its own direction", async () => {
  const turned: Print[] = [
    { x: 100, y: 50, text: "First line", angle: 90 },
    { x: 113, y: 50, text: "second line", angle: 90 },
  ];
  expect((await read([turned], { rotate: 90 })).text).toBe("First line\nsecond line");
});
