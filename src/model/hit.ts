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

/** A response with its hits, in the order of their place and then of the codebook. */
export interface CodedResponse {
  readonly response: Response;
  readonly hits: readonly Hit[];
}
