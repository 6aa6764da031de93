/** A source that was read before: what was read is played back in place of reading it. */
import type { Response } from "../../model/response.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import type { SourceReading } from "../reading.ts";

export interface PlayedSource extends SourceFile {
  readonly played: (onUnanswered?: (response: Response) => void) => SourceReading;
}

export const isPlayed = (source: SourceFile): source is PlayedSource =>
  "played" in source && !("received" in source);
