/** WordStat dictionaries: what nests, what is a term, and which rules our grammar says as well. */
import { describe, expect, it } from "vitest";
import { lossesOf, outline, problemsOf, read, written } from "./read.ts";

describe(".cat", () => {
  it("nests by tabs, and takes a name with a number in brackets for a term of that weight", () => {
    const text =
      "TRIPS\r\n\tBY_BUS\r\n\t\tBUS* (1)\r\n\t\tlast_bus (2.5)\r\n\tON FOOT\r\n\t\tw?lk (10000)\r\nNA\r\n\tno (1)\r\n";
    const book = read(text, "a.cat");
    expect(outline(book.file)).toEqual([
      "TRIPS",
      "  BY_BUS: BUS*, last bus × 2.5",
      "  ON FOOT: w?lk × 10000",
      "NA: no",
    ]);
    expect(lossesOf(book)).toEqual([
      "4 TRIPS › BY_BUS: the term `last_bus`: `_` is read as a space between words → the term `last bus`",
    ]);
  });

  const rule = (text: string) => {
    const book = read(`A\n\tx1 (1)\n\t@R [${text}] (1)\nB\n\ty1 (1)\n`, "a.cat");
    return [outline(book.file)[1], lossesOf(book).length];
  };

  it.each([
    ["bus NEAR late /S", "  R: bus NEAR/s late"],
    ["bus NEAR late /P", "  R: bus NEAR/p late"],
    ["last bus NEAR late* /5", "  R: last bus NEAR/5 late*"],
    ["bus BEFORE late /C3", "  R: bus THEN/3 late"],
    ["bus AFTER late /S", "  R: late THEN/s bus"],
    ["bus NEAR late /D", "  R if word:bus AND word:late"],
    ["bus AND late", "  R if word:bus AND word:late"],
    ["#b AND NOT late", "  R if theme:b AND NOT word:late"],
    ["bus OR #B", "  R if word:bus OR theme:b"],
  ])("says [%s] in our grammar", (text, said) => {
    expect(rule(text)).toEqual([said, 0]);
  });

  it.each([
    "bus NEAR late",
    "bus NEAR late /S /C5",
    "#B NEAR late /S",
    "bus NEAR late NEAR full /S",
    "bus BEFORE late /D",
    "bus AND late OR full",
    "(bus OR tram) AND late",
    "bus NEAR late /500",
    "bus NOT NEAR late /S",
    "#UNKNOWN AND late",
    "#A AND late",
  ])("keeps [%s] as it is, and says so", (text) => {
    expect(rule(text)).toEqual(["  R: ", 1]);
    const book = read(`A\n\t@R [${text}] (1)\n`, "a.cat");
    expect(book.file!.themes[0]!.themes![0]!.description).toBe(`Not read: @R [${text}] (1)`);
  });

  it("refuses a term outside of any category", () => {
    expect(problemsOf(read("bus (1)\nA\n\tx1 (1)\n", "a.cat"))).toEqual([
      "1:1 the term `bus (1)` outside of any category",
    ]);
  });

  it("is written with rules as lines of their own, and reads them again", () => {
    const text =
      "A\n\tx1 (1)\n\tlast bus (2)\n\t@NEARBY [bus NEAR late /5] (1)\n\t@BOTH [#A AND NOT late] (1)\n";
    const { file } = read(text.replace("#A", "#B").concat("B\n\ty1 (1)\n"), "a.cat");
    const back = written(file!, "cat");
    expect(back).toEqual({ text: text.replace("#A", "#B").concat("B\n\ty1 (1)\n"), losses: [] });
    expect(read(back.text, "b.cat").file).toEqual(file);
  });

  it("names a name that would be read as a term, and a rule it cannot say", () => {
    const yaml = "match: { words: form }\nthemes: [{ id: a-2, label: A (2), rule: fare* AND topic:fares }]\n";
    expect(written(read(yaml, "a.yaml").file!, "cat")).toEqual({
      text: "A  2)\n",
      losses: ["A (2): the label `A (2)` → as `A  2)`", "A (2): the rule `fare* AND topic:fares` → nothing"],
    });
  });
});
