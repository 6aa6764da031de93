import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitLines } from "#src/read/ingest/split-lines.ts";

function linesOf(text: string): string[] {
  return splitLines(text).map(({ start, end, page }) => `${page}:${text.slice(start, end)}`);
}

describe("splitLines", () => {
  test("lines end at LF, CR LF or CR, and their spans hold no break", () => {
    expect(linesOf("a\nb\r\nc\rd")).toEqual(["1:a", "1:b", "1:c", "1:d"]);
  });

  test("a break at the end starts no further line, a blank line is a line", () => {
    expect(linesOf("a\n\nb\n")).toEqual(["1:a", "1:", "1:b"]);
    expect(linesOf("\n")).toEqual(["1:"]);
    expect(linesOf("")).toEqual([]);
  });

  test("a form feed at the beginning of a line puts the line on the next page", () => {
    expect(linesOf("a\n\fb\nc\n\f\n")).toEqual(["1:a", "2:b", "2:c", "3:"]);
  });

  test("a form feed at the end of a line puts the next line on the next page", () => {
    expect(linesOf("a\f\nb")).toEqual(["1:a", "2:b"]);
  });

  test("a form feed within a line stays in it and counts for the next line", () => {
    expect(linesOf("a\fb\nc")).toEqual(["1:a\fb", "2:c"]);
  });

  test("form feeds in a row are as many pages, and one that closes the text is no line", () => {
    expect(linesOf("a\n\f\fb\n\f")).toEqual(["1:a", "3:b"]);
  });

  test("between the spans stand line breaks and form feeds only", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\f", "é") });
    fc.assert(
      fc.property(text, (sample) => {
        let from = 0;
        for (const { start, end } of splitLines(sample)) {
          expect(sample.slice(from, start)).toMatch(/^[\r\n\f]*$/);
          expect(sample.slice(start, end)).not.toMatch(/[\r\n]|^\f|\f$/);
          from = end;
        }
        expect(sample.slice(from)).toMatch(/^[\r\n\f]*$/);
      }),
    );
  });

  test("a line of a hundred million characters is one line", { timeout: 20_000 }, () => {
    const text = Buffer.alloc(100_000_000, "words ").toString("latin1");
    expect(splitLines(text)).toEqual([{ start: 0, end: text.length, page: 1 }]);
  });
});
