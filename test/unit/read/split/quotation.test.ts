/** A quotation over paragraphs: where one begins, and the last that it holds. */
import { describe, expect, test } from "vitest";
import type { Paragraph } from "#src/read/split/paragraphs.ts";
import { quotationEnd, startsQuoted } from "#src/read/split/quotation.ts";

const paragraphs = (...all: readonly string[]): Paragraph[] =>
  all.map((words, at) => ({ first: at, last: at, start: 0, end: 0, raw: words, words, gap: true }));

describe("a paragraph starts quoted", () => {
  test.each([`"We`, "“We", "‘We", "'We", "«We", "– “We", "* “We", "> “We", "—“We"])("%j", (words) => {
    expect(startsQuoted(paragraphs(words)[0])).toBe(true);
  });

  test.each(["We “wait”", "We", "”We", ""])("not %j", (words) => {
    expect(startsQuoted(paragraphs(words)[0])).toBe(false);
    expect(startsQuoted(undefined)).toBe(false);
  });
});

describe("a quotation ends", () => {
  const end = (from: number, ...all: readonly string[]) => quotationEnd(paragraphs(...all), from);

  test("after the last paragraph that a mark opens", () => {
    expect(end(0, "“We wait.", "“It rains.", "They did not comment.")).toBe(2);
  });

  test.each(["”", '"', "’", "'", "»", "”.", "”,"])("after the last one that is closed by %j", (mark) => {
    expect(end(0, "“We wait.", "It rains.", `Send a bus${mark}`, "They did not comment.")).toBe(3);
  });

  test("in its first paragraph where that is closed, and no other has a mark", () => {
    expect(end(1, "“Before.”", "“We wait.”", "They did not comment.")).toBe(2);
  });

  test("with the text where it is never closed", () => {
    expect(end(1, "“Before.”", "“We wait.", "It rains.", "Send a “bus” soon.", "It is late.")).toBe(5);
  });
});
