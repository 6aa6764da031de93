import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listedIn } from "#src/outputs/folder/listed.ts";
import { folder } from "../tables/sample.ts";

const HASH = "a".repeat(64);
const record = (changes: object = {}) =>
  JSON.stringify({
    tool: { name: "a-program-with-the-library", version: "1" },
    outputs: ["themes.csv", "../up.csv", ".hidden"].map((file) => ({ file, sha256: HASH })),
    ...changes,
  });

test("a record of a run lists its files and itself, whatever program ran it, and no file elsewhere", async () => {
  const out = await folder();
  await writeFile(join(out, "run.json"), record());
  expect([...(await listedIn(out))]).toEqual([
    ["run.json", null],
    ["themes.csv", HASH],
  ]);
});

test.each([
  ["no JSON", "run"],
  ["without a tool", record({ tool: undefined })],
  ["without outputs", record({ outputs: undefined })],
  ["with outputs without hashes", record({ outputs: [{ file: "themes.csv", sha256: "1" }] })],
])("a run.json %s lists nothing, and is not ours", async (_, text) => {
  const out = await folder();
  await writeFile(join(out, "run.json"), text);
  expect([...(await listedIn(out))]).toEqual([]);
});

test.skipIf(process.platform === "win32")("a pipe in the place of an index is not waited for", async () => {
  const out = await folder();
  execFileSync("mkfifo", [join(out, "run.json"), join(out, "report.json")]);
  expect([...(await listedIn(out))]).toEqual([]);
});
