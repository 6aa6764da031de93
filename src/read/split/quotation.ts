/** Follows a quotation over paragraphs: each opened by a quotation mark, or only the first and closed in the last. */
import type { Paragraph } from "./paragraphs.ts";

const OPENING = /^[-–—*>\s]*["“‘'«]/;
const CLOSING = /["”’'»][.,]?$/;

/** Whether a paragraph starts with a quotation mark. */
export function startsQuoted(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && OPENING.test(paragraph.words);
}

/**
 * @param from index of the quotation's first paragraph
 * @returns index after the last paragraph that a quotation mark opens or closes; the number of paragraphs where
 *   the first one is opened, never closed, and no other mark follows
 */
export function quotationEnd(paragraphs: readonly Paragraph[], from: number): number {
  const last = paragraphs.findLastIndex(
    (paragraph, i) => i >= from && (OPENING.test(paragraph.words) || CLOSING.test(paragraph.words)),
  );
  const only = last <= from && !CLOSING.test(paragraphs[from]?.words ?? "");
  return only ? paragraphs.length : last + 1;
}
