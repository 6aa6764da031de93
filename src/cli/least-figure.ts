/** A figure of a comparison that must be reached. */
export interface LeastFigure {
  readonly scope: "micro" | "macro" | "samples";
  readonly measure: string;
  readonly value: number;
}
