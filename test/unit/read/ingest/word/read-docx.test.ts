/** What is read of a Word document: what one sees of its text, and nothing glued. */
import { expect, test } from "vitest";
import { makeDocx, wordP as p } from "../make-office.ts";
import { readKind } from "../read-kind.ts";

const textOf = async (body: string, parts?: Readonly<Record<string, string>>) =>
  (await readKind("docx", makeDocx(body, parts))).text;

const SPACE = '<w:spacing w:before="0" w:after="160"/>';

test("space below or above paragraphs is a blank line, and a paragraph without words is one", async () => {
  const body = p("Ferries", SPACE) + p("Keep the boat.") + p("Keep the pier.") + p("") + p("Wilf Hallow");
  expect(await textOf(body)).toBe("Ferries\n\nKeep the boat.\nKeep the pier.\n\nWilf Hallow\n");
});

test("space is inherited from styles, and paragraphs of one style can ask for none among them", async () => {
  const styles =
    `<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr>${SPACE}</w:pPr></w:style>` +
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Base"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Near"><w:name w:val="Near"/><w:basedOn w:val="Base"/><w:pPr><w:contextualSpacing/></w:pPr></w:style>';
  const own = '<w:pStyle w:val="Own"/>';
  const near = '<w:pStyle w:val="Near"/>';
  expect(
    await textOf(p("One", own) + p("Two", own) + p("Three", near) + p("Four", near), {
      "styles.xml": styles,
    }),
  ).toBe("One\n\nTwo\n\nThree\nFour\n");
});

test("styles that are based on one another in a circle end", async () => {
  const styles = ["A", "B"]
    .map(
      (id) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${id === "A" ? "B" : "A"}"/></w:style>`,
    )
    .join("");
  expect(await textOf(p("One", '<w:pStyle w:val="A"/>'), { "styles.xml": styles })).toBe("One\n");
});

test("a document that shows no space anywhere has each paragraph apart, unless its lines were broken by hand", async () => {
  const long = "The boat sails on. ".repeat(20).trim();
  expect(await textOf(p("Ferries") + p(long) + p("Wilf Hallow"))).toBe(`Ferries\n\n${long}\n\nWilf Hallow\n`);
  expect(await textOf(p("The boat") + p("sails on."))).toBe("The boat\nsails on.\n");
});

test("tracked changes are read as accepted, and said; deleted ends of paragraphs join them", async () => {
  const body =
    "<w:p><w:r><w:t>Keep </w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>the</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t> boat.</w:t></w:r></w:p>" +
    p("The pier ", "<w:rPr><w:del/></w:rPr>") +
    p("stays.");
  const { text, said } = await readKind("docx", makeDocx(body));
  expect(text).toBe("Keep the boat.\nThe pier stays.\n");
  expect(said).toEqual(["source-form: 3 tracked changes, read as accepted"]);
});

test("a footnote stands below its paragraph, and is said", async () => {
  const body = `<w:p><w:r><w:t>The boat.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>${p("The pier.")}`;
  const notes = `<w:footnote w:type="separator" w:id="0">${p("-")}</w:footnote><w:footnote w:id="2">${p("As of May.")}</w:footnote>`;
  const { text, said } = await readKind("docx", makeDocx(body, { "footnotes.xml": notes }));
  expect(text).toBe("The boat.\n\n[1] As of May.\n\nThe pier.\n");
  expect(said).toEqual(["source-form: 1 footnote, kept below the paragraphs that they belong to"]);
});

test("a text box is read once, though it is given twice, below its paragraph", async () => {
  const box = `<w:txbxContent>${p("In a box.")}</w:txbxContent>`;
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Beside it.</w:t></w:r></w:p>`;
  expect(await textOf(body)).toBe("Beside it.\n\nIn a box.\n");
});

test("headers and footers of pages, comments and hidden words are left out, and said", async () => {
  const body = `<w:p><w:r><w:t>Keep it.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret.</w:t></w:r></w:p>`;
  const parts = {
    "header1.xml": p("The Pier Board"),
    "footer1.xml": p("Page"),
    "comments.xml": `<w:comment w:id="1">${p("Really?")}</w:comment>`,
  };
  const { text, said } = await readKind("docx", makeDocx(body, parts));
  expect(text).toBe("Keep it.\n");
  expect(said).toEqual([
    "source-form: 4 words of headers and footers of pages, left out; 1 comment in the margin, left out; 1 stretch of hidden words, left out",
  ]);
});

test("a row of a table is a line; where a cell holds several paragraphs, cells stand one below the other", async () => {
  const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const table = `<w:tbl>${row(p("Name"), p("Wilf Hallow"))}${row(p("Comment"), p("The boat.") + p("The pier."))}</w:tbl>`;
  expect(await textOf(p("Form") + table + p("End"))).toBe(
    "Form\n\nName\tWilf Hallow\n\nComment\n\nThe boat.\nThe pier.\n\nEnd\n",
  );
});

test("items of lists have their bullets and numbers, level by level, and lists go on or begin anew as they say", async () => {
  const level = (at: number, format: string, words: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "decimal", "%1.%3")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (text: string, list: number, at = 0) =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const body = [
    item("boats", 1),
    item("piers", 1, 1),
    item("quays", 1, 1),
    item("buses", 1),
    item("stops", 1, 1),
    item("dots", 2),
    item("anew", 3),
    item("on", 1),
  ].join("");
  expect(await textOf(body, { "numbering.xml": numbering })).toBe(
    "1. boats\n(a) piers\n(b) quays\n2. buses\n(a) stops\n• dots\n1. anew\n3. on\n",
  );
});

test("headings are apart, and a table of contents is furniture", async () => {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const styles = style("T1", "toc 1") + style("H1", "heading 1");
  const body =
    p("Ferries 2", '<w:pStyle w:val="T1"/>') + p("Ferries", '<w:pStyle w:val="H1"/>') + p("Keep it.");
  const read = await readKind("docx", makeDocx(body, { "styles.xml": styles }));
  expect(read.text).toBe("Ferries 2\n\nFerries\n\nKeep it.\n");
  expect(read.furniture).toEqual(["Ferries 2"]);
});

test("pages are those that the document knows: breaks, sections, and where Word last ended them", async () => {
  const body =
    p("One") +
    '<w:p><w:r><w:t>Two</w:t><w:br w:type="page"/></w:r></w:p>' +
    "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Three</w:t></w:r></w:p>" +
    p("Four", "<w:pageBreakBefore/>") +
    p("Five", "<w:sectPr/>") +
    p("Six");
  expect((await readKind("docx", makeDocx(body))).pages).toEqual([1, 1, 2, 3, 3, 4]);
});

test("signs of every kind are text: breaks, tabs, hyphens, symbols; one that nobody knows is seen", async () => {
  const body =
    '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>d\u00a0e</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F021"/></w:r></w:p>';
  const { text, said } = await readKind("docx", makeDocx(body));
  expect(text).toBe("a\nb\tc-d e☑\ufffd\n");
  expect(said).toEqual([
    "source-encoding: 1 character that the document shows but does not spell, kept as \ufffd",
  ]);
});

test("links, fields, controls and smart tags are their words, and no instruction is", async () => {
  const body =
    "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>Here</w:t></w:r></w:hyperlink><w:r><w:instrText> PAGE </w:instrText></w:r><w:fldSimple><w:r><w:t> 7</w:t></w:r></w:fldSimple></w:p></w:sdtContent></w:sdt>";
  expect(await textOf(body)).toBe("Here 7\n");
});

test("a document without words is empty", async () => {
  expect((await readKind("docx", makeDocx(p("")))).said).toEqual(["source-empty: a document without words"]);
});
