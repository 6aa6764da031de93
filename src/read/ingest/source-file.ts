/** A source before it is read: where it lies, what it is called in every output, and how it is to be read. */
import type { Companions, ReadWith } from "./companions/companion.ts";
import type { ReadPiece } from "./piece.ts";

/**
 * How files are read, and how many bytes one may have. Text: some 2.7 million words; a response document of a thousand
 * responses has a tenth of it. A PDF and an office document hold pictures, and messages what is attached; markup is larger than what it marks up.
 * Records are read line by line.
 */
export const SOURCE_KINDS = {
  text: { mostBytes: 16 * 1024 * 1024 },
  pdf: { mostBytes: 256 * 1024 * 1024 },
  docx: { mostBytes: 256 * 1024 * 1024 },
  odt: { mostBytes: 256 * 1024 * 1024 },
  rtf: { mostBytes: 256 * 1024 * 1024 },
  html: { mostBytes: 32 * 1024 * 1024 },
  markdown: { mostBytes: 16 * 1024 * 1024 },
  mail: { mostBytes: 64 * 1024 * 1024 },
  jsonl: { mostBytes: Number.POSITIVE_INFINITY },
  json: { mostBytes: Number.POSITIVE_INFINITY },
  csv: { mostBytes: Number.POSITIVE_INFINITY },
  tsv: { mostBytes: Number.POSITIVE_INFINITY },
  xlsx: { mostBytes: 256 * 1024 * 1024 },
  ods: { mostBytes: 256 * 1024 * 1024 },
} as const;

export type SourceKind = keyof typeof SOURCE_KINDS;

/** Files that are no sources themselves: what is packed in them is. */
export const PACKED_KINDS = ["zip", "mailbox"] as const;

export type FileKind = SourceKind | (typeof PACKED_KINDS)[number];

/** What is packed in the file of a source, where that is not all of it. */
export interface SourcePart {
  /** By whose ending it is known. */
  readonly name: string;
  /** @throws FileRefusal where it is damaged; what `node:fs` throws */
  read(): Promise<Uint8Array>;
}

/** Kinds of files whose rows are responses. */
export const TABLE_KINDS = ["csv", "tsv", "xlsx", "ods"] as const satisfies readonly SourceKind[];

export type TableKind = (typeof TABLE_KINDS)[number];

export const isTable = (kind: SourceKind): kind is TableKind => TABLE_KINDS.some((one) => one === kind);

/** Whether a file holds responses one by one, and is no document to be split. */
export const isOfRecords = (kind: SourceKind): boolean =>
  kind === "jsonl" || kind === "json" || isTable(kind);

export interface SourceFile {
  /** Absolute path, for opening only: it never appears in an output. */
  readonly path: string;
  /** Path as the user would recognise it: relative, forward slashes. */
  readonly source: string;
  /** Short name that response ids start with, unique in the run. */
  readonly id: string;
  readonly kind: SourceKind;
  /** Undefined where the source is the whole file. */
  readonly part?: SourcePart | undefined;
  /** Told how many of its bytes were read, of a file that is read piece by piece; it may be read more than once. */
  readonly onBytes?: ((read: number, of: number) => void) | undefined;
  /** Where few of its records are wanted: the others, told by their ids, need not be read to their ends. */
  readonly isWanted?: ((id: string) => boolean) | undefined;
  /** Other files that say something of its records. */
  readonly companions?: Companions | undefined;
  /** Set where it is such a file itself: it holds no response of its own. */
  readonly readWith?: ReadWith | undefined;
  /** What is attached to its records, by their ids: documents, in the order of their numbers. */
  readonly attached?: ReadonlyMap<string, readonly SourceFile[]> | undefined;
  /** Set where only a stretch of it is read: what is to be said of the whole file is left to whoever adds them up. */
  readonly only?: ReadPiece | undefined;
}

/** What `run.json` records about a source: its size in bytes and the sha256 of its bytes, hexadecimal. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}
