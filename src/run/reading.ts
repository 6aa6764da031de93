/** What reading a source yields: responses and problems as they come, at last the file's digest and its layout. */
import type { Digest } from "../ingest/source-file.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";

export type Reading = AsyncGenerator<Response | Problem, Digest & { readonly layout: string | null }>;
