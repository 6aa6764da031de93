/** A source once read: its text, its lines and its pages, every one with its place in the text. */

/** A stretch of `Document.text`: UTF-16 offsets, `end` exclusive. */
export interface Span {
  /** Where it begins: UTF-16 units into the text. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

/** One line without its line break. A form feed before or after the words is not part of the span. */
export interface Line extends Span {
  /** 1-based page the line stands on, as far as the source tells (form feeds, PDF pages); else 1. */
  readonly page: number;
}

export interface Document {
  /** Path as the user would recognise it: relative, forward slashes. */
  readonly source: string;
  /** Short name that response ids start with, unique in a run, for example `call-for-ideas`. */
  readonly id: string;
  readonly text: string;
  /** In order; `lines[n - 1]` is line n of the source (of the extracted text for a PDF). */
  readonly lines: readonly Line[];
  /** Lines, 1-based, that the form of the file itself sets apart from its text: navigation, a table of contents. */
  readonly furniture?: readonly number[];
  /** Of a message: what the text of it no longer tells. */
  readonly message?: MessageFacts;
  /** Lines, 1-based, that stand at one place at the edge of many pages: their heads and feet, unless somebody's words. */
  readonly edges?: readonly number[];
}

export interface MessageFacts {
  /** How many lines at the top of the text are the message's own heads. */
  readonly heads: number;
  /** The address that it comes from spells the name in its head, which is thus a person's. */
  readonly spellsSender: boolean;
}
