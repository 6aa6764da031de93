/** How a summary marks words for the eye: a terminal's colours, or nothing. */

/** `chalk` fits; the summary stays readable when every member returns its text unchanged. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly red: (text: string) => string;
}

const same = (text: string): string => text;

export const NO_PAINT: Paint = { bold: same, dim: same, cyan: same, yellow: same, red: same };

export interface SummaryOptions {
  readonly style: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Its lines: what is said of problems is no longer. No limit where nothing is said. */
  readonly height?: number;
}
