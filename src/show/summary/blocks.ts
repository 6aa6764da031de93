/** Makes blocks: short forms, so that the summary reads as its outline. */
import type { Column, Heading, List, Paragraph, Table } from "./document.ts";

export const heading = (text: string, level: Heading["level"] = 2): Heading => ({
  kind: "heading",
  level,
  text,
});

/** @param sentences - empty ones are left out */
export const paragraph = (...sentences: readonly string[]): Paragraph => ({
  kind: "paragraph",
  text: sentences.filter(Boolean).join(" "),
});

export const list = (items: readonly string[]): List => ({ kind: "list", items });

export const name = (words: string): Column => ({ name: words, align: "left" });

export const number = (words: string): Column => ({ name: words, align: "right" });

export const table = (caption: string, columns: readonly Column[], rows: Table["rows"]): Table => ({
  kind: "table",
  caption,
  columns,
  rows,
});
