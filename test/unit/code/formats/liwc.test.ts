/** What LIWC dictionaries are like in the wild. */
import { describe, expect, it } from "vitest";
import { lossesOf, outline, problemsOf, read, written } from "./read.ts";

describe(".dic", () => {
  it("reads bare CR line ends, tabs after the %, repeated tabs, blank lines and a byte order mark", () => {
    const text = "\uFEFF%\t\t\r1\tTransport\t\r02\tCosts\r%\t\r\rbus*\t\t1\rfare\t\t2\t\r";
    expect(outline(read(text, "a.dic").file)).toEqual(["Transport: bus*", "Costs: fare"]);
  });

  it("reads spaces for tabs, numbers with and without leading zeros, and phrases", () => {
    const text = "%\n01 Transport\n2\tCosts\n%\nbus   1\nlast bus\t01\nfare    1   02\n";
    expect(outline(read(text, "a.dic").file)).toEqual(["Transport: bus, last bus, fare", "Costs: fare"]);
  });

  it("nests categories by the tabs before them", () => {
    const text = "%\n1\tA\n\t2\tB\n\t\t3\tC\n\t4\tD\n5\tE\n%\nx1\t3\ny1\t5\n";
    expect(outline(read(text, "a.dic").file)).toEqual(["A", "  B", "    C: x1", "  D: ", "E: y1"]);
  });

  it("puts a word on several lines into the categories of all of them", () => {
    const text = "%\n1\tA\n2\tB\n%\nbus\t1\nbus\t2\nbus\t1\n";
    const book = read(text, "a.dic");
    expect(outline(book.file)).toEqual(["A: bus", "B: bus"]);
    expect(lossesOf(book)).toEqual(["7 A: the term `bus` again → once"]);
  });

  it("keeps a word whose category is undefined in its others, and refuses it where it has no other", () => {
    const text = "%\n1\tA\n%\nbus\t1\t7\nfare\t8\n";
    expect(problemsOf(read(text, "a.dic"))).toEqual(["5:6 `fare` in the category 8, which is not defined"]);
    expect(lossesOf(read(text.replace("fare\t8\n", ""), "a.dic"))).toEqual([
      "4:7 `bus` in the category 7, which is not defined → the word in its other categories",
    ]);
  });

  it("puts words with conditions into every category the conditions name, and says so", () => {
    const book = read("%\n1\tA\n2\tB\n3\tC\n%\nkind\t<of>1/2\nlike\t(1 2)3\n", "a.dic");
    expect(outline(book.file)).toEqual(["A: kind", "B: kind", "C: like"]);
    expect(lossesOf(book)).toEqual([
      "6:6 the condition `<of>1/2` of `kind` → the word in 1 and 2",
      "7:6 the condition `(1 2)3` of `like` → the word in 3",
    ]);
  });

  it("names lines that are no categories, repeated numbers and words without a category", () => {
    const book = read("%\nheading\n1\tA\n1\tB\n%\nbus\t1\nlost\n", "a.dic");
    expect(lossesOf(book)).toEqual([
      "2 the line `heading` among the categories, which has no number → nothing",
      "4 the category `B`, whose number 1 an earlier one has → nothing",
      "7 the line `lost`, which names no category → nothing",
    ]);
  });

  it.each([
    ["bus\t1\n", "1:1 a first line that is not `%`"],
    ["%\n1\tA\nbus\t1\n", "4:1 no second line of `%`"],
    ["%\n%\n", ": no category"],
  ])("refuses %j", (text, problem) => {
    expect(problemsOf(read(text, "a.dic"))).toEqual([problem]);
  });

  it("is written with tabs that nest, and each word once", () => {
    const file = read("%\n1\tA\n\t2\tB\n%\nbus\t1\t2\nfare*\t2\n", "a.dic").file!;
    expect(written(file, "dic").text).toBe("%\n1\tA\n\t2\tB\n%\nbus\t1\t2\nfare*\t2\n");
  });

  it("names what it cannot hold", () => {
    const text = `name: Fares
version: 1.0.0
themes:
  - id: costs
    label: What it costs
    description: Prices.
    terms: [fare, w*d, "?are", bus NEAR/5 fare, { term: =LA, weight: 2 }]
    except: [fare dodger]
    not-after: { within: 2, words: ["no"] }
    threshold: 2
`;
    expect(written(read(text, "a.yaml").file!, "dic").losses).toEqual([
      "the name `Fares` → nothing",
      "the version 1.0.0 → nothing",
      "What it costs: the id `costs` → the label, which is read as `what-it-costs`",
      "What it costs: the description: Prices. → nothing",
      "What it costs: `except: fare dodger` → nothing",
      "What it costs: `not-after` 2 words: no → nothing",
      "What it costs: the threshold 2 → nothing",
      "What it costs: the weight 2 of `=LA` → the term, which counts 1",
      "What it costs: the term `w*d` → nothing",
      "What it costs: the term `?are` → nothing",
      "What it costs: words compared by their inflections: `fare`, `bus NEAR/5 fare` → the forms as they are written",
      "What it costs: capitals that count: `=LA` → the words, in any case",
      "What it costs: the term `bus NEAR/5 fare` → nothing",
    ]);
  });
});

describe(".dicx", () => {
  it.each(["DicTerm", "Entry"])("reads X, 1 and weights under a first column %s", (title) => {
    const book = read(`${title},Costs,"Time, lost"\nfare*,X,\nlate,,1\nfree,-2,0.5\n`, "a.dicx");
    expect(outline(book.file)).toEqual(["Costs: fare*, free × -2", "Time, lost: late, free × 0.5"]);
  });

  it("names words without a category, and refuses cells that are neither mark nor number", () => {
    expect(lossesOf(read("DicTerm,A\nbus,\nfare,x\n", "a.dicx"))).toEqual([
      "2 `bus`, which is in no category → nothing",
    ]);
    expect(problemsOf(read("DicTerm,A\nbus,yes\nfare,X,X\n", "a.dicx"))).toEqual([
      "2: `yes` for `bus` in column 2",
      "3: `X` for `fare` in column 3",
    ]);
    expect(problemsOf(read("Word,A\nbus,X\n", "a.dicx"))).toEqual(["1:1 a first column named `Word`"]);
  });

  it("is written with the words of the themes below in the column of the theme above", () => {
    const file = read("%\n1\tA\n\t2\tB\n%\nbus\t1\nfare\t2\n", "a.dic").file!;
    const { text, losses } = written(file, "dicx");
    expect(text).toBe("DicTerm,A,B\nbus,X,\nfare,X,X\n");
    expect(losses).toEqual(["A: the themes below: `B` → beside it, their terms in both"]);
  });
});

it("a row of a .dicx that is marked and has no term is named", () => {
  const book = read("DicTerm,Travel,Cost\n,X,\nbus,X,\n,,\n", "a.dicx");
  expect(lossesOf(book)).toEqual(["2 a row without a term, marked for `Travel` → nothing"]);
});
