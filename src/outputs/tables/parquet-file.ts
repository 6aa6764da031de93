/** A Parquet file in the output folder: rows as they come, put together into groups so that memory stays flat. */
import type { OutputFacts } from "../../model/run.ts";
import type { Cell } from "../../model/tables/column.ts";
import type { ColumnNote } from "../../model/tables/tables.ts";
import type { Outputs } from "../folder/outputs.ts";

/** A list stands in the column that is named as one. */
export type ParquetValue = Cell | readonly string[];

export interface ParquetFile {
  /** Await what is returned, if anything, before the next call. */
  add(rows: readonly (readonly ParquetValue[])[]): Promise<void> | undefined;
  close(): Promise<OutputFacts>;
}

type Schema = ConstructorParameters<typeof import("hyparquet-writer").ParquetWriter>[0]["schema"];

/** A group is written when it holds as many rows or as many characters; the same rows make the same groups. */
const GROUP_ROWS = 5_000;
const GROUP_CHARACTERS = 400_000;

/** @param list - the column that holds lists of text, if one does */
export async function openParquet(
  outputs: Outputs,
  name: string,
  columns: readonly ColumnNote[],
  list: string | null = null,
): Promise<ParquetFile> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const file = await outputs.open(name);
  const bytes = new ByteWriter();
  const root = { name: "root", num_children: columns.length };
  const schema = [root, ...columns.flatMap((column) => elements(column, column.name === list))];
  const parquet = new ParquetWriter({ writer: bytes, schema, statistics: false, createdBy: "themetally" });
  let waiting: (readonly ParquetValue[])[] = [];
  let characters = 0;

  /** Writes what the library has put into its buffer, which it goes on using. */
  const handOn = (rows: number) => {
    const copy = bytes.getBytes().slice();
    bytes.index = 0;
    return file.write(copy, rows);
  };
  const writeGroup = () => {
    const rows = waiting;
    waiting = [];
    characters = 0;
    const columnData = columns.map((column, at) => ({
      name: column.name,
      data: rows.map((row) => row[at]),
      offsetIndex: false,
    }));
    void parquet.write({ columnData, rowGroupSize: rows.length });
    return handOn(rows.length);
  };
  return {
    add(rows) {
      waiting.push(...rows);
      for (const row of rows) {
        for (const value of row) characters += typeof value === "string" ? value.length : 4;
      }
      return waiting.length < GROUP_ROWS && characters < GROUP_CHARACTERS ? undefined : writeGroup();
    },
    async close() {
      if (waiting.length > 0) await writeGroup();
      void parquet.finish();
      await handOn(0);
      return file.close();
    },
  };
}

/** See https://parquet.apache.org/docs/file-format/types/logicaltypes/ */
function elements({ name, type, required }: ColumnNote, isList: boolean): Schema {
  const utf8 = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
  const repetition_type = required ? "REQUIRED" : "OPTIONAL";
  if (isList)
    return [
      { name, repetition_type, converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      { name: "element", repetition_type: "REQUIRED", ...utf8 },
    ];
  if (type === "string") return [{ name, repetition_type, ...utf8 }];
  return [{ name, type: type === "integer" ? "INT32" : "DOUBLE", repetition_type }];
}
