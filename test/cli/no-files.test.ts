/** Pipes, devices and folders where a file is named: a sentence and exit code 2, never a wait without end. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const BIN = resolve("bin/themetally.js");
const SLOW = { timeout: 120_000 };
const here = test.skipIf(process.platform === "win32");

const NAMED = ["--project X", "--codebook X", "--topics X"].map((option) => `run ${option}`);
const OTHERS = ["codebook lint --codebook X", "codebook convert X --to lc3 new.lc3"];

here.each([...NAMED, ...OTHERS])("%s", SLOW, async (args) => {
  const place = workplace(PROJECT);
  execFileSync("mkfifo", [join(place.path, "pipe")]);
  for (const [name, words] of [
    ["/dev/zero", "a device"],
    ["corpus", "a folder"],
    ["pipe", "a pipe into which nothing is written"],
  ] as const) {
    const { code, stderr } = await place.run(args.replace("X", name));
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
  }
});

here("a codebook may come out of a pipe that ends, as the shell makes them", SLOW, () => {
  const place = workplace(PROJECT);
  const typed = `"$0" "$1" run --quiet --codebook <(cat book.yaml)`;
  const { status, stderr } = spawnSync("bash", ["-c", typed, process.execPath, BIN], {
    cwd: place.path,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, expect.not.stringContaining("error")]);
  expect(Object.keys(place.files())).toContain("run.json");
});

here("a pipe in a folder of sources is told of, not waited for", SLOW, async () => {
  const place = workplace(PROJECT);
  execFileSync("mkfifo", [join(place.path, "corpus/pipe.txt")]);
  const { code, stderr } = await place.run("run");
  expect([code, stderr]).toEqual([0, expect.stringContaining("corpus/pipe.txt")]);
});

test.skipIf(process.platform !== "linux")(
  "a name that is not UTF-8 is told of, and the others are read",
  SLOW,
  async () => {
    const place = workplace(PROJECT);
    const name = Buffer.concat([
      Buffer.from(`${place.path}/corpus/caf`),
      Buffer.from([0xe9]),
      Buffer.from(".txt"),
    ]);
    writeFileSync(name, "Staff;\nThe staff are kind.\nHill Street Parents' Association\n");
    const { code, stderr } = await place.run("run --allow-missing");
    expect([code, stderr]).toEqual([1, expect.stringContaining("corpus/caf\uFFFD.txt")]);
    const { reconciliation } = JSON.parse(place.files()["run.json"]!);
    expect(reconciliation.sources).toMatchObject({ received: 2, read: 1 });
    chmodSync(name, 0o600);
  },
);

test
  .skipIf(process.platform !== "linux")
  .each(["run --json", "kwic building", "--help", "codebook lint --json", "terms"])(
  "%s on a full disk says so in one line",
  SLOW,
  (args) => {
    const place = workplace(PROJECT);
    const typed = `"$0" "$1" ${args} --quiet > /dev/full`.replace("--help --quiet", "--help");
    const { status, stderr } = spawnSync("bash", ["-c", typed, process.execPath, BIN], {
      cwd: place.path,
      encoding: "utf8",
    });
    expect([status, stderr.split("\n").at(-2)]).toEqual([
      2,
      "themetally: stdout cannot be written: the disk is full (ENOSPC).",
    ]);
    expect(stderr).not.toMatch(/this is a bug|^ {4}at /m);
  },
);
