/** A source before it is read: where it lies, what it is called in every output, and how it is to be read. */

export const SOURCE_KINDS = ["text", "pdf", "jsonl"] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface SourceFile {
  /** Absolute path, for opening only: it never appears in an output. */
  readonly path: string;
  /** Path as the user would recognise it: relative, forward slashes. */
  readonly source: string;
  /** Short name that response ids start with, unique in the run. */
  readonly id: string;
  readonly kind: SourceKind;
}

/** What `run.json` records about a source: its size in bytes and the sha256 of its bytes, hexadecimal. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}
