/** A copy of the sample project that looks like a clone where `npm link` was run, for the commands of the pages. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll } from "vitest";
import { ROOT } from "./pages.ts";

const SAMPLE = ["themetally.yaml", "corpus", "codebooks"];

export interface Clone {
  readonly folder: string;
  /** What a command prints to a person: both streams, in order. */
  printed(command: string): string;
  /** @returns its exit code */
  exitCode(command: string): number | null;
}

/** @returns a folder that goes when the tests of the file are done; `out/` is there as the sample's run leaves it */
export function clone(): Clone {
  if (!existsSync(join(ROOT, "dist/bundle/bin.js"))) throw new Error("dist/ is missing: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "themetally-docs-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const name of SAMPLE) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of ["linked", "node_modules/.bin"]) mkdirSync(join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "bin"), join(folder, "bin"));
  symlinkSync(ROOT, join(folder, "node_modules/themetally"));
  for (const name of ["linked", "node_modules/.bin"])
    symlinkSync(join(ROOT, "bin/themetally.js"), join(folder, name, "themetally"));
  const path = `${join(folder, "linked")}${delimiter}${process.env.PATH ?? ""}`;
  const options = { cwd: folder, env: { PATH: path, HOME: folder }, encoding: "utf8" } as const;
  const made: Clone = {
    folder,
    printed: (command) => execFileSync("sh", ["-c", `exec 2>&1; ${command}`], options),
    exitCode: (command) => spawnSync("sh", ["-c", command], options).status,
  };
  made.printed("themetally run --quiet");
  return made;
}
