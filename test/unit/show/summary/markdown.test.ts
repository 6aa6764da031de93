import { expect, test } from "vitest";
import type { Block } from "#src/show/summary/document.ts";
import { markdown } from "#src/show/summary/markdown.ts";

const text = (...blocks: readonly Block[]) => markdown({ blocks });
const paragraph = (words: string) => text({ kind: "paragraph", text: words }).trimEnd();

test("blocks are written with an empty line between, numbers to the right", () => {
  const columns = [
    { name: "Theme", align: "left" },
    { name: "Responses", align: "right" },
  ] as const;
  expect(
    text(
      { kind: "heading", level: 1, text: "The harbour" },
      { kind: "heading", level: 2, text: "Themes" },
      { kind: "list", items: ["one", "two"] },
      { kind: "table", caption: "By theme.", columns, rows: [["Quays", "3"]] },
    ),
  ).toBe(`# The harbour

## Themes

- one
- two

**By theme.**

| Theme | Responses |
| :--- | ---: |
| Quays | 3 |
`);
});

test("a cell ends no row and no column", () => {
  const columns = [{ name: "a|b", align: "left" }] as const;
  const out = text({ kind: "table", caption: "x", columns, rows: [["one\ntwo\r\n| three \\| four"]] });
  expect(out.split("\n").slice(2, 5)).toEqual([
    "| a\\|b |",
    "| :--- |",
    "| one two \\| three \\\\\\| four |",
  ]);
});

test.each([
  ["<b>x</b>", "\\<b\\>x\\</b\\>"],
  ["# not a heading", "\\# not a heading"],
  ["- no item", "\\- no item"],
  ["+ no item", "\\+ no item"],
  ["1. no item", "1\\. no item"],
  ["12) no item", "12\\) no item"],
  ["=====", "\\====="],
  ["> no quote", "\\> no quote"],
  ["*a* _b_ ~c~ `d` $e$", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\$e\\$"],
  ["![a](b) [c]: d", "!\\[a\\](b) \\[c\\]: d"],
  ["&lt;", "\\&lt;"],
  ["\\", "\\\\"],
  ["https://example.org", "https\\://example.org"],
  ["www.example.org", "www\\.example.org"],
  ["a@example.org", "a\\@example.org"],
])("text is no markup: %s", (words, expected) => {
  expect(paragraph(words)).toBe(expected);
});

test("numbers with decimals stay as they are", () => {
  expect(paragraph("18.0% of 1,200 (34 of 89)")).toBe("18.0% of 1,200 (34 of 89)");
});

test("signs that act on a terminal or turn the reading direction are not written", () => {
  expect(paragraph("a\u001b[31mb\u202ec\ud800d")).toBe("a\ufffd\\[31mb\ufffdc\ufffdd");
});
