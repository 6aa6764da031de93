/** Lists of themes as people keep them: a row for each term or theme, or a column for each theme. */
import { describe, expect, it } from "vitest";
import { detectFormat } from "#src/code/formats/detect-format.ts";
import { lossesOf, outline, problemsOf, read, written } from "./read.ts";

const outlineOf = (text: string, source = "a.csv") => outline(read(text, source).file);
const problems = (text: string) => problemsOf(read(text, "a.csv"));

describe("the format of a list", () => {
  it.each([
    ["a.csv", "theme,term\n", "themes"],
    ["a.csv", '"Code";"Key words"\n', "themes"],
    ["a.tsv", "Category\tPhrase\n", "themes"],
    ["a.txt", "topic,search_term\n", "themes"],
    ["a.csv", "name,keywords\n", "themes"],
    ["a.csv", "Fares,Access\nbus,ramp\n", "themes"],
    ["a.csv", "tag,description\n", "taguette"],
    ["a.csv", "name,colour\n", "taguette"],
    ["a.csv", "DicTerm,Fares\n", "dicx"],
    ["a.tsv", "trips\tbus\n", "empath"],
    ["a.xlsx", "PK", "themes"],
    ["a.ODS", "PK", "themes"],
  ])("%s with %j is %s", (source, text, format) => {
    expect(detectFormat(source, new TextEncoder().encode(text))).toBe(format);
  });
});

describe("a row for each term", () => {
  it("makes a theme of the rows that name it, in any case and spacing, with its terms", () => {
    expect(outlineOf("Theme,Term\nFares,bus fare\nAccess,ramp*\nfares ,day ticket\n")).toEqual([
      "Fares: bus fare, day ticket",
      "Access: ramp*",
    ]);
  });

  it.each([",", ";", "\t", "|"])("is read with cells parted by %j", (sign) => {
    expect(outlineOf(`theme${sign}term\nFares${sign}bus\n`)).toEqual(["Fares: bus"]);
  });

  it("has terms in one cell parted by semicolons and line breaks, and points at their row", () => {
    const book = read('theme,terms\nFares,"bus; day ticket\nfare;"\nAccess,ramp\n', "a.csv");
    expect(outline(book.file)).toEqual(["Fares: bus, day ticket, fare", "Access: ramp"]);
    const [fares, access] = book.codebook!.themes;
    expect([fares!.place.line, fares!.terms[2]!.place.line, access!.place.line]).toEqual([2, 2, 4]);
  });

  it("has labels, descriptions and weights", () => {
    const { file } = read(
      "code,label,definition,term,weight\nf1,Fares & tolls,What it costs,bus,2\n",
      "a.csv",
    );
    expect(file!.themes).toEqual([
      { id: "f1", label: "Fares & tolls", description: "What it costs", terms: [{ term: "bus", weight: 2 }] },
    ]);
  });

  it("nests by parents, wherever they stand and whether they have a row or not", () => {
    const text = "theme,parent,term\nRamps,Access,ramp\nAccess,Travel,door\nFares,,bus\n";
    expect(outlineOf(text)).toEqual(["Travel", "  Access: door", "    Ramps: ramp", "Fares: bus"]);
  });

  it("nests by levels, where two themes may have one name", () => {
    const text = "level,theme,term\n1,Access,\n2,Doors,door\n2,Doors,gate\n1,Fares,bus\n2,Doors,turnstile\n";
    expect(outlineOf(text)).toEqual(["Access", "  Doors: door, gate", "Fares: bus", "  Doors: turnstile"]);
  });

  it("goes on with the theme above where a cell is left empty, and says so", () => {
    const book = read("theme,term\nFares,bus\n,day ticket\n", "a.csv");
    expect(outline(book.file)).toEqual(["Fares: bus, day ticket"]);
    expect(lossesOf(book)).toEqual(["3:1 no theme for `day ticket` → under `Fares`, as in the row above"]);
  });

  it("has words above its header and columns that it does not know named", () => {
    const book = read("Our themes,,\nTheme,Owner,Term\nFares,Ana,bus\n", "a.csv");
    expect(lossesOf(book)).toEqual([
      "1 the words above the header: Our themes → nothing",
      "2:2 the column `Owner` → nothing",
    ]);
  });

  it("has its words compared with their inflections, and what looks like a rule said", () => {
    const book = read("theme,term\nFares,bus OR tram\n", "a.csv");
    expect(book.file!.match).toEqual({ words: "inflect", case: "fold" });
    expect(lossesOf(book)).toEqual([
      "2:2 Fares: the term `bus OR tram`, which may be meant as a rule → its words in a row",
    ]);
  });
});

it("names the words that it cannot say are compared as they are written", () => {
  const { file } = read(
    "match: { words: form }\nthemes: [{ id: a, label: A, terms: [ramp, '\"door\"'] }]\n",
    "a.yaml",
  );
  expect(written(file!, "themes").losses).toEqual([
    "A: words compared as they are written: `ramp` → the words, with their inflections",
  ]);
});

describe("a column for each theme", () => {
  it("has its terms below its name", () => {
    expect(outlineOf("Fares,Access\nbus fare,ramp; door\n,step*\n")).toEqual([
      "Fares: bus fare",
      "Access: ramp, door, step*",
    ]);
  });

  it.each([
    [
      "id,comment\n1,The ferry is late every single day and nobody ever says why it is\n2,x\n",
      [
        "2:2 a term of more than 12 words: `The ferry is late every single day and nobody ever says why…`",
        "1:1 a column of numbers, `id`",
      ],
    ],
    ["Fares,Access\nbus,ramp,door\n", ["2:3 `door` in a column without a header"]],
  ])("is refused where it is no list of themes: %j", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe("refused, with row and column, is", () => {
  it.each([
    ["a list without terms", "theme,notes\nFares,x\n", "1:1 a column `theme` without its counterpart"],
    [
      "two columns of themes",
      "theme,category,term\nFares,x,bus\n",
      "1:2 a second column of themes, `category`",
    ],
    ["commas between terms", 'theme,terms\nFares,"bus, tram"\n', "2:2 a comma in the term `bus, tram`"],
    [
      "commas between terms without quotes",
      "theme,terms\nFares,bus,tram\n",
      "2:3 `tram` in a column without a header",
    ],
    ["a term without a theme", "theme,term\n,bus\n", "2:1 a term without a theme"],
    ["two parents of a theme", "theme,parent,term\nA,B,x\nA,C,y\n", "3:1 the parent `C` of `A`"],
    ["a circle of parents", "theme,parent,term\nA,B,x\nB,A,y\n", "2:1 the theme `A` below itself"],
    ["a level too deep", "theme,level,term\nA,1,x\nB,3,y\n", "3:1 the level `3`"],
    ["a weight that is no number", "theme,term,weight\nA,x,high\n", "2:3 the weight `high`"],
    [
      "levels and parents at once",
      "theme,term,level,parent\nA,x,1,\n",
      "1: a column of levels and one of parents",
    ],
  ])("%s", (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});

it("is written with the columns that it needs, and read back", () => {
  const yaml =
    "themes: [{ id: access, label: Access, description: Ways in, terms: [ramp, 'a, b'], themes: [{ id: doors, label: Doors, terms: [{ term: door, weight: 2 }] }] }]\n";
  const { file } = read(yaml.replace(", 'a, b'", ""), "a.yaml");
  const { text } = written(file!, "themes");
  expect(text).toBe("level,theme,description,term,weight\n1,Access,Ways in,ramp,1\n2,Doors,,door,2\n");
  expect(read(text, "b.csv").file!.themes).toEqual(file!.themes);
});
