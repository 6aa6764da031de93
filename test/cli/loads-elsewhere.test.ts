/** What analysts load the outputs into takes the sample's tables without a warning, every row and column of them. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { program } from "../house/programs.ts";
import { skippedUnless } from "../house/skipped-unless.ts";

vi.setConfig({ testTimeout: 120_000 });

const OUT = join(import.meta.dirname, "../../out");

/** Rows and columns of each table, as a reader of another kind finds them. */
const SHAPES = Object.fromEntries(
  readdirSync(OUT)
    .filter((file) => file.endsWith(".csv"))
    .sort()
    .map((file) => {
      const rows: string[][] = parse(readFileSync(join(OUT, file)));
      return [file, [rows.length - 1, rows[0]!.length]];
    }),
);

test("the sample has tables to load, one by a variable and one by questions among them", () => {
  expect(Object.keys(SHAPES)).toEqual(
    expect.arrayContaining(["responses.csv", "themes-by-area.csv", "themes-by-question.csv"]),
  );
});

/** What a program prints as JSON; all that it says beside is a warning. */
function told(path: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(path, args, { encoding: "utf8", cwd: OUT });
  expect([stderr, status]).toEqual(["", 0]);
  return JSON.parse(stdout);
}

const duckdb = await import("@duckdb/node-api").catch(() => null);
const noDuckDb = skippedUnless(duckdb !== null, "the native binding of DuckDB does not load here");

describe.skipIf(duckdb === null)(`DuckDB${noDuckDb}`, () => {
  test("takes every table, strictly", async () => {
    const connection = await duckdb!.DuckDBConnection.create();
    const found: Record<string, number[]> = {};
    for (const file of Object.keys(SHAPES)) {
      const from = `read_csv('${join(OUT, file)}', header = true, delim = ',', quote = '"', escape = '"', strict_mode = true, ignore_errors = false)`;
      const reader = await connection.runAndReadAll(`select * from ${from}`);
      found[file] = [reader.currentRowCount, reader.columnCount];
    }
    connection.closeSync();
    expect(found).toEqual(SHAPES);
  });
});

const PYTHON = program("Python", "PYTHON", ["python3"]);
const R = program("R", "RSCRIPT", ["Rscript"]);

const has = (path: string | null, ...args: readonly string[]) =>
  path !== null && spawnSync(path, args).status === 0;

const hasPandas = has(PYTHON.path, "-c", "import pandas");
const hasFrictionless = has(PYTHON.path, "-c", "import frictionless");
const hasReadr = has(R.path, "-e", "library(readr); library(jsonlite)");

describe.skipIf(!hasPandas)(
  `pandas${skippedUnless(hasPandas, "no Python with pandas; PYTHON can name one")}`,
  () => {
    test("takes every table, where a warning is an error", () => {
      const script =
        "import json, pandas, sys\nprint(json.dumps({f: list(pandas.read_csv(f).shape) for f in sys.argv[1:]}))";
      expect(told(PYTHON.path!, ["-W", "error", "-c", script, ...Object.keys(SHAPES)])).toEqual(SHAPES);
    });
  },
);

const noReadr = skippedUnless(hasReadr, "no R with readr and jsonlite; RSCRIPT can name one");

describe.skipIf(!hasReadr)(`R's readr${noReadr}`, () => {
  test("takes every table, where a warning is an error, and has no problems with one", () => {
    const script = `options(warn = 2)
shape <- function(file) {
  read <- readr::read_csv(file, show_col_types = FALSE, progress = FALSE)
  stopifnot(nrow(readr::problems(read)) == 0)
  dim(read)
}
files <- commandArgs(trailingOnly = TRUE)
cat(jsonlite::toJSON(setNames(lapply(files, shape), files)))`;
    expect(told(R.path!, ["-e", script, ...Object.keys(SHAPES)])).toEqual(SHAPES);
  });
});

const noFrictionless = skippedUnless(hasFrictionless, "no Python with frictionless; PYTHON can name one");

describe.skipIf(!hasFrictionless)(`Frictionless${noFrictionless}`, () => {
  test("finds the data package valid: types, keys and relations of every table", () => {
    const script = `import json
from frictionless import validate
report = validate("datapackage.json")
print(json.dumps({
    "valid": report.valid,
    "tables": sorted(task.place for task in report.tasks),
    "faults": [e for task in report.tasks for e in task.flatten(["type", "message"])][:5],
    "warnings": [*report.warnings, *(w for task in report.tasks for w in task.warnings)],
}))`;
    const report = told(PYTHON.path!, ["-c", script]);
    expect(report).toEqual({ valid: true, tables: Object.keys(SHAPES), faults: [], warnings: [] });
  });
});
