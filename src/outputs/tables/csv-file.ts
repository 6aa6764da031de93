/** A table as a CSV file in the output folder: its header row, then rows as they come. */
import type { CsvForm } from "../../model/csv-form.ts";
import type { OutputFacts } from "../../model/run.ts";
import { cellsOf, namesOf, type OutputTable } from "../../model/tables/column.ts";
import type { Outputs } from "../folder/outputs.ts";
import { csv } from "./csv.ts";

export interface CsvFile<Row> {
  /** Await what is returned, if anything, before the next call. */
  add(rows: readonly Row[]): Promise<void> | undefined;
  close(): Promise<OutputFacts>;
}

/** By which Excel tells that a file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

export async function openCsv<Row>(
  outputs: Outputs,
  table: OutputTable<Row>,
  form: CsvForm,
): Promise<CsvFile<Row>> {
  const { file: name, columns } = table;
  const file = await outputs.open(name);
  const mark = form === "excel" ? BYTE_ORDER_MARK : "";
  await file.write(mark + csv([namesOf(columns)], form), 0);
  return {
    add: (rows) =>
      file.write(
        csv(
          rows.map((row) => cellsOf(columns, row)),
          form,
        ),
        rows.length,
      ),
    close: () => file.close(),
  };
}
