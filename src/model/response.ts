/** A response: what one respondent said in one place, with its topics, its attribution and its evidence. */
import type { CorrectionKind } from "./correction-kind.ts";
import type { Span } from "./document.ts";

/** First and last line, 1-based and inclusive. */
export type LineRange = readonly [number, number];

export type Status = "anonymous" | "named" | "organisation" | "redacted" | "none";

/** Every status, in the order in which tables list them. */
export const STATUSES: readonly Status[] = ["named", "organisation", "anonymous", "redacted", "none"];

export interface Attribution {
  readonly status: Status;
  /** As printed, line breaks turned to spaces; null where nothing is printed. */
  readonly text: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
}

export interface ResponseLines {
  readonly header: LineRange | null;
  readonly body: LineRange;
  readonly attribution: LineRange | null;
  /** Lines between the first and the last of `body` that are page furniture and not in `text`. */
  readonly furniture?: readonly LineRange[];
  /** Lines of `body` at which a new page begins, where there are any. */
  readonly pageStarts?: readonly number[];
}

/** The canonical record, one line of `responses.jsonl`. */
export interface Response {
  readonly id: string;
  readonly source: string;
  readonly ordinal: number;
  readonly lines: ResponseLines;
  readonly pages: LineRange;
  readonly topics: readonly string[];
  readonly headerText: string | null;
  readonly headerTruncated: boolean;
  readonly attribution: Attribution;
  /** Day of a dated statement, ISO 8601; null where none is printed. */
  readonly date: string | null;
  readonly words: number;
  readonly fingerprint: string;
  readonly text: string;
  /** What was put right by hand; absent where nothing was. */
  readonly corrected?: readonly CorrectionKind[] | undefined;
  /** Where `text` is a mark that stands for none, as `n/a`: how it is counted. Never written: it is read anew. */
  readonly missing?: string | undefined;
}

export type PieceKind = "front" | "header" | "body" | "attribution" | "furniture";

/** A stretch of a source and what it is; the pieces of a source tile its text without gap or overlap. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** Ordinal of the response the piece belongs to; null for front matter and furniture. */
  readonly response: number | null;
}
