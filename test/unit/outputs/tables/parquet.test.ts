import { join } from "node:path";
import { expect, type TestContext, test } from "vitest";
import { startTally } from "#src/count/tally/tally.ts";
import type { CodedResponse } from "#src/model/hit.ts";
import { PARQUET_FILES } from "#src/model/output-files.ts";
import { openOutputs } from "#src/outputs/folder/outputs.ts";
import { startReport } from "#src/outputs/tables/report.ts";
import { ANONYMOUS, coded, response } from "../../count/tally/sample.ts";
import { CODEBOOK, cells, contents, facts, folder, RESPONSES, SHOW_ALL, text } from "./sample.ts";

const duckdb = await import("@duckdb/node-api").catch(() => null);

/** Rows of a file, in their order, every value as DuckDB gives it to JavaScript. */
async function rowsOf(path: string, skip: TestContext["skip"]) {
  if (duckdb === null) return skip("the native binding of DuckDB does not load here");
  const connection = await duckdb.DuckDBConnection.create();
  const reader = await connection.runAndReadAll(`select * from read_parquet('${path}')`);
  const types = reader.columnTypes().map(String);
  const rows = reader.getRowObjectsJS() as Record<string, unknown>[];
  connection.closeSync();
  return { types, rows };
}

const FEW = [
  ...RESPONSES,
  coded(response(4, { topics: [], attribution: ANONYMOUS, text: "naïve 🚌\u0000 bus" }), "buses:bus@11-14"),
];

async function writeRows(
  out: string,
  responses: readonly CodedResponse[],
  options: { readonly coded?: boolean; readonly rows?: boolean; readonly parquet?: boolean } = {},
) {
  const outputs = await openOutputs(out);
  const tallier = startTally(CODEBOOK);
  const isCoded = options.coded ?? true;
  const report = await startReport(outputs, { coded: isCoded, parquet: true, show: SHOW_ALL, ...options });
  for (const one of responses) await report.add(one, tallier.add(one));
  const input = { source: "ideas.txt", bytes: 1, sha256: "0", layout: null, responses: responses.length };
  const counts = { tally: tallier.result(), campaigns: [], codebook: CODEBOOK };
  return report.finish(facts({ inputs: [input] }), isCoded ? counts : null);
}

const asText = (value: unknown) => (value === null ? "" : String(value));
/** What the CSV has of a cell, without the mark that keeps it from being a formula. */
const plain = (cell: string) => cell.replace(/^'(?=\s*[=+\-@])/, "");

test("responses.parquet holds the records of responses.jsonl: text as it is, topics as a list", async ({
  skip,
}) => {
  const out = await folder();
  await writeRows(out, FEW);
  const { types, rows } = await rowsOf(join(out, "responses.parquet"), skip);
  const whole = ["INTEGER", "INTEGER", "INTEGER"];
  const words = ["VARCHAR", "VARCHAR", "VARCHAR", "INTEGER", "VARCHAR", "VARCHAR"];
  const beside = ["VARCHAR", "INTEGER", "VARCHAR", "VARCHAR"];
  expect(types).toEqual(["VARCHAR", "VARCHAR", ...whole, "VARCHAR[]", ...words, ...beside]);
  const records = (await text(out, "responses.jsonl"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows).toEqual(
    records.map(
      ({
        id,
        source,
        ordinal,
        pages,
        lines,
        topics,
        attribution,
        words: number,
        text: said,
        fingerprint,
      }) => {
        const { status, name, organisation } = attribution;
        const place = { page: pages[0], line: lines.body[0] };
        const marks = { fingerprint, corrected: null, question: null, respondent: null, variables: null };
        return {
          id,
          source,
          ordinal,
          ...place,
          topics,
          status,
          name,
          organisation,
          words: number,
          ...marks,
          text: said,
        };
      },
    ),
  );
  expect(rows[1]?.text).toBe("=SUM(A1) trains");
});

test.for(["codings", "hits"])(
  "%s.parquet holds the rows of the CSV, in its order",
  async (name, { skip }) => {
    const out = await folder();
    await writeRows(out, FEW);
    const { rows } = await rowsOf(join(out, `${name}.parquet`), skip);
    const [header, ...lines] = await cells(out, `${name}.csv`);
    expect(rows.map((row) => Object.keys(row))).toEqual(lines.map(() => header));
    expect(rows.map((row) => Object.values(row).map(asText))).toEqual(lines.map((line) => line.map(plain)));
    expect(rows.length).toBeGreaterThan(3);
  },
);

test("many rows make several groups, none lost and none twice, the same bytes each time", {
  timeout: 60_000,
}, async ({ skip }) => {
  const [one, other] = [await folder(), await folder()];
  const many = Array.from({ length: 12_345 }, (_, at) =>
    coded(response(at + 1, { topics: at % 3 === 0 ? ["Roads", "Parks; play"] : [] }), "buses:bus@0-5"),
  );
  for (const out of [one, other]) await writeRows(out, many);
  for (const file of PARQUET_FILES)
    expect((await contents(one)).get(file)).toEqual((await contents(other)).get(file));
  const { rows } = await rowsOf(join(one, "responses.parquet"), skip);
  expect(rows.map(({ ordinal }) => ordinal)).toEqual(many.map((_, at) => at + 1));
  expect(rows.filter(({ topics }) => (topics as string[]).length === 2)).toHaveLength(4115);
  const hits = await rowsOf(join(one, "hits.parquet"), skip);
  expect(hits.rows).toHaveLength(12_345);
});

test("files without a row can be read", async ({ skip }) => {
  const out = await folder();
  await writeRows(out, [coded(response(1, { text: "nothing" }))]);
  expect((await rowsOf(join(out, "hits.parquet"), skip)).rows).toEqual([]);
});

test("what may not be shown is not in Parquet either, and rows that would give counts away are not written", async ({
  skip,
}) => {
  const out = await folder();
  const outputs = await openOutputs(out);
  const show = (one: CodedResponse) => ({ ...one, response: { ...one.response, text: "█" }, hits: [] });
  const report = await startReport(outputs, { coded: true, parquet: true, show });
  for (const one of RESPONSES) await report.add(one, []);
  const tally = startTally(CODEBOOK).result();
  await report.finish(facts(), { tally, campaigns: [], codebook: CODEBOOK });
  const { rows } = await rowsOf(join(out, "responses.parquet"), skip);
  expect(rows.map((row) => row.text)).toEqual(["█", "█", "█"]);
  for (const options of [{ suppress: 5 }, { coded: false }, { parquet: false }]) {
    const { outputs: written } = await writeRows(out, RESPONSES, options);
    const names = written.map(({ file }) => file);
    expect(names.filter((file) => file.endsWith(".parquet"))).toEqual([]);
    expect([...(await contents(out)).keys()].filter((file) => file.endsWith(".parquet"))).toEqual([]);
  }
});

test("run.json names each Parquet file with its rows", async () => {
  const { outputs } = await writeRows(await folder(), FEW);
  expect(outputs.slice(-3).map(({ file, rows }) => [file, rows])).toEqual([
    ["responses.parquet", 4],
    ["codings.parquet", 7],
    ["hits.parquet", 5],
  ]);
});
