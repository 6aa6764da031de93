/** What splitting finds: the responses of a document as line ranges, before topics and names are read. */
import type { Span } from "./document.ts";
import type { LineRange, Piece } from "./response.ts";

export const LAYOUTS = [
  "topic-header",
  "organisations",
  "statement",
  "key-points",
  "sections",
  "whole",
] as const;

export type Layout = (typeof LAYOUTS)[number];

/** How a header is to be read: a list of topics, one heading that is the topic, or a title that is none. */
export type HeaderKind = "topics" | "heading" | "title";

/**
 * How an attribution is to be read: a closing line, an organisation's heading, a quoted speaker, one signer a line, or
 * the sender of a letter, which splitting has read already.
 */
export type AttributionKind = "line" | "organisation" | "speaker" | "signatories" | "sender";

/** Who sent a letter, as its signature, its head and its labels say together. */
export interface SplitSender {
  readonly name: string | null;
  readonly organisation: string | null;
  /** Other spellings and persons that it names as its sender: hidden with the name where that is. */
  readonly others: readonly string[];
}

export interface SplitResponse {
  /** 1-based, in document order; parts that were cut off by hand come after the last. */
  readonly ordinal: number;
  /** Ordinal of the response that it was cut from by hand. */
  readonly cutFrom?: number;
  readonly header: LineRange | null;
  readonly headerKind: HeaderKind;
  readonly headerText: string | null;
  /** Words that lead in to this one's text, a topic of its own beside the heading's. */
  readonly lead?: string;
  /** The number that the document prints for it, where its layout file says where. */
  readonly id?: string;
  /** First and last line that hold a part of the text. */
  readonly body: LineRange;
  /** The text without furniture, in order, one span a line; their slices joined by a line feed are the text. */
  readonly bodySpans: readonly Span[];
  /** Line of each of `bodySpans`, 1-based. */
  readonly bodyLines: readonly number[];
  readonly attribution: LineRange | null;
  readonly attributionKind: AttributionKind;
  readonly attributionText: string | null;
  /** Where the attribution is a sender. */
  readonly sender?: SplitSender;
  /** Day the response is dated with, ISO 8601. */
  readonly date: string | null;
}

/** A sign in the document's own form that its responses may be read wrongly. */
export interface SplitDoubt {
  /** 1-based. */
  readonly line: number;
  readonly found: string;
}

/** What a letter holds and its sender did not write about the matter. */
export interface SetAside {
  /** 1-based, of its first line. */
  readonly line: number;
  readonly words: number;
  /** In words, without an article. */
  readonly what: string;
}

export interface SplitResult {
  readonly layout: Layout;
  /** Topics the headers were read with: given, or discovered in the document. */
  readonly topics: readonly string[];
  readonly responses: readonly SplitResponse[];
  readonly pieces: readonly Piece[];
  readonly doubts?: readonly SplitDoubt[];
  readonly setAside?: readonly SetAside[];
  /** The document numbers each response on a line of its own. */
  readonly isNumbered?: boolean;
  /** Why lines are what they are, 1-based, where a layout file says it. */
  readonly reasons?: ReadonlyMap<number, string>;
  /** Parts that responses do not have, as a layout file says: nobody misses them. */
  readonly without?: readonly ("topics" | "attribution")[];
  /** The layout file that it was split by; absent where a built-in layout was. */
  readonly file?: string;
}
