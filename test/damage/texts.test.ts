/** Records, settings, codebooks and records of runs, damaged or edited: no stack trace. TEST_LONG=1: a thousand of each. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const CASES = process.env.TEST_LONG ? 4000 : 100;

test(`of ${CASES} damaged files none ends a command but with a sentence, and in time`, {
  timeout: 7_200_000,
}, () => {
  const args = ["test/damage/run-texts.mjs", "--cases", String(CASES)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect([stderr, status]).toEqual(["", 0]);
  const { ends, wrong, strays } = JSON.parse(stdout) as {
    ends: Record<string, number>;
    wrong: object;
    strays: [];
  };
  expect([wrong, strays]).toEqual([{}, []]);
  expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(CASES);
  for (const code of [0, 1, 2]) expect(Object.keys(ends).some((key) => key.endsWith(`: ${code}`))).toBe(true);
});
