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
}
