/** Formats that are lists and tables: Lexicoder 3, Empath, Taguette, quanteda. */
import { describe, expect, it } from "vitest";
import { lossesOf, outline, problemsOf, read, written } from "./read.ts";

describe(".lc3", () => {
  it("reads a category a line with +, its colour named as lost, and its words below, trimmed", () => {
    const book = read("+A b#AA0000\n bus \n last bus\n\n+C\nfare*\n", "a.lc3");
    expect(outline(book.file)).toEqual(["A b: bus, last bus", "C: fare*"]);
    expect(lossesOf(book)).toEqual(["1 A b: the colour #AA0000 → nothing"]);
    expect(problemsOf(read("bus\n+A\n", "a.lc3"))).toEqual(["1:1 the word `bus` before any category"]);
  });

  it("joins a category that stands twice, and says so", () => {
    const book = read("+A\nbus\n+A\nfare\n", "a.lc3");
    expect(outline(book.file)).toEqual(["A: bus, fare"]);
    expect(lossesOf(book)).toEqual(["3 A: the category `A` again → one theme with the terms of both"]);
  });
});

describe("Empath", () => {
  it("reads and writes a category a line, and has no wildcards", () => {
    const book = read("trips\tbus\tlast_bus\tbus\t\n", "a.tsv");
    expect(outline(book.file)).toEqual(["trips: bus, last bus"]);
    expect(lossesOf(book)).toHaveLength(3);
    expect(written(read("A: [bus*, last bus]\n", "a.yml").file!, "empath")).toEqual({
      text: "A\tlast bus\n",
      losses: ["A: the term `bus*` → nothing"],
    });
  });
});

describe("Taguette", () => {
  it.each(["tag", "name", "path"])("reads a column %s, and nests at stops", (column) => {
    const book = read(`${column},description\r\na.b,On foot\r\na,"All, or\r\nmost"\r\n`, "a.csv");
    expect(outline(book.file)).toEqual(["a", "  b: "]);
    expect(book.file!.themes[0]!.description).toBe("All, or\nmost");
  });

  it("reads the first of repeated tags, and names the others and columns it does not know", () => {
    const book = read("tag,number of highlights\na,1\nb,2\na,3\n", "a.csv");
    expect(outline(book.file)).toEqual(["a: ", "b: "]);
    expect(lossesOf(book)).toEqual([
      "1 the column `number of highlights` → nothing",
      "4 a: the tag `a` again, described as:  → the first",
    ]);
  });

  it.each([
    ["name,other,path\na,b,c\n", "1:1 2 columns of tags: name, path"],
    ["other\na\n", "1:1 no column of tags"],
    ['tag\n"a\n', "2: what CSV cannot read: Quote Not Closed: the parsing is finished with an opening quote"],
  ])("refuses %j", (text, problem) => {
    expect(problemsOf(read(text, "a.csv"))).toEqual([problem]);
  });

  it("is written with terms behind a marker line of the description, and points at their lines", () => {
    const yaml =
      "match: { words: form }\nthemes: [{ id: a, label: A.1, description: Prices, terms: [fare] }]\n";
    const { text, losses } = written(read(yaml, "a.yaml").file!, "taguette");
    expect(losses).toEqual(["A.1: the label `A.1` → as `A 1`"]);
    expect(text).toBe(
      'tag,description\r\nA 1,"Prices\n\n[themetally]\nid: a\nmatch:\n  words: form\n  case: fold\nterms:\n  - fare"\r\n',
    );
    expect(read(text, "b.csv").codebook!.themes[0]!.terms[0]!.place).toEqual({ source: "b.csv", line: 10 });
  });
});

describe("quanteda", () => {
  it("reads nested maps, words that YAML would take for something else, own terms under __, repeated keys", () => {
    const text =
      "AFRICA:\n  NA: [Namibia*, 'last bus']\n  __: [NO, 1984]\nTRIPS: bus\nNO: []\nTRIPS: [fare]\n";
    const book = read(text, "a.yml");
    expect(outline(book.file)).toEqual([
      "AFRICA: NO, 1984",
      "  NA: Namibia*, last bus",
      "TRIPS: bus, fare",
      "NO: ",
    ]);
    expect(lossesOf(book)).toEqual([
      "6 TRIPS: the category `TRIPS` again → one theme with the terms of both",
    ]);
  });

  it("is written with names and words in quotes where YAML 1.1 would take them for something else", () => {
    const { file } = read("A:\n  NO: [on, 1984, 'n']\n  __: [bus]\n", "a.yml");
    const { text } = written(file!, "quanteda");
    expect(text).toBe('A:\n  __:\n    - bus\n  "NO":\n    - "on"\n    - "1984"\n    - "n"\n');
    expect(read(text, "b.yml").file).toEqual(file);
  });

  it("refuses words outside of a category, aliases, bad YAML and 10,000 levels", () => {
    const problems = (text: string) => problemsOf(read(text, "a.yml", "quanteda"));
    expect(problems("- bus\n")).toEqual(["1: a word outside of any category"]);
    expect(problems("A: &x [bus]\nB: *x\n")).toEqual(["2: a YAML alias"]);
    expect(problems("A: [bus\n")[0]).toMatch(/^\d+:\d+ what YAML cannot read/);
    const flow = `A: ${"{ x: ".repeat(10_000)}[bus]${" }".repeat(10_000)}\n`;
    expect(problems(flow)[0]).toMatch(/^1:\d+ categories nested too deeply$/);
    const deep = Array.from({ length: 300 }, (_, level) => `${" ".repeat(level)}k:`).join("\n");
    expect(problems(`${deep} [bus]\n`)).toContain("201: categories nested 201 levels deep");
  });
});
