/** Streams an output file that holds responses or their evidence, after proof that it is as its run left it. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { withoutFormulaMark } from "../../text/formula.ts";
import { unusable } from "./unusable.ts";

export interface QuotableFile {
  readonly path: string;
  /** As the user knows it. */
  readonly source: string;
  readonly sha256: string;
}

/** @throws UserError where the file is gone or was changed: read as a whole first, so that nothing unproven is shown */
export async function proveWhole({ path, source, sha256 }: QuotableFile): Promise<void> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      throw unusable(source, "a file that is gone");
    throw error;
  }
  if (hash.digest("hex") !== sha256)
    throw unusable(source, "a file that was changed after its run", `sha256 ${sha256}`);
}

/** @returns the lines of a file, without their line feeds: a JSON text can hold every other kind of line break */
export async function* quotableLines({ path }: QuotableFile): AsyncGenerator<string, void> {
  let rest = "";
  for await (const text of createReadStream(path, "utf8")) {
    const lines = (rest + String(text)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

/**
 * @param columns - names of those that are wanted: a file may be without one
 * @param isMarked - whether cells that could start a formula have an apostrophe before them
 * @returns the rows of a CSV file, cells by column name, as they were before that
 */
export async function* quotableRows<Row>(
  { path }: QuotableFile,
  columns: readonly (keyof Row & string)[],
  isMarked: boolean,
): AsyncGenerator<Row, void> {
  const wanted = new Set<string>(columns);
  const file = createReadStream(path);
  const parser = parse({
    columns: (header: readonly string[]) => header.map((name) => (wanted.has(name) ? name : false)),
    bom: true,
  });
  file.on("error", (error) => parser.destroy(error));
  try {
    for await (const row of file.pipe(parser) as AsyncIterable<Record<string, string>>) {
      // The parser could do so by itself, at three times the cost.
      for (const column of columns) {
        const cell = row[column];
        if (isMarked && cell !== undefined) row[column] = withoutFormulaMark(cell);
      }
      yield row as Row;
    }
  } finally {
    file.destroy();
  }
}
