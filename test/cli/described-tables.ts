/**
 * Reads tables by what `datapackage.json` and `csv-metadata.json` say of them, as the specifications have it (Table
 * Schema 1, Tabular Data Package 1, Metadata Vocabulary for Tabular Data), and tells what does not hold. It knows
 * nothing of this program.
 */
import { createHash } from "node:crypto";

/** Contents by file name, one character a byte. */
export type Folder = Readonly<Record<string, string>>;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly values: readonly string[] | null;
}

interface Described {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly nulls: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly columns: readonly string[];
    readonly file: string;
    readonly to: readonly string[];
  }[];
  readonly hash: string | null;
}

/** Cells of one table by column; null where the description says that there is no value. */
type Rows = readonly Readonly<Record<string, string | null>>[];

const listOf = (one: string | readonly string[] | undefined): readonly string[] =>
  one === undefined ? [] : typeof one === "string" ? [one] : one;

// biome-ignore lint/suspicious/noExplicitAny: a file is what it is.
type Json = any;

/** @returns the tables as a Tabular Data Package describes them */
export function inDataPackage(text: string): readonly Described[] {
  const { resources }: Json = JSON.parse(text);
  const pathOf = (name: string) => resources.find((one: Json) => one.name === name)?.path ?? `no ${name}`;
  return resources.map(({ path, hash = null, schema }: Json) => ({
    file: path,
    columns: schema.fields.map(({ name, type = "string", constraints = {} }: Json) => ({
      name,
      type,
      required: constraints.required ?? false,
      values: constraints.enum ?? null,
    })),
    nulls: schema.missingValues ?? [""],
    primaryKey: listOf(schema.primaryKey),
    foreignKeys: (schema.foreignKeys ?? []).map(({ fields, reference }: Json) => ({
      columns: listOf(fields),
      file: reference.resource === "" ? path : pathOf(reference.resource),
      to: listOf(reference.fields),
    })),
    hash,
  }));
}

/** @returns the tables as CSV on the Web describes them */
export function inCsvw(text: string): readonly Described[] {
  const group: Json = JSON.parse(text);
  return group.tables.map((table: Json) => ({
    file: table.url,
    columns: table.tableSchema.columns.map((column: Json) => ({
      name: listOf(column.titles)[0],
      type: column.datatype ?? "string",
      required: column.required ?? false,
      values: null,
    })),
    nulls: listOf(table.tableSchema.null ?? table.null ?? group.null ?? ""),
    primaryKey: listOf(table.tableSchema.primaryKey),
    foreignKeys: (table.tableSchema.foreignKeys ?? []).map(({ columnReference, reference }: Json) => ({
      columns: listOf(columnReference),
      file: reference.resource,
      to: listOf(reference.columnReference),
    })),
    hash: null,
  }));
}

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /(?:)/,
  integer: /^[-+]?[0-9]+$/,
  number: /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/,
};

/** @returns every place where a folder is not as its description says; none of a folder that agrees */
export function disagreements(folder: Folder, described: readonly Described[]): readonly string[] {
  const rows = new Map(described.map((table) => [table.file, valuesOf(folder, table)] as const));
  const files = Object.keys(folder).filter((file) => file.endsWith(".csv"));
  const undescribed = files.filter((file) => !rows.has(file)).map((file) => `${file} is not described`);
  return [...undescribed, ...described.flatMap((table) => faultsOf(table, folder, rows))];
}

function valuesOf(folder: Folder, { file, columns, nulls }: Described): Rows {
  const [, ...body] = cellsOf(folder[file] ?? "");
  return body.map((cells) =>
    Object.fromEntries(
      columns.map(({ name }, at) => {
        const cell = cells[at] ?? null;
        return [name, cell === null || nulls.includes(cell) ? null : cell];
      }),
    ),
  );
}

function faultsOf(table: Described, folder: Folder, all: ReadonlyMap<string, Rows>): readonly string[] {
  const { file, columns, hash, primaryKey, foreignKeys } = table;
  const text = folder[file];
  if (text === undefined) return [`${file} is not there`];
  const faults: string[] = [];
  const sha256 = createHash("sha256").update(text, "latin1").digest("hex");
  if (hash !== null && hash !== `sha256:${sha256}`) faults.push(`${file} has another hash`);
  const [header = [], ...body] = cellsOf(text);
  if (header.join() !== columns.map(({ name }) => name).join())
    faults.push(`${file} has the header ${header}`);
  for (const [at, cells] of body.entries())
    if (cells.length !== columns.length) faults.push(`${file} ${at + 1} has ${cells.length} cells`);
  const rows = all.get(file)!;
  const keyOf = (row: Rows[number], names: readonly string[]) =>
    names.some((name) => row[name] == null) ? null : names.map((name) => row[name]).join("\u0000");
  const seen = new Set<string | null>();
  for (const [at, row] of rows.entries()) {
    for (const { name, type, required, values } of columns) {
      const value = row[name] ?? null;
      const place = `${file} ${at + 1} ${name}`;
      if (value === null) {
        if (required) faults.push(`${place} has no value`);
      } else if (!LEXICAL[type]?.test(value)) faults.push(`${place} is no ${type}: ${value}`);
      else if (values !== null && !values.includes(value)) faults.push(`${place} is none of ${values}`);
    }
    if (primaryKey.length > 0) {
      const key = keyOf(row, primaryKey);
      if (key === null || seen.has(key)) faults.push(`${file} ${at + 1} has no key of its own`);
      seen.add(key);
    }
  }
  for (const { columns: from, file: other, to } of foreignKeys) {
    const there = new Set((all.get(other) ?? []).map((row) => keyOf(row, to)));
    if (!all.has(other)) faults.push(`${file} refers to ${other}, which is not described`);
    for (const [at, row] of rows.entries()) {
      const key = keyOf(row, from);
      if (key !== null && !there.has(key))
        faults.push(`${file} ${at + 1} ${from} leads to no row of ${other}`);
    }
  }
  return faults;
}

/** RFC 4180: cells parted by commas, in quotes where they hold one, a quote doubled. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) throw new Error("A file that is no CSV.");
    const [, quoted, plain = "", end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    records.push(cells);
    cells = [];
  }
  return records;
}
