/** Decisions: what persons who read responses say of their themes, and what came of it. */
import type { Place } from "./place.ts";
import type { Publishable } from "./publishable.ts";

/** The theme of a row that asks for any other theme. */
export const OTHER_THEMES = "+";

/** What a person said of one theme of one response. */
export interface CellDecision {
  readonly theme: string;
  readonly carried: boolean;
  /** What the response is on it, where a person said so: a name of the codebook, `both` or `unclear`. */
  readonly position?: string;
  /** Those who said so, as the team names them, in the order of the files; none where nobody is named. */
  readonly who: readonly string[];
}

/** A row of a review file that has an answer. */
export interface AnsweredRow {
  readonly response: string;
  /** Of the text that was read. */
  readonly fingerprint: string;
  /** Of its cell, in the file, 1-based. */
  readonly placeOf: (column: "response" | "fingerprint") => Place;
}

/** What is said of one response. */
export interface DecidedResponse {
  readonly rows: readonly AnsweredRow[];
  readonly decisions: readonly CellDecision[];
  /** Whether somebody said which other themes it carries, or that it carries none. */
  readonly isOthersAnswered: boolean;
}

/** By the id of the response. */
export type Decisions = ReadonlyMap<string, DecidedResponse>;

/** What `run.json` says of decisions; numbers are null where counts are suppressed. */
export interface DecisionAccount {
  /** Cells that a person decided: a response and a theme. */
  readonly cells: Publishable;
  /** Of these, cells in which the theme is carried. */
  readonly carried: Publishable;
  /** Responses with such a cell. */
  readonly responses: Publishable;
  /** How many cells who decided, as the team names them; a cell that two decided alike counts for both; none in what is published. */
  readonly by: readonly DecidedBy[];
}

export interface DecidedBy {
  /** As the team names them; null for cells that nobody signed. */
  readonly who: string | null;
  /** Cells that they decided. */
  readonly cells: number;
}

/** A review file of a run. */
export interface DecisionFile {
  /** Its path from the project. */
  readonly source: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
}
