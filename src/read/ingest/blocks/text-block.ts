/** What the readers of documents make: blocks of text with the space around them, as one sees them on the page. */

export interface TextBlock {
  /** One line or several; empty for a paragraph without words, which is a blank line. */
  readonly text: string;
  /** In points: the space above and below it. */
  readonly before: number;
  readonly after: number;
  /** It is the first of a page. */
  readonly startsPage?: boolean;
  /** Blocks of one style that ask for no space among themselves share this. */
  readonly close?: string | null;
  /** No text of the document's: navigation, a table of contents. */
  readonly isFurniture?: boolean | undefined;
}

/** From this many points on, space above or below a paragraph is seen as a blank line. */
export const APART = 3;
