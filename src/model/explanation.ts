/** Why a response does or does not carry a theme: every match of every term, and what became of it. */
import type { Rule } from "./codebook.ts";
import type { Span } from "./document.ts";

/**
 * What became of a match. It is `counted`; or it overlaps one that was tried before it (`inside a longer
 * match`), or matches `the same words`; or, in a theme with weights, `threshold` or `at-least`, others that overlap it
 * weigh more together (`outweighed`); or it touches words of `except`; or it follows a word of `not-after`, or a word
 * of `not-before` follows it; or, with `overlap: book`,
 * all its words count for other themes; or it would count, but too few do (`below at-least`, which stands for
 * `threshold`, too), or the rule, or its part of it, does not hold; or it is a part behind a NOT; or it is of a
 * position, and no sentence of it has a hit of the theme (`not beside a hit`).
 */
export type Fate =
  | "counted"
  | "inside a longer match"
  | "outweighed"
  | "the same words"
  | "masked by except"
  | "after a negation"
  | "before a negation"
  | "taken by another theme"
  | "below at-least"
  | "rule does not hold"
  | "denied by NOT"
  | "not beside a hit";

/** One match; offsets into `Response.text`, UTF-16, `end` exclusive. */
export interface ExplainedMatch extends Span {
  /** What became of it. */
  readonly fate: Fate;
  /** The term (of another theme: its id) that decided, as written in the codebook; null where none did. */
  readonly by: string | null;
}

/** A term of the theme, or a part of its rule that looks for words, with its matches in their order. */
export interface ExplainedTerm {
  /** As written in the codebook. */
  readonly term: string;
  /** Whether it is one of the terms or a part of the rule. */
  readonly of: "terms" | "rule";
  /**
   * What one hit adds to the sum that `threshold` looks at.
   * @decimals any
   */
  readonly weight: number;
  /** In their order. */
  readonly matches: readonly ExplainedMatch[];
}

/** A part of a rule: what is written there (of AND, OR and NOT the operator alone) and whether it holds. */
export interface ExplainedRule {
  /** What kind of part it is. */
  readonly kind: Rule["kind"];
  /** As written; of AND, OR and NOT the operator alone. */
  readonly text: string;
  /** Whether it is true of the response. */
  readonly holds: boolean;
  /** The parts of which it is made. */
  readonly parts: readonly ExplainedRule[];
}

/** One of the positions of a theme, and what speaks for it. */
export interface ExplainedPosition {
  /** As in the codebook. */
  readonly name: string;
  /** Whether the response takes it. */
  readonly taken: boolean;
  /**
   * What its matches weigh together; null where a rule or a closed answer tells the position.
   * @decimals any
   */
  readonly weight: number | null;
  /** Its terms, or the parts of its rule that look for words. */
  readonly terms: readonly ExplainedTerm[];
  /** Null for a position without a rule. */
  readonly rule: ExplainedRule | null;
  /** Closed answers that mean it; empty where none is asked for. */
  readonly answers: readonly string[];
}

/** Which position a response takes, and why. */
export interface ExplainedPositions {
  /** As in `codings.csv`: the name of a position, `both` or `unclear`. */
  readonly position: string;
  /** The question whose closed answer tells it; null where the words of the response do. */
  readonly from: string | null;
  /** In the order of the codebook. */
  readonly of: readonly ExplainedPosition[];
}

export interface Explanation {
  /** Its id. */
  readonly theme: string;
  /** By itself or by a theme below it. */
  readonly carried: boolean;
  /** One sentence. */
  readonly why: string;
  /** Terms in their order, then the parts of the rule that look for words. */
  readonly terms: readonly ExplainedTerm[];
  /** Null for a theme without a rule. */
  readonly rule: ExplainedRule | null;
  /** Null where the theme has no positions, or is not carried. */
  readonly positions: ExplainedPositions | null;
  /** Themes below this one that the response carries, in codebook order. */
  readonly below: readonly string[];
}
