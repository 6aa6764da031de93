import { describe, expect, test } from "vitest";
import { passagesOf, sentencesOf } from "#src/show/page/passages.ts";

const texts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Passages around each of some words. */
function passages(text: string, ...words: readonly string[]): readonly string[] {
  const hits = words.map((term) => {
    const start = text.indexOf(term);
    return { theme: "t", term, start, end: start + term.length, line: 1, page: 1 };
  });
  return passagesOf(text, sentencesOf(text), hits).map(({ start, end }) => text.slice(start, end));
}

const LONG = `${"a lamp and ".repeat(25)}a bus.`;
const ENOUGH = "The bus that should come at seven comes at eight, and on Sundays it does not come at all.";

describe("sentences", () => {
  test("end at a stop that no small letter follows", () => {
    expect(texts('It is late. "Why?" we ask! Ours, e.g. The 4.30 one. 9')).toEqual([
      "It is late.",
      '"Why?" we ask!',
      "Ours, e.g. The 4.30 one.",
      "9",
    ]);
  });

  test("end with a paragraph and with an item of a list, not with a line, and hold no bullet", () => {
    expect(texts("A heading\n\nOne that\ngoes on\n• an item\n• another")).toEqual([
      "A heading",
      "One that\ngoes on",
      "an item",
      "another",
    ]);
  });

  test.each(["", "\n\n", "."])("of %j are no more than it holds", (text) => {
    expect(texts(text)).toEqual(text.trim() === "" ? [] : [text]);
  });
});

describe("a passage", () => {
  test("is one sentence where that says enough", () => {
    expect(passages(`We live here. ${ENOUGH} It is cold.`, "bus")).toEqual([ENOUGH]);
  });

  test("takes in what follows, then what is before, up to three sentences", () => {
    expect(passages("One is far. Two is near. The bus is red. It is old.", "bus")).toEqual([
      "Two is near. The bus is red. It is old.",
    ]);
    expect(passages("Zero here. One is far away. Two is near. The bus is red.", "bus")).toEqual([
      "One is far away. Two is near. The bus is red.",
    ]);
  });

  test("stays in its paragraph", () => {
    expect(passages(`${ENOUGH}\n\nThe lamp is out.`, "lamp")).toEqual([]);
  });

  test("is of a readable length", () => {
    expect(passages(LONG, "bus")).toEqual([]);
    expect(passages("Buses, please.", "Buses")).toEqual([]);
  });

  test("has no words blacked out", () => {
    expect(
      passages("The bus that █████ drives comes at eight, and on Sundays it does not come.", "bus"),
    ).toEqual([]);
  });

  test("stands once for all hits of a sentence", () => {
    expect(passages(ENOUGH, "bus", "Sundays")).toEqual([ENOUGH]);
  });
});
