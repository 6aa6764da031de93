/** What is packed in a file: an archive, a mailbox, or a message with what is attached to it. */

/** Bytes in memory, or a file that is open: large ones are read piece by piece. */
export type Stored = Buffer | OpenFile;

/** What is used of a file handle. */
export interface OpenFile {
  readonly fd: number;
  stat(): Promise<{ readonly size: number }>;
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
}

export interface PackedPart {
  /** With forward slashes; never absolute, never with `..`. */
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
  /**
   * @param from - the same bytes that it was listed from
   * @throws FileRefusal where it is damaged
   */
  read(from: Stored): Promise<Buffer>;
}

export interface PackedListing {
  readonly parts: readonly PackedPart[];
  /** Of a message: that of no other. */
  readonly messageId?: string | null;
  /** A message that says nothing itself. */
  readonly isWordless?: boolean;
  /** A message of which no part is read: a report on another. */
  readonly leftOut?: string;
}

/** How much one file may still hold. */
export interface Room {
  readonly parts: number;
  readonly bytes: number;
}

/** @throws FileRefusal where what is packed is damaged, or more than there is room for */
export type Lister = (from: Stored, room: Room) => Promise<PackedListing>;
