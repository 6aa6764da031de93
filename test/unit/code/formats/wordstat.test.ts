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

  it("refuses XML", () => {
    expect(problemsOf(read('<?xml version="1.0"?>\n<dictionary/>\n', "a.cat"))).toEqual([
      "1:1 XML in a .cat file",
    ]);
  });
});

describe("a rule of a .cat", () => {
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
    ["bus, tram NEAR late /5", "  R: (bus OR tram) NEAR/5 late"],
    ["bus AFTER so late, slow /P", "  R: (so late OR slow) THEN/p bus"],
    ["#B NEAR late /S", "  R: y1 NEAR/s late"],
    ["late BEFORE bus, #b /7", "  R: late THEN/7 (bus OR y1)"],
    ["bus AND late /S", "  R: bus NEAR/s late"],
    ["bus, tram AND late", "  R if (word:bus OR word:tram) AND word:late"],
  ])("says [%s] in our grammar", (text, said) => {
    expect(rule(text)).toEqual([said, 0]);
  });

  it.each([
    ["bus BEFORE late /S 3", "  R: bus THEN/3s late", "the limit `/S 3`", "within 3 words of one sentence"],
    ["bus NEAR late /P2", "  R: bus NEAR/2p late", "the limit `/P2`", "within 2 words of one paragraph"],
    ["bus AND late /S 4", "  R: bus NEAR/4s late", "the limit `/S 4`", "within 4 words of one sentence"],
  ])("says [%s] in our grammar, and how it is read", (text, said, what, kept) => {
    const book = read(`A\n\tx1 (1)\n\t@R [${text}] (1)\n`, "a.cat");
    expect(outline(book.file)[1]).toBe(said);
    expect(lossesOf(book)).toEqual([`3 A › R: ${what} in [${text}] → ${kept}`]);
  });

  it.each([
    ["good NOT AFTER no, never /S 3", { "not-after": { within: 3, words: ["no", "never"] } }, 0],
    ["free NOT BEFORE of /2", { "not-before": { within: 2, words: ["of"] } }, 1],
    ["good NOT AFTER #B /S", { "not-after": { within: 50, words: ["y1"] } }, 1],
  ])("reads [%s] as words beside which the term does not count", (text, fields, losses) => {
    const book = read(`A\n\tx1 (1)\n\t@R [${text}] (1)\nB\n\ty1 (1)\n`, "a.cat");
    expect(book.file!.themes[0]!.themes![0]).toEqual({
      id: "r",
      label: "R",
      terms: [text.split(" ")[0]],
      ...fields,
    });
    expect(lossesOf(book)).toHaveLength(losses);
  });

  it.each([
    "bus NEAR late",
    "bus NEAR late /S /C5",
    "#A NEAR late /S",
    "#UNKNOWN, bus NEAR late /S",
    "bus AND late 3",
    "bus NEAR late 3 /S",
    "bus NOT AFTER late /D",
    "bus NEAR late /Q3",
    "bus NEAR late NEAR full /S",
    "bus BEFORE late /D",
    "bus AND late OR full",
    "(bus OR tram) AND late",
    "bus NEAR late /500",
    "bus NOT NEAR late",
    "#UNKNOWN AND late",
    "#A AND late",
  ])("keeps [%s] as it is, and says so", (text) => {
    expect(rule(text)).toEqual(["  R: ", 1]);
    const book = read(`A\n\t@R [${text}] (1)\n`, "a.cat");
    expect(book.file!.themes[0]!.themes![0]!.description).toBe(`Not read: @R [${text}] (1)`);
  });
});

describe("a .cat", () => {
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
