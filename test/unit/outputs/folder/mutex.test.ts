import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { UserError } from "#src/model/user-error.ts";
import { openOutputs, recoverOutputs } from "#src/outputs/folder/outputs.ts";
import { folder } from "../tables/sample.ts";

const LOCK = ".themetally-lock";

const withLock = async (content: object | string) => {
  const out = await folder();
  await writeFile(join(out, LOCK), typeof content === "string" ? content : JSON.stringify(content));
  return out;
};

/** What this process would write into a lock. */
async function ownLock(): Promise<{ pid: number; started: string | null; host: string }> {
  const out = await folder();
  const outputs = await openOutputs(out);
  const lock = JSON.parse(await readFile(join(out, LOCK), "utf8"));
  await outputs.abort();
  return lock;
}

async function sleeper(): Promise<number> {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000); console.log()"]);
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child.pid!;
}

const problemOf = async (opening: Promise<unknown>) => {
  const error = await opening.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).problems[0]!;
};

test("a second run into a folder is refused at once, and the first goes on", async () => {
  const out = await folder();
  const first = await openOutputs(out, "out");
  expect(await problemOf(openOutputs(out, "out"))).toEqual({
    code: "output",
    severity: "error",
    place: { source: "out" },
    found: `another run is writing to it (process ${process.pid})`,
    expected: "one run at a time in a folder",
    hint: "wait until it has ended, or choose another folder with --out; if no run is at work, delete out/.themetally-lock",
  });
  await (await first.open("run.json")).close();
  await first.publish([]);
  expect(await readdir(out)).toEqual(["run.json"]);
});

test("a folder in which a run is at work is not read either", async () => {
  const out = await folder();
  const outputs = await openOutputs(out);
  expect((await problemOf(recoverOutputs(out))).found).toMatch(/^another run is writing to it/);
  await outputs.abort();
  await recoverOutputs(out);
});

test("the lock goes with the run, whether it publishes or breaks off, and no later one with it", async () => {
  const out = await folder();
  const published = await openOutputs(out);
  await published.publish([]);
  const second = await openOutputs(out);
  await published.abort();
  expect(await readdir(out)).toEqual([LOCK]);
  await second.abort();
  expect(await readdir(out)).toEqual([]);
});

test("a lock of a dead process is taken over", async () => {
  const lock = await ownLock();
  const out = await withLock({ ...lock, pid: 999_999_999 });
  const outputs = await openOutputs(out);
  expect(JSON.parse(await readFile(join(out, LOCK), "utf8"))).toEqual(lock);
  await outputs.abort();
  expect(await readdir(out)).toEqual([]);
});

test("a lock of a living process is not", async () => {
  const out = await withLock({ ...(await ownLock()), pid: await sleeper(), started: null });
  expect((await problemOf(openOutputs(out))).found).toMatch(/^another run is writing to it \(process \d+\)$/);
});

test.skipIf(!existsSync("/proc/self/stat"))(
  "a lock whose process is dead, and whose number another one has now, is taken over (needs /proc)",
  async () => {
    const lock = await ownLock();
    expect(lock.started).toMatch(/^\d+$/);
    const out = await withLock({ ...lock, pid: await sleeper() });
    await (await openOutputs(out)).abort();
    expect(await readdir(out)).toEqual([]);
  },
);

test("a lock of another machine is never taken over: whether its process lives cannot be told", async () => {
  const out = await withLock({ pid: 999_999_999, started: null, host: "elsewhere" });
  expect((await problemOf(openOutputs(out))).found).toBe(
    "another run is writing to it (process 999999999 on elsewhere)",
  );
});

test.each([
  ["empty", ""],
  ["not JSON", "1234"],
  ["without a process", '{"pid":0,"host":"x"}'],
])("a lock that is %s and stays so is taken over", async (_, content) => {
  const out = await withLock(content);
  await (await openOutputs(out)).abort();
  expect(await readdir(out)).toEqual([]);
});

test("a lock that is still being written is waited for", async () => {
  const out = await withLock("");
  const opening = problemOf(openOutputs(out));
  setTimeout(
    async () => writeFile(join(out, LOCK), JSON.stringify({ ...(await ownLock()), started: null })),
    100,
  );
  expect((await opening).found).toMatch(/^another run is writing to it/);
});

test("what a run left that died while it took a lock over goes too", async () => {
  const dead = { ...(await ownLock()), pid: 999_999_999 };
  const out = await withLock(dead);
  for (const name of [`${LOCK}-takeover`, `${LOCK}-takeover-takeover`]) {
    await writeFile(join(out, name), JSON.stringify(dead));
  }
  await (await openOutputs(out)).abort();
  expect(await readdir(out)).toEqual([]);
  await writeFile(join(out, `${LOCK}-takeover`), JSON.stringify(dead));
  await (await openOutputs(out)).abort();
  expect(await readdir(out)).toEqual([]);
});

test("of many that find a dead lock at the same moment exactly one gets the folder", async () => {
  const out = await withLock({ ...(await ownLock()), pid: 999_999_999 });
  const settled = await Promise.allSettled(Array.from({ length: 20 }, () => openOutputs(out)));
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a run whose lock was taken away publishes nothing", async () => {
  const out = await folder();
  await writeFile(join(out, "run.json"), "old");
  const outputs = await openOutputs(out);
  await (await outputs.open("run.json")).close();
  await writeFile(join(out, LOCK), "{}");
  expect((await problemOf(outputs.publish([]))).found).toBe(
    "the lock of this run, .themetally-lock, was removed while it was at work",
  );
  await outputs.abort();
  expect((await readdir(out)).sort()).toEqual([LOCK, "run.json"]);
  expect(await readFile(join(out, "run.json"), "utf8")).toBe("old");
});

test("a folder where the lock should go is a fault of the disk", async () => {
  const out = await folder();
  await mkdir(join(out, LOCK));
  expect((await problemOf(openOutputs(out))).found).toMatch(/a folder of that name stands in its place/);
});
