/** The package, installed from its tarball as a user does: what comes with it, and that it works without the checkout. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { skippedUnless } from "../house/skipped-unless.ts";
import { emptyFolder, pack } from "./packed.ts";
import { ROOT } from "./script.ts";

const isReachable = spawnSync("npm", ["view", "pdf-parse", "version"]).status === 0;
const SKIPPED = skippedUnless(isReachable, "no package registry answers");
const MEGABYTE = 1e6;

describe.runIf(isReachable)(`installed${SKIPPED}`, () => {
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync("npm", [...args, "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd,
      stdio: "pipe",
    });

  test("with npm i -g: under 40 packages and 150 MB, the committed outputs of the sample project, completions and the manual page", () => {
    const prefix = emptyFolder();
    npm(["install", "--global", "--prefix", prefix, pack().path], prefix);
    const modules = join(prefix, "lib/node_modules");
    const packages = filesIn(modules).filter((file) =>
      /node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(file),
    );
    expect(packages.length).toBeLessThan(40);
    const bytes = filesIn(modules).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(150 * MEGABYTE);

    const work = emptyFolder();
    for (const name of ["themetally.yaml", "corpus", "codebooks"])
      cpSync(join(modules, "themetally", name), join(work, name), { recursive: true });
    for (const command of ["run", "chart", "report"])
      execFileSync(join(prefix, "bin/themetally"), [command, "--quiet"], { cwd: work, stdio: "pipe" });
    const outputs = execFileSync("git", ["ls-files", "out"], { cwd: ROOT, encoding: "utf8" })
      .trim()
      .split("\n");
    const read = (folder: string) => outputs.map((file) => [file, readFileSync(join(folder, file), "utf8")]);
    expect(read(work)).toEqual(read(ROOT));

    for (const shell of ["bash", "zsh", "fish"])
      expect(
        execFileSync(join(prefix, "bin/themetally"), ["completion", shell], { cwd: work, encoding: "utf8" }),
      ).toContain(`# What ${shell} completes after themetally`);
    expect(readFileSync(join(prefix, "share/man/man1/themetally.1"), "utf8")).toMatch(/^\.TH THEMETALLY 1 /m);
  }, 300_000);

  test("with npx, and as a library whose types stand alone, and whose schemas are found by name", () => {
    const project = emptyFolder();
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "town", type: "module" }));
    npm(["install", pack().path], project);
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(execFileSync("npx", ["themetally", "--version"], { cwd: project, encoding: "utf8" })).toBe(
      `${version}\n`,
    );

    writeFileSync(join(project, "town.ts"), PROGRAM);
    const flags = ["--strict", "--module", "nodenext", "--target", "es2023", "town.ts"];
    const checked = spawnSync("node", [join(ROOT, "node_modules/typescript/bin/tsc"), ...flags], {
      cwd: project,
      encoding: "utf8",
    });
    expect([checked.status, checked.stdout]).toEqual([0, ""]);
    expect(execFileSync("node", ["town.js"], { cwd: project, encoding: "utf8" })).toBe(
      "topic-header Ferries\n",
    );
    const title = "require('themetally/schemas/run.schema.json').title";
    expect(execFileSync("node", ["--print", title], { cwd: project, encoding: "utf8" })).toBe("run.json\n");
  }, 300_000);
});

/** A value and a type that comes from a schema; the last line does not compile where that type is lost. */
const PROGRAM = `
import { LAYOUTS, readCodebook, type ProjectFile } from "themetally";
const text = "name: quay\\nversion: one\\nthemes:\\n  - id: ferries\\n    label: Ferries\\n    terms: [ferry]\\n";
const { codebook } = await readCodebook(text, "quay.yaml");
console.log(LAYOUTS[0], codebook?.themes[0]?.label);
// @ts-expect-error -- a project file has no such key
export const wrong: ProjectFile = { corpus: ["a.txt"], corpsu: 1 };
`;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
