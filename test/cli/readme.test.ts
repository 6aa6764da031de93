/** The README holds: its commands print what it shows, its examples work, its tables list what there is. */

import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { RULES } from "#src/check/rules.ts";
import { EXIT } from "#src/cli/exit.ts";
import { rulesTable } from "#src/cli/words/rules-table.ts";
import { LAYOUTS, type Response, STATUSES } from "#src/index.ts";
import { LINT_CODES } from "#src/model/finding.ts";
import { OUTPUT_FILES } from "#src/model/output-files.ts";
import { PROBLEM_CODES } from "#src/model/problem.ts";
import { openProject } from "#src/run/project/read-project.ts";
import { projectSchema } from "#src/run/project/schema.ts";
import { paths, schemaKeys } from "./json-keys.ts";
import { blocksOf, codesIn, sectionsOf, withBlocks } from "./markdown.ts";

/** Each command is a process of its own, and other tests run beside. */
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, "../..");
const README = join(ROOT, "README.md");
const TEXT = readFileSync(README, "utf8");
const SECTIONS = sectionsOf(TEXT);
const SAMPLE = ["themetally.yaml", "corpus", "codebooks"];
/** What `npm` runs is not run here: it would install, and test itself. */
const BY_NPM = /^npm /;

/** A copy of the sample project that looks like a clone where `npm link` was run. */
const folder = mkdtempSync(join(tmpdir(), "themetally-readme-"));
const env = { PATH: `${join(folder, "linked")}${delimiter}${process.env.PATH ?? ""}`, HOME: folder };

beforeAll(() => {
  if (!existsSync(join(ROOT, "dist/bundle/bin.js"))) throw new Error("dist/ is missing: npm run build");
  for (const name of SAMPLE) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of ["linked", "node_modules"]) mkdirSync(join(folder, name));
  symlinkSync(join(ROOT, "bin"), join(folder, "bin"));
  symlinkSync(ROOT, join(folder, "node_modules/themetally"));
  symlinkSync(join(ROOT, "bin/themetally.js"), join(folder, "linked/themetally"));
  writeFileSync(join(folder, "top-themes.mts"), block("ts"));
  const { outputText } = ts.transpileModule(block("ts"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(join(folder, "top-themes.mjs"), outputText);
});

afterAll(() => rmSync(folder, { recursive: true }));

function block(language: string, holding = ""): string {
  const found = blocksOf(TEXT).find((one) => one.language === language && one.text.includes(holding));
  if (!found) throw new Error(`README.md has no block ${language} with ${holding}`);
  return found.text;
}

/** What a command prints to a person: both streams, in order. */
function printed(command: string): string {
  return execFileSync("sh", ["-c", `exec 2>&1; ${command}`], { cwd: folder, env, encoding: "utf8" });
}

function section(heading: string) {
  const found = SECTIONS.find((one) => one.heading === heading || one.heading.startsWith(`\`${heading}\``));
  if (!found) throw new Error(`README.md has no section ${heading}`);
  return found;
}

const firstCodes = (rows: readonly (readonly string[])[]) => rows.flatMap(([cell = ""]) => codesIn(cell));

test("every command prints what the README shows; `vitest -u` writes it anew", async () => {
  const fresh = withBlocks(TEXT, "console", (text) => {
    const commands = text.split("\n").filter((line) => line.startsWith("$ "));
    return commands
      .map((line) => `${line}\n${BY_NPM.test(line.slice(2)) ? "" : printed(line.slice(2))}`)
      .join("");
  });
  const marks = /(<!-- rules:.*-->\n)[\s\S]*?(<!-- \/rules -->)/;
  const whole = fresh.replace(
    marks,
    (_, before: string, after: string) => before + rulesTable(RULES) + after,
  );
  await expect(whole).toMatchFileSnapshot(README);
});

test("the commands of the README that are shown without what they print succeed", () => {
  const commands = blocksOf(TEXT).flatMap(({ language, text }) =>
    language === "sh" ? text.trim().split("\n") : [],
  );
  const codes = commands.map((command) => [
    command,
    spawnSync("sh", ["-c", command], { cwd: folder, env }).status,
  ]);
  expect(codes).toEqual(commands.map((command) => [command, 0]));
  expect(commands.length).toBeGreaterThan(0);
});

test("the scripts that the README names exist", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  const named = [...TEXT.matchAll(/npm (?:run )?(start|test|build|bench)\b/g)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test("the files that the README links to exist", () => {
  const links = [...TEXT.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  expect(links.length).toBeGreaterThan(4);
});

test("the project file of the README is valid, and shows every key that its table lists", async () => {
  const text = block("yaml", "corpus:");
  writeFileSync(join(folder, "example.yaml"), text);
  const project = await openProject("example.yaml", folder);
  const { layout, ...file } = project!.file;
  expect(Object.keys(layout)).toEqual(["late/letter.pdf"]);
  const listed = firstCodes(section("Project file").rows);
  const open = /^(check\.rules|expect\.bySource)\..*/;
  const shown = paths(file).map((path) => path.replace(open, "$1"));
  expect([...new Set([...shown, "layout"])].sort()).toEqual([...listed].sort());
  expect([...schemaKeys(z.toJSONSchema(projectSchema, { io: "input" }))].sort()).toEqual(
    [...new Set(listed.flatMap((path) => path.replaceAll("[]", "").split(".")))].sort(),
  );
});

test("the document of the README splits as it says", () => {
  writeFileSync(join(folder, "shown.txt"), block("text", "Keep the boat"));
  printed("themetally split shown.txt --layout topic-header --topics codebooks/topics.txt --out shown");
  const rows = records(join(folder, "shown/responses.jsonl"));
  expect(rows.map(({ topics, attribution }) => [topics, attribution.status])).toEqual([
    [["Bus services", "Fares - concessions"], "named"],
    [["Ferries"], "anonymous"],
  ]);
});

test("the tables of layouts, statuses and exit codes list what there is", () => {
  const [layouts, statuses] = [LAYOUTS, STATUSES].map((all) => [...all].sort());
  const listed = firstCodes(section("How documents are split").rows);
  expect([...listed].sort()).toEqual([...layouts!, ...statuses!].sort());
  expect(section("Exit codes").rows.map(([code]) => Number(code))).toEqual(Object.values(EXIT));
});

test("the table of problems lists the codes that there are", () => {
  expect([...firstCodes(section("Problems").rows)].sort()).toEqual([...PROBLEM_CODES].sort());
});

test("the table of options lists the options that help shows", () => {
  const help = ["run", "split"].map((command) => printed(`themetally ${command} --help`)).join("");
  const shown = new Set(
    [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+(?: <\w+>)?)/gm)].map(([, option]) => option),
  );
  const listed = firstCodes(section("Your own documents").rows).filter((code) => code.startsWith("--"));
  expect([...listed].sort()).toEqual([...shown].sort());
  expect(printed("themetally --help")).toContain("--version");
});

test("the tables of outputs list every file, every column in its order, and every key", () => {
  printed("themetally run --out whole --quiet || true");
  writeFileSync(join(folder, "faulty.jsonl"), '{"text": "The ferry"}\n{}\n');
  writeFileSync(join(folder, "unsigned.txt"), UNSIGNED);
  printed(
    "themetally run corpus faulty.jsonl nowhere.txt unsigned.txt --allow-missing --out partial --quiet || true",
  );
  const headings = SECTIONS.map(({ heading }) => codesIn(heading)).filter((codes) => codes.length > 0);
  expect(headings.flat().sort()).toEqual([...OUTPUT_FILES, "run.json"].sort());
  const isParquet = (file: string) => file.endsWith(".parquet");
  const always = headings.flat().filter((file) => !isParquet(file));
  expect(readdirSync(join(folder, "whole")).sort()).toEqual(always.sort());
  for (const { heading, rows } of SECTIONS) {
    const files = codesIn(heading);
    for (const file of files) {
      const listed = firstCodes(rows);
      const others = files.filter((other) => other !== file).map((other) => /(\w+)\.csv/.exec(other)?.[1]);
      const own = files.length > 1 ? listed.filter((code) => !others.includes(code)) : listed;
      if (file.endsWith(".csv")) expect([file, own]).toEqual([file, header(join(folder, "whole", file))]);
      else if (!isParquet(file)) expect([file, [...own].sort()]).toEqual([file, keysIn(file)]);
    }
  }
});

test("the example of the library compiles against the types of the package", () => {
  const program = ts.createProgram([join(folder, "top-themes.mts")], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    typeRoots: [join(ROOT, "node_modules/@types")],
    types: ["node"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const faults = ts.getPreEmitDiagnostics(program);
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

const header = (path: string) => readFileSync(path, "utf8").split("\n")[0]?.split(",");

const records = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Response);

/** Headed sections of nobody: a source in doubt. */
const UNSIGNED = ["Fares", "Ferries", "Benches"]
  .map(
    (heading) => `${heading}\n\nThe board was asked to think again about what it costs to come home late.\n`,
  )
  .join("\n");

/** Keys of a JSON output, those of a whole run and of a partial one together. */
function keysIn(file: string): readonly string[] {
  const values = ["whole", "partial"].flatMap((out): unknown[] => {
    const path = join(folder, out, file);
    return file.endsWith(".jsonl") ? records(path) : [JSON.parse(readFileSync(path, "utf8"))];
  });
  return [...new Set(values.flatMap((value) => paths(value)))].sort();
}

test.each([
  ["check", "Checks"],
  ["redact", "Redacting"],
])("the options of %s are listed", (command, heading) => {
  const help = printed(`themetally ${command} --help`);
  const shown = [...help.matchAll(/^ {2}(--[a-z-]+(?: [<[][^>\]]+\]?[>\]])?)/gm)].map(([, option]) => option);
  const listed = firstCodes(section(heading).rows).filter((code) => code.startsWith("--"));
  expect([...new Set([...listed, "--help"])].sort()).toEqual([...new Set([...shown, "--help"])].sort());
});

test("the options and findings of the study commands are listed", () => {
  const commands = ["kwic", "codebook lint", "codebook explain", "codebook diff", "codebook convert"];
  const help = commands.map((command) => printed(`themetally ${command} --help`)).join("");
  const shown = new Set([...help.matchAll(/^ {2}(--[a-z-]+(?: <\w+>)?)/gm)].map(([, option]) => option));
  const listed = firstCodes(section("Studying a codebook").rows).filter((code) => code.startsWith("--"));
  expect([...new Set(listed)].sort()).toEqual([...shown].sort());
  expect([...firstCodes(section("What lint finds").rows)].sort()).toEqual([...LINT_CODES].sort());
});
