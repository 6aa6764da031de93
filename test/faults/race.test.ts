/** Several processes at once in one output folder, some of them killed: one at a time, and never a mixture. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { PROJECT } from "../cli/sample.ts";
import { createRandom } from "../generator/random.ts";

const root = join(import.meta.dirname, "../..");

beforeAll(() => {
  if (!existsSync(join(root, "dist"))) execFileSync("npm", ["run", "--silent", "build"], { cwd: root });
}, 60_000);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "themetally-race-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], cwd: string): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, args, { cwd });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (data) => (said.stdout += data));
  child.stderr.on("data", (data) => (said.stderr += data));
  return { child, ended: once(child, "close").then(([code]) => ({ code, ...said })) };
}

const racer = (out: string, milliseconds: number, name: string) =>
  start([join(root, "test/faults/racer.mjs"), out, String(milliseconds), name], root);

test("processes that publish into one folder at once come one after the other", {
  timeout: 60_000,
}, async () => {
  const out = folder();
  const ends = await Promise.all(["one", "two", "three"].map((name) => racer(out, 3000, name).ended));
  expect(ends.map(({ code, stderr }) => [code, stderr])).toEqual(ends.map(() => [0, ""]));
  const counts = ends.map(({ stdout }) => JSON.parse(stdout) as { published: number; refused: number });
  for (const { published } of counts) expect(published).toBeGreaterThan(0);
  expect(counts.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(0);
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

test("nor do they make a mixture where they are killed and others take over", {
  timeout: 60_000,
}, async () => {
  const out = folder();
  const random = createRandom(20);
  const until = performance.now() + 6000;
  let killed = 0;
  const line = async (name: string): Promise<void> => {
    while (performance.now() < until) {
      const { child, ended } = racer(out, 60_000, name);
      child.stdout?.once("data", () => setTimeout(() => child.kill("SIGKILL"), random.int(0, 100)));
      const { code, stderr } = await ended;
      // Killed, it has no code; a mixture that it found has one.
      expect([code, stderr]).toEqual([null, ""]);
      killed++;
    }
  };
  await Promise.all(["one", "two", "three"].map(line));
  const last = await racer(out, 200, "last").ended;
  expect([last.code, last.stderr]).toEqual([0, ""]);
  expect(JSON.parse(last.stdout).published).toBeGreaterThan(0);
  expect(killed).toBeGreaterThan(20);
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

test("of two runs of the command one is refused with a sentence, or they come one after the other", {
  timeout: 60_000,
}, async () => {
  const cwd = folder();
  mkdirSync(join(cwd, "corpus"));
  for (const [name, text] of Object.entries(PROJECT)) writeFileSync(join(cwd, name), text);
  const args = [join(root, "bin/themetally.js"), "run", "--quiet"];
  for (let round = 0; round < 6; round++) {
    const ends = await Promise.all([start(args, cwd).ended, start(args, cwd).ended]);
    expect(ends.map(({ code }) => code)).toContain(0);
    for (const { stderr } of ends.filter(({ code }) => code !== 0)) {
      expect(stderr).toMatch(
        /^out: error: another run is writing to it \(process \d+\); expected one run at a time in a folder; wait until .*\nNothing was written\.\n$/,
      );
    }
    expect(readdirSync(join(cwd, "out")).filter((name) => name.startsWith("."))).toEqual([]);
  }
});
