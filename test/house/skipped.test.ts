/** A run of the tests ends with how many were skipped, and why. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { skippedAccount } from "./skipped-account.ts";

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs");

/** Runs the tests that skip. */
function ran(CI: string, ...further: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "themetally-skipping-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "skipped");
  const args = [
    VITEST,
    "run",
    "--config",
    join(import.meta.dirname, "skipping/vitest.config.js"),
    ...further,
  ];
  const env = { PATH: process.env.PATH, NO_COLOR: "1", CI, SKIPPED_TO: file };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" });
  return { status, said: stdout + stderr, file: () => readFileSync(file, "utf8") };
}

const BEADS = "Abacus is not installed; ABACUS can name it";
const OTHERS = "  1: no reason is given\n  1: the moon is not up\n  1: the sea (or its shore) is not here\n";

test("the account stands at the end, and in the file that SKIPPED_TO names", () => {
  const { status, said, file } = ran("");
  expect([status, file()]).toEqual([0, `5 of 6 tests skipped:\n  2: ${BEADS}\n${OTHERS}`]);
  expect(said.trimEnd().endsWith(file().trimEnd())).toBe(true);
});

test("with CI=true, what a missing program would skip fails, and says so", () => {
  const { status, said, file } = ran("true");
  expect([status, file()]).toEqual([1, `3 of 5 tests skipped:\n${OTHERS}`]);
  expect(said).toContain(`${BEADS}. With CI=true, tests that need it are not skipped.`);
});

test("where nothing was skipped, that is said", () => {
  expect(skippedAccount(12, [])).toBe("No test of 12 was skipped.\n");
});
