/** The program as it is installed: its exit codes, its pipes, and what it says of its own faults. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const root = join(import.meta.dirname, "../..");
const bin = join(root, "bin/themetally.js");

beforeAll(() => {
  if (!existsSync(join(root, "dist"))) execFileSync("npm", ["run", "--silent", "build"], { cwd: root });
}, 60_000);

const shell = (command: string, cwd: string) =>
  spawnSync("bash", ["--norc", "-o", "pipefail", "-c", command], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, T: bin },
  });

test.each([
  ['node "$T" --version', 0],
  ['node "$T" run --quiet', 0],
  ['node "$T" run --quiet --allow-missing gone.txt corpus', 1],
  ['node "$T" run --quiet gone.txt', 2],
  ['node "$T" rum', 2],
])("%s ends with exit code %i", (command, code) => {
  const result = shell(command, workplace(PROJECT).path);
  expect([result.status, result.stderr.includes("    at ")]).toEqual([code, false]);
});

test("a reader that has seen enough and closes the pipe is no fault", () => {
  const long = Object.fromEntries(
    [...Array(40).keys()].map((n) => [`corpus/${n}.txt`, PROJECT["corpus/replies.txt"]]),
  );
  const place = workplace({ ...PROJECT, ...long });
  const { status, stdout, stderr } = shell('node "$T" run --json --quiet 2>errors | head -c 1', place.path);
  expect([status, stdout, stderr]).toEqual([0, "{", ""]);
  expect(Object.keys(place.files())).toContain("run.json");
});

test("what is piped is JSON and nothing else", () => {
  const { stdout } = shell('node "$T" run --json', workplace(PROJECT).path);
  expect(JSON.parse(stdout).complete).toBe(true);
});
