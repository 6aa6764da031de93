/** How charts, tables and reports look and speak: colours, font, numbers, words. One style serves them all. */
import type { NumberStyle } from "./numbers.ts";
import type { Words } from "./words.ts";

/** Colours as `#` and six hexadecimal digits. */
export interface Colours {
  readonly text: string;
  /** Of secondary text. */
  readonly muted: string;
  readonly background: string;
  /** Of lines between rows. */
  readonly grid: string;
  /** Of bars of one series. */
  readonly bar: string;
  /** Of two series. */
  readonly pair: readonly [string, string];
  /** From little to much. */
  readonly sequential: readonly string[];
}

/** What a share is called: `many` from 25 per cent to below 50. */
export interface Quantifier {
  /** Per cent; null for the last. */
  readonly below: number | null;
  readonly word: string;
}

export interface Style {
  readonly name: string;
  /** Of the words, as HTML and spreadsheets name languages: `en-GB`. */
  readonly language: string;
  readonly colours: Colours;
  readonly font: {
    /** As CSS names it. */
    readonly family: string;
    /** Font files (TrueType or OpenType), absolute, with which pictures are drawn; null for the one that is shipped. */
    readonly regular: string | null;
    readonly bold: string | null;
  };
  readonly numbers: NumberStyle;
  readonly quantifiers: readonly Quantifier[];
  readonly words: Words;
}
