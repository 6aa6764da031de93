/** What a coder said of responses, as a file has it: before coders are brought together. */
import type { Place } from "./place.ts";

export interface CodedResponseOf {
  /** As the file has it. */
  readonly id: string;
  readonly fingerprint: string | null;
  readonly text: string | null;
  readonly place: Place;
  /** By theme: `1` carried, `0` not; the name of a position. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether a theme of which nothing is said is not carried; else nobody coded it. */
  readonly isWhole: boolean;
  /** The probability with which it was drawn, and from which part; null where the file has none. */
  readonly pi: number | null;
  readonly stratum: string | null;
}

/** A passage that was marked with a theme. */
export interface MarkedPassage {
  readonly document: string;
  /** Null for a document without marks. */
  readonly theme: string | null;
  readonly words: string;
  readonly place: Place;
}

export interface CoderCodings {
  /** What the coder is called. */
  readonly coder: string;
  readonly source: string;
  /** Themes as the file names them, in its order. */
  readonly themes: readonly string[];
  readonly responses: readonly CodedResponseOf[];
  /** Of a program in which passages are marked; then there are no responses yet. */
  readonly passages: readonly MarkedPassage[] | null;
  /** What is to be known of how the file was read. */
  readonly notes: readonly string[];
}

/** A theme that a codebook has. */
export interface NamedTheme {
  readonly id: string;
  readonly label: string;
}

/** A response as a comparison knows it. */
export interface ComparedResponse {
  readonly id: string;
  readonly fingerprint: string | null;
  /** As it was received, for bringing coders together. */
  readonly text: string | null;
  /** As it may be printed. */
  readonly shown: string | null;
  /** Groups by what they are; none where only files of codings are compared. */
  readonly groups: ReadonlyMap<string, string>;
}

/** The coder of a run or of a codebook: what the program itself says. */
export interface ProgramCodings {
  readonly coder: string;
  readonly themes: readonly (NamedTheme & { readonly above: readonly string[] })[];
  readonly responses: readonly (ComparedResponse & {
    /** Ids of the themes that it carries. */
    readonly carried: ReadonlySet<string>;
  })[];
}
