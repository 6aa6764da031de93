/** A hit: one place in one response where one term of one theme matched. */
import type { Response } from "./response.ts";

export interface Hit {
  readonly theme: string;
  /** The term as written in the codebook. */
  readonly term: string;
  /** Offsets into `Response.text`, UTF-16, `end` exclusive: `text.slice(start, end)` is what matched. */
  readonly start: number;
  readonly end: number;
}

/** A response with the themes it carries and their hits. */
export interface CodedResponse {
  readonly response: Response;
  /** Themes carried by their own terms or rule, in codebook order; those above them are carried with them. */
  readonly themes: readonly string[];
  /** Hits of these themes, in the order of their place and then of the codebook. */
  readonly hits: readonly Hit[];
  /** How much speaks for each theme by its own terms or rule, where anything does. */
  readonly scores: readonly Score[];
  /** What it says for or against those of its themes, and of the themes above them, that have positions. */
  readonly positions?: readonly TakenPosition[];
  /** What a person decided of it; absent where nobody did. */
  readonly decided?: readonly DecidedTheme[];
  /** Hits of themes that it does not carry, in the same order; absent where nobody asks for them. */
  readonly below?: readonly Hit[];
}

export interface TakenPosition {
  readonly theme: string;
  /** One of the theme's own, `both` where it takes more than one, or `unclear` where it takes none. */
  readonly position: string;
}

/** A theme of which a person said whether a response carries it. */
export interface DecidedTheme {
  readonly theme: string;
  readonly carried: boolean;
}

export interface Score {
  readonly theme: string;
  /**
   * The weights of the hits that count, divided by `threshold`; without one their number, divided by `at-least`; of
   * a theme that its rule alone decides 1. At least 1 where the codebook says that the theme is carried.
   */
  readonly score: number;
}
