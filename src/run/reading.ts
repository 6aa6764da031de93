/** What reading a source yields: responses and problems as they come, at last the file's digest and its layout. */

import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import type { Digest } from "../read/ingest/source-file.ts";

/** A response, and the line of the file on which it begins; in a file of records not the line it once came from. */
export interface Received {
  readonly response: Response;
  readonly line: number;
}

export type SourceReading = AsyncGenerator<Received | Problem, Digest & { readonly layout: string | null }>;
