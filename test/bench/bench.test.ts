/** Every benchmark runs: each on a tiny input, for its figures mean nothing here. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OFFICE } from "../house/programs.ts";

const ROOT = join(import.meta.dirname, "../..");
const BENCHES = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".mjs"));

/** What is printed with a number behind it: a stage, a case, a size. */
const FIGURES: Readonly<Record<string, RegExp>> = {
  "run.mjs": /^(?:start-up|codebook|ingest|split|tag|code|tally|report|all stages) .*ms$/gm,
  "campaigns.mjs": /^(?:\d|20 k|\d\.\d\d to).*\d$/gm,
  "formats.mjs": /^(?:txt|md|docx|odt|rtf|html|pdf) .*%.*\d$/gm,
  "engine.mjs": /^ +50 .*(?:responses|whole|file) .*ms$/gm,
  "scale.mjs": /^\| [^|]*(?:process|version|`(?:run|split|check)`|JSON).*\|(?: \d[\d.]* \|)+(?: {2}\|)?$/gm,
};

const LEAST: Readonly<Record<string, number>> = {
  "run.mjs": 9,
  "campaigns.mjs": 21,
  "engine.mjs": 3,
  "scale.mjs": 10,
  // Without LibreOffice: text and Markdown.
  "formats.mjs": OFFICE.path === null ? 2 : 7,
};

test("there is no benchmark that is not run here", () => {
  expect(Object.keys(FIGURES).sort()).toEqual([...BENCHES].sort());
});

test.each(BENCHES)("%s runs to its end and prints its figures", { timeout: 300_000 }, (file) => {
  const env = { ...process.env, BENCH_TINY: "1" };
  const told = spawnSync(process.execPath, [join("test/bench", file)], { cwd: ROOT, env, encoding: "utf8" });
  expect([told.status, told.stderr]).toEqual([0, ""]);
  expect(told.stdout).not.toMatch(/NaN|undefined/);
  expect(told.stdout.match(FIGURES[file]!)?.length ?? 0).toBeGreaterThanOrEqual(LEAST[file]!);
});
