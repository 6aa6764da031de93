/** What reading a source yields: responses and problems as they come, at last the file's digest and its layout. */

import type { AppliedCorrection } from "../model/correction.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import type { TakenTable } from "../model/table.ts";
import type { Digest } from "../read/ingest/source-file.ts";
import type { LeftOutRows } from "../read/table/left-out-rows.ts";

/** A response, and the line of the file on which it begins; in a file of records not the line it once came from. */
export interface Received {
  readonly response: Response;
  readonly line: number;
  /** What was put right in it by hand. */
  readonly corrections?: readonly AppliedCorrection[];
  /** A correction leaves it out: it is received, and passed on to nobody who counts or writes. */
  readonly isLeftOut?: boolean;
  /** What it was read as, of respondents who may not be named: their names are hidden. */
  readonly veiled?: readonly Response[];
}

export interface SourceEnd extends Digest {
  readonly layout: string | null;
  /** What a table was taken for. */
  readonly table?: TakenTable | null;
  /** What of a table was received and left out where it was read. */
  readonly leftOut?: readonly LeftOutRows[];
}

export type SourceReading = AsyncGenerator<Received | Problem, SourceEnd>;
