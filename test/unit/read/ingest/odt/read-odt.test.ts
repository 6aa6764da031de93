/** What is read of an OpenDocument text: what one sees of it, and nothing glued. */
import { expect, test } from "vitest";
import { makeOdt } from "../make-office.ts";
import { readKind } from "../read-kind.ts";

const p = (inside: string, style = "") => `<text:p text:style-name="${style}">${inside}</text:p>`;
const style = (name: string, properties: string, parent = "") =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"><style:paragraph-properties ${properties}/></style:style>`;

const textOf = async (body: string, styles = "") => (await readKind("odt", makeOdt(body, styles))).text;

test("space below or above paragraphs is a blank line, in any unit, from any style", async () => {
  const styles =
    style("Base", 'fo:margin-bottom="0.2cm"') +
    style("Own", "", "Base") +
    style("None", 'fo:margin-bottom="0in"', "Base");
  expect(await textOf(p("One", "Own") + p("Two", "None") + p("Three") + p("") + p("Four"), styles)).toBe(
    "One\n\nTwo\nThree\n\nFour\n",
  );
});

test("spaces, tabs and breaks are as they are written; white space of the file is one space", async () => {
  expect(
    await textOf(p('<text:s text:c="2"/>a\n  b<text:tab/>c<text:line-break/>d<text:span> e</text:span>')),
  ).toBe("  a b\tc\nd e\n");
});

test("what was deleted is gone, and what was inserted stays; it is said", async () => {
  const body = `<text:tracked-changes><text:changed-region><text:deletion>${p("Gone.")}</text:deletion></text:changed-region></text:tracked-changes>${p('Keep <text:change-start text:change-id="a"/>it<text:change-end text:change-id="a"/>.')}`;
  const { text, said } = await readKind("odt", makeOdt(body));
  expect(text).toBe("Keep it.\n");
  expect(said).toEqual(["source-form: 1 tracked change, read as accepted"]);
});

test("notes and boxes stand below their paragraph; comments are left out", async () => {
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p("As of May.")}</text:note-body></text:note>`;
  const box = `<draw:frame><draw:text-box>${p("In a box.")}</draw:text-box></draw:frame>`;
  const comment = `<office:annotation>${p("Really?")}</office:annotation>`;
  const { text, said } = await readKind(
    "odt",
    makeOdt(p(`The boat.${note}${box}${comment}`) + p("The pier.")),
  );
  expect(text).toBe("The boat.\n\nIn a box.\n\n[1] As of May.\n\nThe pier.\n");
  expect(said[0]).toContain("1 footnote");
  expect(said[0]).toContain("1 text box");
  expect(said[0]).toContain("1 comment in the margin");
});

test("items of lists have their bullets and numbers, level by level, and a list goes on where it says so", async () => {
  const list = (inside: string, more = "") => `<text:list text:style-name="L" ${more}>${inside}</text:list>`;
  const item = (...inside: readonly string[]) => `<text:list-item>${inside.join("")}</text:list-item>`;
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>' +
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="o"/></text:list-style>';
  const body =
    list(item(p("boats"), list(item(p("piers")) + item(p("quays")))) + item(p("buses"), p("and trams"))) +
    `<text:list text:style-name="B">${item(p("dots"))}</text:list>` +
    list(item(p("on")), 'text:continue-numbering="true"') +
    list(item(p("anew")));
  expect(await textOf(body, styles)).toBe(
    "1. boats\n(a) piers\n(b) quays\n2. buses\nand trams\n• dots\n3. on\n1. anew\n",
  );
});

test("a row of a table is a line", async () => {
  const row = (...cells: readonly string[]) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join("")}</table:table-row>`;
  expect(
    await textOf(
      `${p("Form")}<table:table>${row("Name", "Wilf Hallow")}${row("Town", "Moor")}</table:table>${p("End")}`,
    ),
  ).toBe("Form\n\nName\tWilf Hallow\nTown\tMoor\n\nEnd\n");
});

test("pages end where the file says so, and contents are furniture", async () => {
  const contents = `<text:table-of-content><text:index-body>${p("Ferries 2")}</text:index-body></text:table-of-content>`;
  const read = await readKind(
    "odt",
    makeOdt(
      `${contents}${p("One")}<text:soft-page-break/>${p("Two")}${p("Three<text:soft-page-break/>more")}${p("Four", "New")}`,
      style("New", 'fo:break-before="page"'),
    ),
  );
  expect(read.furniture).toEqual(["Ferries 2"]);
  expect(read.text).toBe("Ferries 2\n\nOne\n\fTwo\nThreemore\n\fFour\n");
  expect(read.pages).toEqual([1, 1, 1, 2, 2, 3]);
});

test("a document with a password is refused by that name", async () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const { said } = await readKind("odt", makeOdt(p("x"), "", { "META-INF/manifest.xml": manifest }));
  expect(said).toEqual(["source-encrypted: an OpenDocument text with a password"]);
});
