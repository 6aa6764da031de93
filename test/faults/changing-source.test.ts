/** A source that another process changes while it is read: never part of the one and part of the other. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readBytes } from "#src/read/ingest/read-bytes.ts";
import { readRecords } from "#src/read/ingest/read-records.ts";
import { workplace } from "../cli/harness.ts";
import { PROJECT } from "../cli/sample.ts";
import { tempSource } from "../unit/read/ingest/temp-folder.ts";

const WAYS = [
  "append to it",
  "cut it off and write it again",
  "put another in its place",
  "write over it",
] as const;

/** Has another process change a file all the time; resolves when it has begun. */
async function keepChanging(path: string, way: (typeof WAYS)[number]): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "writer.mjs"), path, way]);
  onTestFinished(() => void child.kill("SIGKILL"));
  await Promise.race([
    once(child.stdout, "data"),
    once(child, "exit").then(() => Promise.reject(new Error("the writer has ended"))),
  ]);
}

const CHANGED =
  ": error: a file that changed while it was read; expected a file that keeps still; run again when nothing writes to it any more.\n";

const RECORDS = Array.from({ length: 10_000 }, (_, at) => ({
  id: `r-${at}`,
  text: `The bus number ${at} was late again. ${"A longer tale. ".repeat(10)}`,
}));
const JSONL = RECORDS.map((record) => `${JSON.stringify(record)}\n`).join("");

test.each(WAYS)(
  "where others %s, a run stops, and the earlier outputs stand",
  { timeout: 60_000 },
  async (way) => {
    const place = workplace(PROJECT);
    await place.run("run");
    const before = place.files();
    place.add({ "corpus/more.jsonl": JSONL });
    await keepChanging(join(place.path, "corpus/more.jsonl"), way);
    const { code, stderr } = await place.run("run");
    expect(stderr).toContain(`corpus/more.jsonl${CHANGED}`);
    expect(code).toBe(2);
    expect(place.files()).toEqual(before);
  },
);

test("with --allow-missing, too, records of which some were counted stop a run when their file changes", {
  timeout: 60_000,
}, async () => {
  const place = workplace({ ...PROJECT, "corpus/more.jsonl": JSONL });
  await keepChanging(join(place.path, "corpus/more.jsonl"), "append to it");
  const { code, stderr } = await place.run("run --allow-missing");
  expect([code, stderr]).toEqual([2, expect.stringContaining(`corpus/more.jsonl${CHANGED}`)]);
  expect(place.files()).toEqual({});
});

test("with --allow-missing a document that changes is left out", { timeout: 60_000 }, async () => {
  const place = workplace({ ...PROJECT, "corpus/more.txt": PROJECT["corpus/replies.txt"].repeat(5000) });
  await keepChanging(join(place.path, "corpus/more.txt"), "write over it");
  const { code, stderr } = await place.run("run --quiet --allow-missing");
  expect(stderr).toContain(`corpus/more.txt${CHANGED}`);
  expect(code).toBe(1);
  const { reconciliation } = JSON.parse(place.files()["run.json"]!);
  expect(reconciliation.sources).toMatchObject({
    received: 2,
    read: 1,
    leftOut: [{ source: "corpus/more.txt", reason: "a file that changed while it was read" }],
  });
});

const versionsIn = (bytes: string) => `${bytes.includes("a") ? "a" : ""}${bytes.includes("b") ? "b" : ""}`;

test.each(["put another in its place", "write over it"] as const)(
  "where others %s, of the same size and time, no document is read that is half the one and half the other",
  { timeout: 60_000 },
  async (way) => {
    const file = tempSource("text", `${"a".repeat(99)}\n`.repeat(20_000));
    utimesSync(file.path, 1_600_000_000, 1_600_000_000);
    await keepChanging(file.path, way);
    let refused = 0;
    for (let round = 0; round < 100; round++) {
      const { data, problems } = await readBytes(file);
      if (problems.length > 0) refused++;
      else expect(versionsIn(data!.toString("latin1"))).toMatch(/^[ab]$/);
    }
    expect(refused).toBeGreaterThan(0);
  },
);

test("a file of records that grows with every record read is read to where it ended, and refused", async () => {
  const file = tempSource("jsonl", JSONL);
  const records = readRecords(file);
  const problems: string[] = [];
  let read = 0;
  for await (const item of records) {
    if ("problem" in item) problems.push(item.problem.code);
    else if (++read < 2 * RECORDS.length) appendFileSync(file.path, `{"text":"Number ${read} once more."}\n`);
  }
  expect([read, problems]).toEqual([RECORDS.length, ["source-unreadable"]]);
  expect(records.digest()?.bytes).toBe(JSONL.length);
});

test("a file that was changed a moment ago is read only when its next change must show", async () => {
  for (const kind of ["text", "jsonl"] as const) {
    const file = tempSource(kind, '{"text":"Later buses."}\n');
    const { ctimeMs } = statSync(file.path);
    if (kind === "text") await readBytes(file);
    else for await (const item of readRecords(file)) expect(item).toHaveProperty("record");
    expect(Date.now() - ctimeMs).toBeGreaterThanOrEqual(15);
  }
});
