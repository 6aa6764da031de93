/** Documents from plain text, and what a split found in them as plain words, for the tests of this folder. */
import { existsSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Document, Line } from "#src/model/document.ts";
import type { SplitResult } from "#src/model/split.ts";

export function documentOf(text: string, id = "sample"): Document {
  const lines: Line[] = [];
  let page = 1;
  let start = 0;
  for (const raw of text.split("\n")) {
    let from = start;
    let to = start + raw.length;
    if (raw.endsWith("\r")) to -= 1;
    if (raw.startsWith("\f")) {
      page += 1;
      from += 1;
    }
    lines.push({ start: from, end: Math.max(from, to), page });
    start += raw.length + 1;
  }
  if (text.endsWith("\n")) lines.pop();
  return { source: `${id}.txt`, id, text, lines };
}

/** A published document beside the checkout; null where it is not there. */
export function published(name: string): Document | null {
  const path = `../shared/corpus/${name}`;
  return existsSync(path) ? documentOf(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) : null;
}

/** Wraps every line of a text at a width, list items hanging by their mark where `hang` is set. */
export function wrap(text: string, width: number, hang = 0): string {
  return text
    .split("\n")
    .map((line) => {
      const rows: string[] = [];
      let row = "";
      for (const word of line.split(" ")) {
        if (row !== "" && row.length + 1 + word.length > width) {
          rows.push(row);
          row = " ".repeat(hang) + word;
        } else row = row === "" ? word : `${row} ${word}`;
      }
      return [...rows, row].join("\n");
    })
    .join("\n");
}

/** The responses as words: header, attribution, date, text with white space collapsed. */
export function found(document: Document, result: SplitResult | null) {
  if (result) expectTiles(document, result);
  return (result?.responses ?? []).map((response) => ({
    header: response.headerText,
    who: response.attributionText,
    date: response.date,
    text: response.bodySpans
      .map((span) => document.text.slice(span.start, span.end))
      .join("\n")
      .replace(/\s+/g, " ")
      .trim(),
  }));
}

/** Pieces tile the text, spans lie in the body piece of their response, lines match spans. */
export function expectTiles(document: Document, result: SplitResult): void {
  expect(result.pieces.map((piece) => document.text.slice(piece.start, piece.end)).join("")).toBe(
    document.text,
  );
  result.responses.forEach((response, index) => {
    expect(response.ordinal).toBe(index + 1);
    expect([response.bodyLines[0], response.bodyLines.at(-1)]).toEqual([...response.body]);
    response.bodySpans.forEach((span, i) => {
      const line = document.lines[(response.bodyLines[i] ?? 0) - 1];
      expect(line && line.start <= span.start && span.end <= line.end).toBe(true);
      const owner = result.pieces.find((piece) => piece.start <= span.start && span.end <= piece.end);
      expect(owner).toMatchObject({ kind: "body", response: response.ordinal });
    });
  });
}
