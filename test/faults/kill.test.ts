/** Runs that are killed at any moment; `node test/faults/kill.mjs --kills 500` does more of it. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

beforeAll(() => {
  if (!existsSync(join(root, "dist"))) execFileSync("npm", ["run", "--silent", "build"], { cwd: root });
}, 60_000);

test("a run that is killed leaves the old outputs, the new ones, or unfinished ones that come right", () => {
  const args = ["test/faults/kill.mjs", "--kills", "60", "--seconds", "40", "--copies", "2"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  const { counts, faults } = JSON.parse(stdout) as { counts: Record<string, number>; faults: unknown[] };
  expect(faults).toEqual([]);
  expect(status).toBe(0);
  const found = Object.keys(counts).join("\n");
  expect(found).toContain(": old, then old");
  expect(found).toMatch(/^publishing: .*, then new$/m);
}, 180_000);
