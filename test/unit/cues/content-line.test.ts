/** Lines that carry words, and what stands between them. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { contentLines, endsSentence, usualWidth, wrapsNaturally } from "#src/cues/content-line.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { textDocument } from "../../golden/stages.ts";

function linesOf(text: string) {
  const document = textDocument(text);
  return contentLines(document, pageMarks(document, anonymityReader({ anonymous: [], redacted: [] })));
}

describe("content lines", () => {
  it("are the lines with words, without white space at their edges", () => {
    const found = linesOf("  a boat\n\n\t\nfor us \n");
    expect(found.map(({ line, text }) => [line, text])).toEqual([
      [1, "a boat"],
      [4, "for us"],
    ]);
  });

  it("know a blank line before them; the first line counts as after one", () => {
    expect(linesOf("a\nb\n\nc").map(({ afterBlank }) => afterBlank)).toEqual([true, false, true]);
  });

  it("know that a page begins with them, or with a blank line before them", () => {
    expect(linesOf("a\n\fb\nc\n\f\nd").map(({ afterPage }) => afterPage)).toEqual([false, true, false, true]);
  });

  it("leave page furniture out, its blank lines too", () => {
    const page = (n: number) =>
      [...Array(20).keys()]
        .map((at) => `line ${"abcdefghijklmnopqrst"[at]} of it`)
        .concat("", `Page ${n}`, "");
    const found = linesOf([1, 2, 3].flatMap(page).join("\n"));
    expect(found.some(({ text }) => text.startsWith("Page"))).toBe(false);
    expect(found[20]).toEqual({ line: 24, text: "line a of it", afterBlank: false, afterPage: true });
  });
});

describe("the usual width", () => {
  it("is what nine lines of ten stay within", () => {
    const lines = [...Array(18).fill("x".repeat(70)), "x".repeat(200), "x".repeat(20)];
    expect(usualWidth(linesOf(lines.join("\n")))).toBe(70);
  });

  it("is 80 where there are no lines", () => {
    expect(usualWidth([])).toBe(80);
  });
});

describe("a line wraps naturally", () => {
  it.each([
    ["x".repeat(68), "wherever it goes", true],
    ["x".repeat(60), "nevertheless", true],
    ["x".repeat(40), "so", false],
    ["x".repeat(40), "", false],
  ])("where the next word would hardly have fitted (%#)", (line, next, natural) => {
    expect(wrapsNaturally(line, next, 70)).toBe(natural);
  });
});

describe("a line", () => {
  it.each([
    "It was late.",
    "Why?",
    "No!",
    "and so on…",
    "“It was late.”",
    "(It was late.)",
    "as we said.12",
    "late. ",
  ])("closes a sentence: %j", (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(["It was", "first:", "a lamp,", "3.5 miles", "", "It was late. Then"])(
    "leaves it open: %j",
    (text) => {
      expect(endsSentence(text)).toBe(false);
    },
  );
});
