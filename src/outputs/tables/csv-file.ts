/** A CSV file in the output folder: its header row, then rows as they come. */
import type { OutputFacts } from "../../model/run.ts";
import type { Outputs } from "../folder/outputs.ts";
import { type Cell, csv } from "./csv.ts";

export interface CsvFile {
  /** Await what is returned, if anything, before the next call. */
  add(rows: readonly (readonly Cell[])[]): Promise<void> | undefined;
  close(): Promise<OutputFacts>;
}

/** Starts a CSV file with the columns given. */
export async function openCsv(outputs: Outputs, name: string, columns: readonly string[]): Promise<CsvFile> {
  const file = await outputs.open(name);
  await file.write(csv([columns]), 0);
  return {
    add: (rows) => file.write(csv(rows), rows.length),
    close: () => file.close(),
  };
}
