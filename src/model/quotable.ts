/** A response as it may be shown to readers: without its respondent's name, personal data blacked out. */
import type { Status } from "./response.ts";

export interface QuotableHit {
  readonly theme: string;
  readonly term: string;
  /** Characters of the response's text (UTF-16 units). */
  readonly start: number;
  readonly end: number;
  /** In the source, 1-based. */
  readonly line: number;
  readonly page: number;
}

export interface QuotableResponse {
  readonly id: string;
  readonly source: string;
  /** Where its text begins, 1-based. */
  readonly page: number;
  readonly line: number;
  readonly topics: readonly string[];
  readonly status: Status;
  readonly words: number;
  /** The campaign that it is a letter of; null where it is of none, or campaigns were not looked for. */
  readonly campaign: string | null;
  /** Null where it may not be quoted. */
  readonly text: string | null;
  /** Ids of the themes it carries, parents included, in codebook order. */
  readonly themes: readonly string[];
  /** None where it may not be quoted. */
  readonly hits: readonly QuotableHit[];
}
