/** Damaged and hostile input makes no entry point fall over, nor take long: the same few thousand cases every time. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const CASES = 3_000;
/** Most machines need a tenth of it. */
const SECONDS = 60;

it("no mutated input breaks what must hold of every entry point", { timeout: 2 * SECONDS * 1000 }, () => {
  const out = mkdtempSync(join(tmpdir(), "themetally-fuzz-"));
  const options = { cases: CASES, seed: 20_240_229, seconds: SECONDS, out };
  const list = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const run = spawnSync(process.execPath, ["test/fuzz/fuzz.mjs", ...list], { encoding: "utf8" });
  const findings = readdirSync(out)
    .filter((name) => name.startsWith("finding"))
    .map((name) => {
      const { target, seed, case: number, error } = JSON.parse(readFileSync(join(out, name), "utf8"));
      return `--target "${target}" --seed ${seed} --case ${number}: ${error}`;
    });
  rmSync(out, { recursive: true });
  expect(findings).toEqual([]);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  const [, cases, found] = /^(\d+) cases, (\d+) findings$/m.exec(run.stdout)!;
  expect(Number(found)).toBe(0);
  expect(Number(cases)).toBeGreaterThan(CASES * 0.9);
});
