/** What is read of RTF: letters of every code page, paragraphs with the space around them, and nothing beside the text. */
import { expect, test } from "vitest";
import { readKind } from "../read-kind.ts";

const textOf = async (rtf: string) => (await readKind("rtf", Buffer.from(rtf, "latin1"))).text;

test("space below or above paragraphs is a blank line; each says it anew", async () => {
  expect(
    await textOf(String.raw`{\rtf1\ansi\pard\sa160 One\par Two\par\pard Three\par Four\par\par Five}`),
  ).toBe("One\n\nTwo\n\nThree\nFour\n\nFive\n");
});

test("letters are read in the code page of their font, or of the document", async () => {
  const fonts = String.raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Mincho;}{\f3\fcharset2 Wingdings;}}`;
  const body = String.raw`\f0 caf\'e9 \'93so\'94 {\f1 \'c4\'e0} {\f2 \'93\'fa\'96\'7b} {\f3 \'fe}`;
  expect(await textOf(`{\\rtf1\\ansi\\ansicpg1252${fonts}${body}}`)).toBe("café “so” Да 日本 ☑\n");
  expect(await textOf(String.raw`{\rtf1\ansi\ansicpg1250 \'b3}`)).toBe("ł\n");
});

test("what stands in for a Unicode letter is not read, however many signs it has", async () => {
  expect(
    await textOf(String.raw`{\rtf1\uc1 a\u8217?b {\uc2\u8364 EU}c\u-10179?\u-8704?d\u233\'e9 e{\uc0\u233}f}`),
  ).toBe("a’b €c😀dé eéf\n");
});

test("signs that have words are those signs", async () => {
  expect(
    await textOf(String.raw`{\rtf1 a\emdash b\tab c\~d\_e\-f\line g\{h\}\\\lquote i\rquote\bullet}`),
  ).toBe("a—b\tc d-ef\ng{h}\\‘i’•\n");
});

test("what is no text is not read: tables of fonts, pictures, fields, what no reader knows, data of any length", async () => {
  const beside = String.raw`{\stylesheet{\s0 Normal;}}{\info{\title Secret}}{\*\generator Me;}{\pict 00ff}{\*\unknown{\x words}}\bin5 {\}{}`;
  expect(await textOf(`{\\rtf1${beside}Text{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt here}}.}`)).toBe(
    "Texthere.\n",
  );
});

test("changes are read as accepted; hidden words, comments, headers and footers are left out, and said", async () => {
  const { text, said } = await readKind(
    "rtf",
    String.raw`{\rtf1{\header The Board\par}Keep {\deleted no}{\revised the} boat.{\v hidden}{\*\annotation Really?}\par}`,
  );
  expect(text).toBe("Keep the boat.\n");
  expect(said).toEqual([
    "source-form: 2 tracked changes, read as accepted; 2 words of headers and footers of pages, left out; 1 comment in the margin, left out; 1 stretch of hidden words, left out",
  ]);
});

test("notes and boxes stand below their paragraph", async () => {
  expect(
    await textOf(
      String.raw`{\rtf1 The boat.{\footnote \chftn As of May.}{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt In a box.\par}}{\shprslt In a box.}}\par The pier.\par}`,
    ),
  ).toBe("The boat.\n\n[1] As of May.\n\nIn a box.\n\nThe pier.\n");
});

test("a row of a table is a line, and labels of lists are kept", async () => {
  const row = (...cells: readonly string[]) =>
    `\\trowd\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join("")}\\row`;
  expect(
    await textOf(
      `{\\rtf1 Form\\par ${row("Name", "Wilf Hallow")}${row("Town", "Moor")}\\pard {\\listtext\\pard 1.\\tab}boats\\par}`,
    ),
  ).toBe("Form\n\nName\tWilf Hallow\nTown\tMoor\n\n1. boats\n");
});

test("pages end where the file says so", async () => {
  expect(
    (await readKind("rtf", String.raw`{\rtf1 One\par\page Two\par\pard\pagebb Three\par Four\sect Five\par}`))
      .pages,
  ).toEqual([1, 2, 3, 4, 5]);
});

test("a document that breaks off is refused", async () => {
  const { said, problems } = await readKind("rtf", String.raw`{\rtf1 One\par {\b Two`);
  expect(said).toEqual([
    "source-unreadable: an RTF document that breaks off: truncated, its groups do not end",
  ]);
  expect(problems[0]!.hint).not.toBe("");
});

test("what follows the end of the document is not read", async () => {
  expect(await textOf(String.raw`{\rtf1 One}two}{three`)).toBe("One\n");
});
