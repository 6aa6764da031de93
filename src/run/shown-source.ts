/** A source as it is shown: under a name that tells nobody, with its responses and problems cleared as they come. */

import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import type { Received, SourceReading } from "./reading.ts";

export interface ShownSource extends SourceFile {
  /** The source as it was received: it is read by this name, since layouts go by names. */
  readonly received: SourceFile;
  readonly response: (one: Received) => Received;
  readonly problem: (problem: Problem) => Problem;
}

export const isShown = (source: SourceFile): source is ShownSource => "received" in source;

export async function* readAsShown(
  reading: SourceReading,
  { response, problem }: ShownSource,
): SourceReading {
  try {
    let next = await reading.next();
    for (; !next.done; next = await reading.next()) {
      yield "severity" in next.value ? problem(next.value) : response(next.value);
    }
    return next.value;
  } finally {
    await reading.return(undefined as never);
  }
}
