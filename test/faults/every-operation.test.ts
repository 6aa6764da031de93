/** A fault at each operation of a run on its files: one in twenty of them here, all of them with TEST_LONG=1. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test.skipIf(process.platform === "win32")(
  "a fault at any operation leaves the earlier outputs or the new ones, a sentence, and the right exit code",
  { timeout: 7_200_000 },
  () => {
    const args = ["test/faults/every-operation.mjs", "--share", process.env.TEST_LONG ? "1" : "0.05"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stderr).toBe("");
    const { operations, tried, counts, wrong } = JSON.parse(stdout);
    expect(wrong).toEqual([]);
    expect(operations).toBeGreaterThan(100);
    expect(tried).toBeGreaterThan(operations / 20);
    expect(Object.keys(counts)).toEqual(
      expect.arrayContaining(["EIO: earlier", "KILL: earlier", "ENOSPC: earlier"]),
    );
  },
);
