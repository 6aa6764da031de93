/** What the positions of a theme come to in one response, and what that is told from. */
import type { Rule, Term, Theme } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";
import type { Matches } from "./matches.ts";
import type { Candidate } from "./select.ts";
import type { TokenSpan } from "./span.ts";

/** What is known of a response once its themes are told. */
export interface CarriedThemes {
  readonly response: Response;
  /** Whether the response carries a theme, by itself or by one below it. */
  readonly isCarried: (theme: string) => boolean;
  /** Places of the hits of a theme and of those below it. */
  readonly hitsOf: (theme: string) => readonly TokenSpan[];
}

/** What was found of the positions of a theme. */
export interface Found {
  readonly carried: CarriedThemes;
  readonly matches: Matches | null;
  readonly found: readonly Candidate[];
  readonly masked: Matches["masked"];
  readonly termOf: ReadonlyMap<number, Term>;
  readonly textOf: (candidate: Candidate) => string;
}

/** What the positions of a theme come to in one response. */
export interface SettledPositions extends Found {
  readonly theme: Theme;
  /** The name of a position, `both` or `unclear`. */
  readonly position: string;
  readonly taken: readonly string[];
  /** What the matches of each position weigh, in their order. */
  readonly sums: readonly number[];
  /** Matches beside hits of the theme. */
  readonly beside: ReadonlySet<Candidate>;
  /** Those of them that are not parts of longer ones. */
  readonly chosen: readonly Candidate[];
  /** Whether a part of the rule of a position holds. */
  readonly holds: (rule: Rule) => boolean;
}
