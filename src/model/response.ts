/** A response: what one respondent said in one place, with its topics, its attribution and its evidence. */
import type { CorrectionKind } from "./correction-kind.ts";
import type { Span } from "./document.ts";

/** First and last line, 1-based and inclusive. */
export type LineRange = readonly [number, number];

export type Status = "anonymous" | "named" | "organisation" | "redacted" | "none";

/** Every status, in the order in which tables list them. */
export const STATUSES: readonly Status[] = ["named", "organisation", "anonymous", "redacted", "none"];

export interface Attribution {
  /** What is known of who sent it. */
  readonly status: Status;
  /** As printed, line breaks turned to spaces; null where nothing is printed. */
  readonly text: string | null;
  /** Of a person; null where none is printed, or it may not be told. */
  readonly name: string | null;
  /** Null where none is printed, or it may not be told. */
  readonly organisation: string | null;
  /** Further spellings of the name, hidden where it is; no output has them. */
  readonly others?: readonly string[];
}

export interface ResponseLines {
  /** First and last line of the header; null where none is printed. */
  readonly header: LineRange | null;
  /** First and last line that hold a part of the text. */
  readonly body: LineRange;
  /** First and last line of the attribution; null where none is printed. */
  readonly attribution: LineRange | null;
  /** Lines between the first and the last of `body` that are page furniture and not in `text`. */
  readonly furniture?: readonly LineRange[];
  /** Lines of `body` at which a new page begins, where there are any. */
  readonly pageStarts?: readonly number[];
}

/** What a table says of a respondent beside the answers, by the names of its columns: a text, or the options chosen. */
export type Variables = Readonly<Record<string, string | readonly string[]>>;

/** The canonical record, one line of `responses.jsonl`. */
export interface ResponseRecord {
  /** Unique in a run: the name of the source and a number. */
  readonly id: string;
  /** The file it was read from. */
  readonly source: string;
  /** The how-manieth of its source, 1-based. */
  readonly ordinal: number;
  /** Where it stands in its source: lines of a text, 1-based and inclusive. */
  readonly lines: ResponseLines;
  /** First and last page that it stands on, 1-based. */
  readonly pages: LineRange;
  /** Its topics, from the header. */
  readonly topics: readonly string[];
  /** As printed; null where there is none. */
  readonly headerText: string | null;
  /** Whether the header is cut off. */
  readonly headerTruncated: boolean;
  /** Who sent it. */
  readonly attribution: Attribution;
  /** Day of a dated statement, ISO 8601; null where none is printed. */
  readonly date: string | null;
  /** What was asked, as printed; null where nothing tells, or a table asks for one text only. */
  readonly question: string | null;
  /** Who is one respondent across questions: a running number, never made from a name; null where nothing tells. */
  readonly respondent: number | null;
  /** What else is known of the response, in the order of the columns. */
  readonly variables: Variables;
  /** Words of the text. */
  readonly words: number;
  /** Hash of the normalised text: the same when the response moves in its source. */
  readonly fingerprint: string;
  /** What was said, without page furniture. */
  readonly text: string;
  /** What was put right by hand; absent where nothing was. */
  readonly corrected?: readonly CorrectionKind[] | undefined;
}

/** What only tables tell; absent where a response is of another source. */
type OfTables = "question" | "respondent" | "variables";

export interface Response extends Omit<ResponseRecord, OfTables>, Partial<Pick<ResponseRecord, OfTables>> {
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
