/** Makes blocks: short forms, so that the summary reads as its outline. */
import type { Heading, List, SummaryColumn, SummaryParagraph, SummaryTable } from "./document.ts";

export const heading = (text: string, level: Heading["level"] = 2): Heading => ({
  kind: "heading",
  level,
  text,
});

/** @param sentences - empty ones are left out */
export const paragraph = (...sentences: readonly string[]): SummaryParagraph => ({
  kind: "paragraph",
  text: sentences.filter(Boolean).join(" "),
});

export const list = (items: readonly string[]): List => ({ kind: "list", items });

export const name = (words: string): SummaryColumn => ({ name: words, align: "left" });

export const summaryNumberColumn = (words: string): SummaryColumn => ({ name: words, align: "right" });

export const summaryTable = (
  caption: string,
  columns: readonly SummaryColumn[],
  rows: SummaryTable["rows"],
): SummaryTable => ({
  kind: "table",
  caption,
  columns,
  rows,
});
