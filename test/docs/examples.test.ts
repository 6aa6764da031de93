/** The examples of the pages work: the project file, the document, the library, the scripts, the files for CI. */
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";
import type { Response } from "#src/index.ts";
import { openProject } from "#src/run/project/read-project.ts";
import { clone } from "./clone.ts";
import { keysOf, paths } from "./json-keys.ts";
import { SETTINGS } from "./makers.ts";
import { blockOf, PAGES, ROOT, textOf } from "./pages.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { folder, printed, exitCode } = clone();

test("the whole project file is valid, and shows every key", async () => {
  const text = blockOf("docs/project-file.md", "yaml", "similarity");
  writeFileSync(join(folder, "example.yaml"), text);
  const project = await openProject("example.yaml", folder);
  const { layout, ...file } = project!.file;
  expect(Object.keys(layout)).toEqual(["late/letter.pdf"]);
  const open = /^(check\.rules|expect\.bySource|sources)\..*/;
  const shown = [...paths(file).map((path) => path.replace(open, "$1").replace(/\[\]$/, "")), "layout"];
  // A value that may be a text or keys below it is shown by those.
  const isShown = (key: string) => shown.some((path) => `${path}.`.startsWith(`${key}.`));
  expect(SETTINGS.project.filter((key) => !isShown(key))).toEqual([]);
  expect(shown.filter((path) => !SETTINGS.project.includes(path))).toEqual([]);
});

test("the document splits as the page says", () => {
  writeFileSync(join(folder, "shown.txt"), blockOf("docs/reading-documents.md", "text", "Keep the boat"));
  printed("themetally split shown.txt --layout topic-header --topics codebooks/topics.txt --out shown");
  const rows = readFileSync(join(folder, "shown/responses.jsonl"), "utf8").trim().split("\n");
  const responses = rows.map((line) => JSON.parse(line) as Response);
  expect(responses.map(({ topics, attribution }) => [topics, attribution.status])).toEqual([
    [["Bus services", "Fares - concessions"], "named"],
    [["Ferries"], "anonymous"],
  ]);
});

test("the example of the library compiles against the types of the package", () => {
  writeFileSync(join(folder, "top-themes.mts"), blockOf("docs/library.md", "ts"));
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

test("the script of the page passes outputs that are as their schemas say, and names the place in others", () => {
  symlinkSync(join(ROOT, "node_modules/ajv"), join(folder, "node_modules/ajv"));
  writeFileSync(join(folder, "validate.mjs"), blockOf("docs/output-files.md", "js", "ajv"));
  expect(printed("node validate.mjs")).toBe("");
  const [run, responses] = ["run.json", "responses.jsonl"].map((file) => join(folder, "out", file)) as [
    string,
    string,
  ];
  const texts = [run, responses].map((path) => readFileSync(path, "utf8"));
  writeFileSync(run, texts[0]!.replace('"complete": ', '"compleat": '));
  writeFileSync(responses, texts[1]!.replace(/"words":(\d+)/, '"words":"$1"'));
  expect(printed("node validate.mjs; echo $?")).toMatch(
    /^run\.json: .*complete.*\nresponses\.jsonl:1: .*words.*\n1\n$/,
  );
  writeFileSync(run, texts[0]!);
  writeFileSync(responses, texts[1]!);
});

test("the scripts that the pages name exist", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: object };
  const named = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own,
    ),
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

// An image is built where there is an engine for it.
test.each(readdirSync(join(ROOT, "docs/ci")).filter((name) => name !== "Containerfile"))(
  "the commands of docs/ci/%s succeed in the sample project",
  (name) => {
    const text = textOf(`docs/ci/${name}`);
    if (name.endsWith(".yml")) expect(keysOf(parse(text)).size).toBeGreaterThan(3);
    const commands = [...text.matchAll(/npx (?:--no-install )?(themetally .*)$/gm)].map(
      ([, command = ""]) => command,
    );
    expect(commands.map((command) => [command, exitCode(command)])).toEqual(commands.map((one) => [one, 0]));
    expect(commands.length).toBeGreaterThan(0);
  },
);
