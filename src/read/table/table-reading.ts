/** What a table is read with besides itself. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import type { MissingMarks } from "../../cues/missing-marks.ts";
import type { TableMapping } from "../../model/table-mapping.ts";

export interface TableReading {
  /** What the project file says of it. */
  readonly mapping: TableMapping;
  readonly missing: MissingMarks;
  readonly anonymity: AnonymityReader;
}
