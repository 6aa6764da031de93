/** What holds for every format: how it is told, how terms are written, encodings, limits, places. */
import { describe, expect, it } from "vitest";
import { BOOK_FORMATS } from "#src/code/formats/book-formats.ts";
import { convert } from "#src/code/formats/convert.ts";
import { detectFormat } from "#src/code/formats/detect-format.ts";
import { FORMAT_TITLES, FORMATS } from "#src/code/formats/format-names.ts";
import { literalOfTerm, termOfLiteral } from "#src/code/formats/literal.ts";
import { lossProblem } from "#src/code/formats/loss.ts";
import { bytesOf, lossesOf, problemsOf, read, readBook } from "./read.ts";

const FORM = { words: "form", case: "fold" } as const;

describe("the format of a file", () => {
  it.each([
    ["a.yaml", "themes: []", "yaml"],
    ["a.yml", "A: [bus]", "quanteda"],
    ["a.yml", "theme: [bus]", "yaml"],
    ["a.yml", "A: bus", "yaml"],
    ["a.yml", "A: [", "yaml"],
    ["a.dic", "", "dic"],
    ["a.csv", "tag\nx", "taguette"],
    ["a.csv", "DicTerm,A\nx,X", "dicx"],
    ["a.txt", "%\n1\tA\n%\n", "dic"],
    ["a.txt", "*A\nbus", "khcoder"],
    ["a.txt", "＊A\nbus", "khcoder"],
    ["a.txt", "+A\nbus", "lc3"],
    ["a.txt", "trips\tbus", "empath"],
    ["a.txt", "A\n\tbus (1)", "cat"],
    ["a.txt", "tag,description\n", "taguette"],
    ["a.txt", "\uFEFFDicTerm,A\n", "dicx"],
    ["a.xml", "<?xml version='1.0'?><CodeBook/>", "qdc"],
    ["a.xml", "<dictionary/>", "ykd"],
    ["book", "A: [bus]", "quanteda"],
    ["book", "some words", "yaml"],
  ])("of %s with %j is %s", (source, text, format) => {
    expect(detectFormat(source, bytesOf(text))).toBe(format);
  });

  it("has endings that no other has", () => {
    const endings = BOOK_FORMATS.flatMap((format) => format.endings);
    expect(endings).toEqual([...new Set(endings)]);
    const shared = BOOK_FORMATS.flatMap(({ alsoUnder = [] }) => alsoUnder);
    expect(shared.filter((ending) => !endings.includes(ending))).toEqual([]);
  });

  it("has a title", () => {
    expect(Object.keys(FORMAT_TITLES)).toEqual([...FORMATS]);
  });
});

describe("a word of another program", () => {
  it.each([
    ["bus", "bus"],
    ["North Moor", "North Moor"],
    ["ferr* b?at", "ferr* b?at"],
    ["don't", "don't"],
    ["AND", '"AND"'],
    ["this OR that", 'this "OR" that'],
    ["last_bus", "last bus"],
    ["R&D", "/\\bR&D\\b/i"],
    ["24/7", "/\\b24\\/7\\b/i"],
    ["50% off*", "/\\b50%\\s+off[\\p{L}\\p{Nd}]*/i"],
    ["topic:bus", "/\\btopic:bus\\b/i"],
    [":-)", null],
  ])("%j is the term %j", (literal, term) => {
    expect(termOfLiteral(literal).term).toBe(term);
    if (term !== null) expect(literalOfTerm(term, FORM)!.text).toBe(literal.replace("_", " "));
  });

  it("that no text can hold stays in the description, and is named", () => {
    const book = read("+A\n:-)\nbus\n", "a.lc3");
    expect(book.file!.themes[0]).toMatchObject({ description: "Not read: :-)", terms: ["bus"] });
    expect(lossesOf(book)).toEqual([
      "2 A: the term `:-)`, which no word of a text can be → in the description only",
    ]);
  });
});

describe("encodings", () => {
  it("that are not UTF-8 are read as Windows-1252, which is named", () => {
    const book = readBook(Uint8Array.of(...bytesOf("+A\n"), 0x8a, 0x0a), "a.lc3");
    expect(book.file!.themes[0]!.terms).toEqual(["Š"]);
    expect(lossesOf(book)).toEqual([
      "bytes that are not UTF-8 → as Windows-1252: check that accents came out right, or name it with `codebook convert --encoding`",
    ]);
  });

  it("UTF-16 is told by its mark", () => {
    const bytes = Uint8Array.from(Buffer.from("\uFEFF+A\nbus\n", "utf16le"));
    expect(readBook(bytes, "a.lc3").file!.themes[0]!.terms).toEqual(["bus"]);
  });

  it.each([
    ["damaged UTF-8", Uint8Array.of(...bytesOf("+A\né é "), 0xff, 0x0a), "2:5 bytes that are not UTF-8"],
    ["binary", Uint8Array.of(1, 0, 2), ": a binary file"],
  ])("%s is refused", (_, bytes, problem) => {
    expect(problemsOf(readBook(bytes, "a.lc3"))).toEqual([problem]);
  });

  it("a codebook of ours is UTF-8 or refused", () => {
    const bytes = Uint8Array.of(...bytesOf("themes:\n  - id: a\n    terms: [caf"), 0xe9, 0x5d, 0x0a);
    expect(problemsOf(readBook(bytes, "a.yaml"))).toEqual(["3:16 bytes that are not UTF-8"]);
  });
});

it.each([
  [
    "a.dic",
    `%\n${Array.from({ length: 10_000 }, (_, level) => `${"\t".repeat(level)}${level}\tx`).join("\n")}\n%\n`,
  ],
  ["a.cat", Array.from({ length: 10_000 }, (_, level) => `${"\t".repeat(level)}x`).join("\n")],
  ["a.csv", `tag\n${"x.".repeat(10_000)}x\n`],
])("10,000 nested levels are refused (%s)", (source, text) => {
  expect(problemsOf(read(text, source)).join()).toContain("categories nested 201 levels deep");
});

it("themes and terms are placed at the lines of the file they came from", () => {
  const { codebook } = read("%\n1\tA\n\t2\tB\n%\nbus\t1\nfare\t2\n", "a.dic");
  const [theme] = codebook!.themes;
  expect([theme!.place.line, theme!.terms[0]!.place.line]).toEqual([2, 5]);
  expect([theme!.themes[0]!.place.line, theme!.themes[0]!.terms[0]!.place.line]).toEqual([3, 6]);
  expect(codebook).toMatchObject({ name: "a", source: "a.dic" });
});

it("ids are made from names in any script, each once", () => {
  const { file } = read("+Straße & Co\nx1\n+STRASSE co\nx2\n+費用\nx3\n+交通\nx4\n", "a.lc3");
  expect(file!.themes.map(({ id }) => id)).toEqual(["stra-e-co", "strasse-co", "theme", "theme-2"]);
});

describe("convert", () => {
  it("names what is lost in reading, then comments of a codebook, then what is lost in writing", async () => {
    const yaml = "# about fares\nmatch: { words: form }\nthemes:\n  - id: a\n    terms: [w*d] # wide\n";
    const { bytes, losses } = await convert(bytesOf(yaml), "a.yaml", "dic");
    expect(new TextDecoder().decode(bytes!)).toBe("%\n1\tA\n%\n");
    expect(lossesOf({ losses })).toEqual([
      "the comment: about fares → nothing",
      "the comment: wide → nothing",
      "A: the term `w*d` → nothing",
    ]);
  });

  it("writes nothing where the source has an error", async () => {
    const { bytes, problems } = await convert(bytesOf("themes: 1"), "a.yaml", "dic");
    expect(bytes).toBeNull();
    expect(problemsOf({ problems })).toEqual(["1:9 `themes` is 1"]);
  });
});

it("a loss is a warning about the file, with its line", () => {
  const [loss] = read("+A#FF0000\nbus\n", "a.lc3").losses;
  expect(lossProblem(loss!, "a.lc3")).toMatchObject({
    code: "codebook",
    severity: "warning",
    place: { source: "a.lc3", line: 1 },
    found: "the colour #FF0000, in A",
  });
});
