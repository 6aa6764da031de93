/** How a document is laid out, as a user says it in a layout file. */

/** Where a part of a response stands: on the line below the one that begins it, or before or after the text. */
export type PartStands = "next-line" | "before" | "after";

export interface LayoutForm {
  /** What outputs call it. */
  readonly name: string;
  /** What tells one response from the next; null where the document's own evidence does. */
  readonly response: {
    /** A regular expression of the lines that begin a response, or the beginning of a page; null where only ends are told. */
    readonly begins: string | "page" | null;
    /** A regular expression of the lines that end one, and are no part of it. */
    readonly ends: string | null;
    /** Groups of `begins`, counted from 1, that hold the response's number, its topics and who sent it. */
    readonly id: number | null;
    readonly topics: number | null;
    readonly attribution: number | null;
  } | null;
  /** Null where responses have none. */
  readonly topics: {
    /** Null where a label alone tells them. */
    readonly where: PartStands | null;
    readonly labels: readonly string[];
    /** What stands between topics. */
    readonly separators: readonly string[];
  } | null;
  /** Null where responses have none. */
  readonly attribution: {
    /** Null where labels alone tell it. */
    readonly where: PartStands | null;
    readonly labels: { readonly name: readonly string[]; readonly organisation: readonly string[] };
    /** What stands before a name, and is no part of it. */
    readonly strip: readonly string[];
  } | null;
  /** What stands before a text, and is no part of it. */
  readonly textLabels: readonly string[];
  /** Regular expressions of lines that are no part of any response. */
  readonly skip: readonly string[];
  /** A regular expression of the lines that the responses below answer; its last group, or all of it, is a topic. */
  readonly question: string | null;
}
