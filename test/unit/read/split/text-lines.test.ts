/** The lines that carry words: what each line is, what goes on with it, and how wide the text is set. */
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "#src/read/split/paragraphs.ts";
import {
  closesClause,
  continues,
  spacedWords,
  type TextLine,
  textLines,
} from "#src/read/split/text-lines.ts";
import { documentOf } from "./document-of.ts";

const read = (text: string, furniture: readonly number[] = []) =>
  textLines(documentOf(text), new Set(furniture));

describe("a line of text", () => {
  test("has its number, its words, its indent and its length", () => {
    expect(read("One\n\n  two \u00a0 words\u200b  \n").lines).toEqual([
      { number: 1, words: "One", indent: 0, length: 3, gap: true },
      { number: 3, words: "two words", indent: 2, length: 14, gap: true },
    ]);
  });

  test("stands after a gap where a blank line does, or nothing", () => {
    const gaps = (text: string, furniture: readonly number[] = []) =>
      read(text, furniture).lines.map(({ gap }) => gap);
    expect(gaps("One\nTwo\n\nThree\n \nFour")).toEqual([true, false, true, true]);
    expect(gaps("\u200b\ufeff\nOne")).toEqual([true]);
  });

  test("after furniture stands after a gap where a sentence ended before it", () => {
    const gap = (before: string) => read(`${before}\n7\nTwo`, [2]).lines[1]?.gap;
    expect([gap("One."), gap("one of")]).toEqual([true, false]);
    expect(read("7\nTwo", [1]).lines[0]?.gap).toBe(true);
    expect(read("one of\n\n7\nTwo", [3]).lines[1]?.gap).toBe(true);
  });

  test("is none where it is page furniture or web-page furniture", () => {
    const { lines, furniture } = read("One.\n7\nTwo.\n\nAdvertisement\n", [2]);
    expect(lines.map(({ number }) => number)).toEqual([1, 3]);
    expect([...furniture]).toEqual([2, 5]);
  });
});

describe("the width of a text", () => {
  const wrapped = (length: number) => `a${"b".repeat(length - 1)}`;
  test("is that of its longest usual line, where one in ten goes on in small letters", () => {
    const lines = [...Array(19).keys()].map((at) => wrapped(40 + at));
    expect(read([...lines, wrapped(100)].join("\n")).width).toBe(100);
    expect(read([...lines, wrapped(57), wrapped(100)].join("\n")).width).toBe(58);
  });

  test("is without end where fewer lines go on, or lines are wider than 130", () => {
    const lines = (small: number, capital: number) =>
      read(["X.", ...Array(small).fill("one"), ...Array(capital).fill("Two")].join("\n")).width;
    expect(lines(1, 8)).toBe(3);
    expect(lines(1, 9)).toBe(Number.POSITIVE_INFINITY);
    expect(read(`One\n${wrapped(130)}\n${wrapped(130)}`).width).toBe(130);
    expect(read(`One\n${wrapped(131)}\n${wrapped(131)}`).width).toBe(Number.POSITIVE_INFINITY);
    expect(read("One\n\nsmall\n\nsmall").width).toBe(Number.POSITIVE_INFINITY);
  });
});

test("words are counted by the spaces between them", () => {
  expect(["", "one", "one two", "one two three"].map(spacedWords)).toEqual([0, 1, 2, 3]);
});

test("a sentence ends with its stop, quotes and brackets behind it", () => {
  for (const end of [".", "!", "?", ":", ";", "…", ".)", "?”", "!’", '."', ".']", "…»"])
    expect(closesClause(`We wait${end}`)).toBe(true);
  for (const end of ["", ",", ")", "”", ". Or", "-"]) expect(closesClause(`We wait${end}`)).toBe(false);
});

describe("a line goes on with a paragraph", () => {
  const line = (words: string, changes: Partial<TextLine> = {}): TextLine => ({
    number: 1,
    words,
    indent: 0,
    length: words.length,
    gap: false,
    ...changes,
  });

  test("where it begins small, or is indented further", () => {
    expect(continues(line("We"), line("wait"), 80)).toBe(true);
    expect(continues(line("We"), line("Wait"), 80)).toBe(false);
    expect(continues(line("We"), line("Wait", { indent: 2 }), 80)).toBe(true);
    expect(continues(line("We"), line("Wait", { indent: 1 }), 80)).toBe(false);
    expect(continues(line("We", { indent: 4 }), line("Wait", { indent: 2 }), 80, 0)).toBe(true);
  });

  test("where its first word would not have fitted above", () => {
    expect(continues(line("We"), line("Wait here"), 7)).toBe(false);
    expect(continues(line("We"), line("Wait here"), 6)).toBe(true);
  });

  test("never after a gap", () => {
    expect(continues(line("We"), line("wait", { gap: true, indent: 9 }), 1)).toBe(false);
  });
});

describe("paragraphs", () => {
  const split = (text: string, furniture: readonly number[] = []) => {
    const document = documentOf(text);
    return paragraphsOf(document, textLines(document, new Set(furniture)));
  };

  test("join the lines that go on, and know where they stand", () => {
    const text = "We wait\nfor the  bus.\n\nIt rains.";
    expect(split(text)).toEqual([
      {
        first: 1,
        last: 2,
        start: 0,
        end: 21,
        raw: "We wait\nfor the  bus.",
        words: "We wait for the bus.",
        gap: true,
      },
      { first: 4, last: 4, start: 23, end: 32, raw: "It rains.", words: "It rains.", gap: true },
    ]);
  });

  test("are parted by a date, above and below", () => {
    const words = (text: string) => split(text).map((one) => one.words);
    const wide = "w".repeat(60);
    expect(words(`Title\n9 March 2024\nx${wide}`)).toEqual(["Title", "9 March 2024", `x${wide}`]);
    expect(words("Title\nmarch 9, 2024\nand on")).toEqual(["Title", "march 9, 2024", "and on"]);
    expect(split("We.\nWait")[1]?.gap).toBe(false);
  });

  test("go on over furniture, which stays in what is printed alone", () => {
    const [one] = split("We wait\n7\nfor the bus.", [2]);
    expect(one).toMatchObject({
      first: 1,
      last: 3,
      raw: "We wait\n7\nfor the bus.",
      words: "We wait for the bus.",
    });
    expect(split("")).toEqual([]);
  });
});
