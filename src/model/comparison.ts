/** A comparison: what several coders say of the same responses, in figures and cell by cell. */

/** `theme` one theme; `micro` all cells pooled; `macro` the mean over themes; `samples` the mean over responses. */
export type ComparisonScope = "theme" | "micro" | "macro" | "samples";

export interface ComparedFigure {
  /** Its name, as in the documentation. */
  readonly measure: string;
  /**
   * Null where it is not defined.
   * @decimals any
   */
  readonly value: number | null;
  /**
   * Lower bound of the 95 % interval; null where none can be given.
   * @decimals any
   */
  readonly low: number | null;
  /**
   * Upper bound.
   * @decimals any
   */
  readonly high: number | null;
  /** How the interval was made; null where there is none. */
  readonly interval: "wilson" | "bootstrap" | null;
  /**
   * What two coders reach by lot who say yes as often as these; null where that says nothing.
   * @decimals any
   */
  readonly chance: number | null;
}

export interface ComparedRow {
  /** Whose codings are taken for right; null where all coders are held against one another. */
  readonly reference: string | null;
  /** Whose codings are held against them; null where all coders are. */
  readonly coder: string | null;
  /** What is pooled. */
  readonly scope: ComparisonScope;
  /** Id of the theme; null of several. */
  readonly theme: string | null;
  /** What responses are grouped by; null where all are taken. */
  readonly by: string | null;
  /** The group; null where all are taken. */
  readonly group: string | null;
  /** Responses that both coded, or of all coders at least two. */
  readonly responses: number;
  /** Cells (a response and a theme) that they coded. */
  readonly cells: number;
  /** Cells in which both say yes; null where all coders are held against one another. */
  readonly tp: number | null;
  /** Cells in which the coder alone says yes. */
  readonly fp: number | null;
  /** Cells in which the reference alone does. */
  readonly fn: number | null;
  /** Cells in which both say no. */
  readonly tn: number | null;
  /** In the order of the documentation. */
  readonly figures: readonly ComparedFigure[];
}

/** How much better or worse a second coder is than the first, held against the same reference. */
export interface ComparedDifference {
  /** Whose codings are taken for right. */
  readonly reference: string;
  /** The coder that is better where a difference is above 0. */
  readonly coder: string;
  /** The coder that it is held against. */
  readonly than: string;
  /** What is pooled. */
  readonly scope: Exclude<ComparisonScope, "theme">;
  /** Its name. */
  readonly measure: string;
  /**
   * Of the coder less that of the coder it is held against, over responses that all three coded.
   * @decimals any
   */
  readonly difference: number | null;
  /**
   * Lower bound of the 95 % interval, from the same resamples for both.
   * @decimals any
   */
  readonly low: number | null;
  /**
   * Upper bound.
   * @decimals any
   */
  readonly high: number | null;
}

/** A cell of which two coders say different things. */
export interface Disagreement {
  readonly reference: string;
  readonly coder: string;
  /** Id of the response. */
  readonly response: string;
  /** Id of the theme. */
  readonly theme: string;
  /** What each says: 1 yes, 0 no; of positions their names. */
  readonly says: readonly [reference: string, coder: string];
}

/** A count that was put right by a sample. */
export interface CorrectedRow {
  /** Id of the theme. */
  readonly theme: string;
  /** Its label. */
  readonly label: string;
  /** Whose counts are put right. */
  readonly coder: string;
  /** Responses that have text. */
  readonly base: number;
  /** Responses of which a person said whether they carry the theme. */
  readonly coded: number;
  /** Responses that carry it, as the coder counts them. */
  readonly raw: number;
  /**
   * The same, put right.
   * @decimals any
   */
  readonly estimate: number;
  /**
   * Lower bound of the 95 % interval.
   * @decimals any
   */
  readonly low: number;
  /**
   * Upper bound.
   * @decimals any
   */
  readonly high: number;
}
