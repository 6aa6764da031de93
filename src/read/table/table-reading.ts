/** What a table is read with besides itself. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import type { MissingMarks } from "../../cues/missing-marks.ts";
import type { TableMapping } from "../../model/table-mapping.ts";
import type { RecordRead } from "../ingest/read-records.ts";

export interface TableReading {
  /** What the project file says of it. */
  readonly mapping: TableMapping;
  readonly missing: MissingMarks;
  readonly anonymity: AnonymityReader;
  /** Told of each text of a row that is not answered: it has no words, and stands nowhere. */
  readonly onUnanswered?: ((read: Extract<RecordRead, { record: unknown }>) => void) | undefined;
}
