/** Every JSON that the program writes or prints has a schema, and is as its schema says, whatever the run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { main } from "#src/cli/main.ts";
import { program } from "#src/cli/program.ts";
import { JSON_OUTPUTS } from "#src/model/json-outputs.ts";
import { OUTPUT_FILES } from "#src/model/output-files.ts";
import { RUN_FILE } from "#src/model/run.ts";
import { MADE_FOLDERS } from "#src/outputs/folder/made-of-run.ts";
import { MANIFEST_FILE } from "#src/privacy/redact/manifest.ts";
import { schemaFaults } from "../house/schema-faults.ts";
import { type Files, type Workplace, workplace } from "./harness.ts";
import { REDACT, FILES as REDACT_FILES } from "./redact-sample.ts";
import { BOOK, PROJECT, REPLIES } from "./sample.ts";

vi.setConfig({ testTimeout: 120_000 });

const ROOT = join(import.meta.dirname, "../..");
const JSON_FILE = /\.jsonl?$/;
/** Charts as Vega-Lite, which has a schema of its own and names it. */
const VEGA = /\.vl\.json$/;

const values = (name: string, text: string): readonly unknown[] =>
  name.endsWith("l")
    ? text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]))
    : [JSON.parse(text)];

/** @returns what is wrong with the JSON files among these, and how many values were held against a schema */
function held(files: Readonly<Record<string, string>>) {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  for (const [path, text] of Object.entries(files)) {
    if (!JSON_FILE.test(path) || VEGA.test(path)) continue;
    const output = JSON_OUTPUTS.find((one) => one.files.includes(basename(path)));
    if (output === undefined) faults.push(`${path} has no schema`);
    else
      for (const value of values(path, text)) {
        seen.set(output.name, (seen.get(output.name) ?? 0) + 1);
        faults.push(...schemaFaults(output.name, value).map((fault) => `${path}${fault}`));
      }
  }
  return { faults, seen: Object.fromEntries(seen) };
}

/** Types a command and holds what it prints against a schema. */
async function printed(place: Workplace, command: string, name: string): Promise<readonly unknown[]> {
  const { stdout, stderr } = await place.run(command);
  const found = values(command.includes("--format jsonl") ? "l" : "", stdout);
  expect([command, stderr, found.length > 0]).toEqual([command, expect.anything(), true]);
  for (const value of found) expect([command, schemaFaults(name, value)]).toEqual([command, []]);
  return found;
}

const NO_TEXT = `${["See attached", ""].map((text) => JSON.stringify({ text })).join("\n")}\n`;
const RECORDS = `${[
  { id: "a", text: "The building is cold.", name: "Ada Quillfeather", organisation: "Saltwick Anglers" },
  { id: "b", text: "It should open. I am Ada Quillfeather.", status: "anonymous", name: "Ada Quillfeather" },
]
  .map((one) => JSON.stringify(one))
  .join("\n")}\n`;
const TWICE = `${REPLIES}\n${REPLIES.replace("late once", "late twice")}`;
const RULED = `${BOOK}  - id: both\n    rule: place AND NOT (opening OR theme:never)\n`;
const withProject = (more: string): Files => ({ "themetally.yaml": `${PROJECT["themetally.yaml"]}${more}` });

const RUNS: Readonly<Record<string, readonly [command: string, files?: Files]>> = {
  "for the team": ["run"],
  "with rules": ["run", { "book.yaml": RULED }],
  "split only": ["split"],
  "of nothing that counts": ["run corpus/none.jsonl", { "corpus/none.jsonl": NO_TEXT }],
  "split only, of nothing that counts": ["split corpus/none.jsonl", { "corpus/none.jsonl": NO_TEXT }],
  "with sources that are left out": [
    "run --allow-missing",
    { "corpus/bad.jsonl": "{", "corpus/none.txt": "", "corpus/scan.png": "x", "corpus/r.jsonl": RECORDS },
  ],
  "with campaigns once": ["run --campaigns once", { "corpus/replies.txt": TWICE }],
  "with a layout for each source": [
    "run",
    withProject("layout:\n  corpus/replies.txt: topic-header\n  '*': auto\n"),
  ],
  published: ["run --publish", { "corpus/r.jsonl": RECORDS }],
  "published, with names withheld": [
    "run --publish",
    { ...withProject("publish: { names: [], quotes: [] }\n"), "corpus/r.jsonl": RECORDS },
  ],
  suppressed: ["run --publish --suppress 3", { "corpus/replies.txt": TWICE }],
  "split, and published": ["split --publish"],
  "with a lock": ["run", withProject("check: { lock: corpus.lock.json }\n")],
};

test.each(Object.entries(RUNS))("what a run %s writes and prints is as its schemas say", async (_, run) => {
  const [command, files = {}] = run;
  const place = workplace({ ...PROJECT, ...files });
  await place.run("check --lock --quiet");
  await printed(place, `${command} --json --quiet`, "summary");
  const written = place.files(".");
  expect(held(written).faults.filter((fault) => !fault.startsWith("corpus/"))).toEqual([]);
  expect(Object.keys(written)).toContain(`out/${RUN_FILE}`);
});

test("what the sample project gives, its charts and its report included, is as its schemas say", async () => {
  const out = mkdtempSync(join(tmpdir(), "themetally-schemas-"));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const told: string[] = [];
  const io = {
    cwd: ROOT,
    env: {},
    stdout: { write: (text: string) => void told.push(text) },
    stderr: { write: () => undefined },
  };
  for (const typed of [
    ["run", "--json", "--out", out],
    ["chart", out],
    ["report", out],
  ])
    await main([...typed, "--quiet"], io);
  expect(schemaFaults("summary", JSON.parse(told.join("")))).toEqual([]);
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    JSON_FILE.test(file),
  );
  const { faults, seen } = held(
    Object.fromEntries(files.map((file) => [file, readFileSync(join(out, file), "utf8")])),
  );
  expect(faults).toEqual([]);
  const once = { run: 1, themes: 1, datapackage: 1, "csv-metadata": 1, charts: 1, report: 1 };
  expect(seen).toEqual({ response: 136, ...once });
});

test("what was made and edited is listed as the schemas say", async () => {
  const place = workplace(PROJECT);
  for (const command of ["run", "chart", "report"]) await place.run(`${command} --quiet`);
  place.add({ "out/report/summary.md": "Mine.\n", "out/charts/themes.svg": "<svg/>" });
  for (const command of ["chart", "report"]) await place.run(`${command} --quiet`);
  const files = place.files();
  expect(held(files).faults).toEqual([]);
  for (const file of ["charts/charts.json", "report/report.json"])
    expect(JSON.parse(files[file]!).kept).toHaveLength(1);
});

describe("what other commands write and print is as the schemas say", () => {
  test("columns", async () => {
    const table = "id,Comment,Region\n1,The boat is late again and nobody knows why.,North\n";
    await printed(workplace({ "a.csv": table }), "columns a.csv --json", "columns");
  });

  test("check, with findings, allowed ones, and rules that are off", async () => {
    const place = workplace({ ...PROJECT, "corpus/r.jsonl": RECORDS, "corpus/none.txt": "" });
    await printed(place, "check --json", "check");
    place.add(
      withProject(
        "check:\n  rules: { source-empty: off }\n  allow:\n    - { rule: anonymous-named, reason: known }\n",
      ),
    );
    const [report] = await printed(place, "check --report json", "check");
    expect(report).toMatchObject({
      allowed: [{ rule: "anonymous-named", findings: 1 }],
      off: ["source-empty"],
    });
    await place.run("check --report json=found.json --quiet");
    expect(schemaFaults("check", JSON.parse(place.files(".")["found.json"] ?? "null"))).toEqual([]);
  });

  test("the lock of a corpus", async () => {
    const place = workplace(PROJECT);
    await place.run("check --lock --quiet");
    expect(held(place.files("."))).toEqual({ faults: [], seen: { lock: 1 } });
  });

  test("redact", async () => {
    const place = workplace(REDACT_FILES);
    await place.run(REDACT);
    expect(held({ [MANIFEST_FILE]: place.files("copy")[MANIFEST_FILE]! })).toEqual({
      faults: [],
      seen: { redaction: 1 },
    });
  });

  test("kwic, of a term and of a theme", async () => {
    const place = workplace(PROJECT);
    await printed(place, "kwic open --format jsonl", "kwic");
    await printed(place, "kwic theme:place --format jsonl --sort right", "kwic");
  });

  test("codebook lint, explain, diff and convert", async () => {
    const place = workplace({
      ...PROJECT,
      "new.yaml": RULED.replace("open, close", "open, { term: shut, weight: 1.5 }"),
    });
    await printed(place, "codebook lint --json", "codebook-lint");
    await printed(place, "codebook lint corpus --codebook new.yaml --json", "codebook-lint");
    for (const theme of ["opening", "place", "both"])
      await printed(
        place,
        `codebook explain ${theme} replies-0002 --codebook new.yaml --json`,
        "codebook-explain",
      );
    await printed(place, "codebook diff book.yaml new.yaml --json --max-change 2.5%", "codebook-diff");
    await printed(place, "codebook convert new.yaml new.dic --json", "codebook-convert");
  });
});

describe("no output is without a schema", () => {
  test("every JSON file that a command can write is in the list", () => {
    const files = [RUN_FILE, ...OUTPUT_FILES, ...MADE_FOLDERS.map(([, index]) => index), MANIFEST_FILE];
    expect(JSON_OUTPUTS.flatMap((one) => one.files).sort()).toEqual(
      [...files.filter((file) => JSON_FILE.test(file)), "corpus.lock.json", "compare.json"].sort(),
    );
  });

  test("every option that has JSON printed is in the list", () => {
    const silent = { write: () => undefined };
    const commands = program({ cwd: ROOT, env: {}, stdout: silent, stderr: silent }, () => undefined);
    const optionsOf = (command: CommandUnknownOpts, name: string): readonly string[] => [
      ...command.options.flatMap(({ long, argChoices, description }) => {
        if (long === "--json") return [`${name} --json`];
        if (argChoices)
          return argChoices.filter((one) => /^jsonl?$/.test(one)).map((one) => `${name} ${long} ${one}`);
        return long === "--report" && /\bjson\b/.test(description) ? [`${name} --report json`] : [];
      }),
      ...command.commands.flatMap((one) => optionsOf(one, `${name} ${one.name()}`.trim())),
    ];
    expect(JSON_OUTPUTS.flatMap((one) => one.commands).sort()).toEqual([...optionsOf(commands, "")].sort());
  });

  /** Other formats, which have schemas of their own: SARIF, Vega-Lite. Settings in the report are for people. */
  const OTHERS = [
    "cli/words/check-gitlab.ts",
    "cli/words/check-sarif.ts",
    "show/chart/figure.ts",
    "show/page/reproduce.ts",
  ];
  test("whatever is made JSON to be read by others has a type of the list", () => {
    const makers = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => {
      if (!file.endsWith(".ts") || OTHERS.includes(file) || file === "schemas.ts") return false;
      return /printableJson\(|JSON\.stringify\([^\n]*, null, 2\)/.test(
        readFileSync(join("src", file), "utf8"),
      );
    });
    const types = JSON_OUTPUTS.map(({ type: [name] }) => name);
    const untyped = makers.filter((file) => {
      const text = readFileSync(join("src", file), "utf8");
      return (
        !types.some((name) => new RegExp(`\\b${name}\\b`).test(text)) && !/function printableJson/.test(text)
      );
    });
    expect([makers.length > 10, untyped]).toEqual([true, []]);
  });
});
