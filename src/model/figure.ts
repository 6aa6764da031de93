/** A chart that was drawn, with all that must stand beside it. */

export interface Figure {
  /** `themes`, `topics`, ...: its files' name, and unique among the figures of a report. */
  readonly id: string;
  /** Bars, a heat map, or bars to both sides: a dark page changes the colours of all but heat maps. */
  readonly kind: "bars" | "grid" | "sides";
  /** What the chart says, as a sentence without full stop. */
  readonly title: string;
  /** Base and unit. */
  readonly subtitle: string;
  /** One sentence in place of the picture. */
  readonly alt: string;
  /** Source, and what a reader must know: a paragraph each. */
  readonly notes: readonly string[];
  /** The numbers that are drawn, as tables print them: withheld ones as `[c]`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** An `<svg>` element with `<title>` and `<desc>`; no XML declaration. */
  readonly svg: string;
  /** The same for a narrow screen; absent where there is none. */
  readonly narrow?: string;
}
