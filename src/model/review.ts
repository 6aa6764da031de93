/** A review: what a person is asked of which responses, because the program is in doubt there. */
import type { QuotableHit } from "./quotable.ts";

export interface ReviewTheme {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  /** Ids of those above it. */
  readonly above: readonly string[];
  /** All that a response can be on it, where it has positions. */
  readonly positions?: readonly string[];
}

/** What a run says of a response and a theme. */
export interface ScoredCell {
  readonly theme: string;
  readonly score: number;
}

/** A response as far as a review asks of it. */
export interface ReviewableResponse {
  readonly id: string;
  readonly fingerprint: string;
  readonly words: number;
  /** As it may be shown, offsets as they were. */
  readonly text: string;
  /** Themes for which something speaks, carried or not, in the order of the codebook. */
  readonly cells: readonly ScoredCell[];
  /** Of these themes, in the order of their places. */
  readonly hits: readonly Pick<QuotableHit, "theme" | "start" | "end">[];
}

export interface AskedCell extends ScoredCell {
  /** Of the score: `0`, `below 1`, `1`, `to 2`, `to 3`, `above 3`. */
  readonly band: string;
  /** How likely the theme is truly carried, 0 to 1. */
  readonly likely: number;
}

export interface AskedResponse {
  readonly response: ReviewableResponse;
  readonly cells: readonly AskedCell[];
  /** Whether it is asked for any other theme. */
  readonly asksOthers: boolean;
  /** `doubt` in the order of doubt, `random` drawn by lot. */
  readonly part: "doubt" | "random";
  /** The probability with which it was drawn by lot; null for the others. */
  readonly pi: number | null;
}

/** How much is asked: a share of all words, a number of responses, or of cells. */
export interface Effort {
  readonly of: "words" | "responses" | "cells";
  /** Of words their share, 0 to 1. */
  readonly most: number;
}
