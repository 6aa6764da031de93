/** How a summary marks words for the eye: a terminal's colours, or nothing. */

/** `chalk` fits; the summary stays readable when every member returns its text unchanged. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly red: (text: string) => string;
}

const same = (text: string): string => text;

export const PLAIN: Style = { bold: same, dim: same, cyan: same, yellow: same, red: same };

export interface SummaryOptions {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}
