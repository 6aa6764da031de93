import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "#src/model/user-error.ts";
import { openOutputs } from "#src/outputs/folder/outputs.ts";
import { startReport } from "#src/outputs/tables/report.ts";
import { contents, folder, RESPONSES, SHOW_ALL, text, write } from "../tables/sample.ts";

function outputProblem(error: unknown): boolean {
  return error instanceof UserError && error.problems.every(({ code }) => code === "output");
}

test("a run that is broken off leaves the earlier outputs as they were, and nothing of its own", async () => {
  const out = await folder();
  await write(out);
  const before = await contents(out);
  const outputs = await openOutputs(out);
  const report = await startReport(outputs, { coded: true, show: SHOW_ALL });
  await report.add(RESPONSES[0]!, []);
  await outputs.abort();
  expect(await contents(out)).toEqual(before);
});

test("until a run is published, earlier outputs stand and new ones have temporary names", async () => {
  const out = await folder();
  await writeFile(join(out, "run.json"), "old");
  const outputs = await openOutputs(out);
  const file = await outputs.open("themes.csv");
  await file.write("theme\n", 0);
  await file.close();
  const aside = `.themetally-${process.pid}-themes.csv.tmp`;
  expect((await readdir(out)).sort()).toEqual([aside, ".themetally-lock", "run.json"]);
  expect(await text(out, "run.json")).toBe("old");
});

test("aborting removes the folders that were made for the run, and no others", async () => {
  const out = await folder();
  const outputs = await openOutputs(join(out, "a", "b"));
  await outputs.open("themes.csv");
  await outputs.abort();
  expect(await readdir(out)).toEqual([]);
});

test("aborting after publishing takes nothing back", async () => {
  const out = join(await folder(), "new");
  const outputs = await openOutputs(out);
  await (await outputs.open("run.json")).close();
  await outputs.publish([]);
  await outputs.abort();
  expect(await readdir(out)).toEqual(["run.json"]);
});

test("publishing removes what an earlier run wrote and this one does not, and no file of the user's", async () => {
  const out = await folder();
  await write(out);
  for (const name of ["hits.parquet", "empty.csv", "notes.txt"])
    await writeFile(join(out, name), name === "empty.csv" ? "" : "mine");
  const outputs = await openOutputs(out);
  await (await outputs.open("run.json")).close();
  const stale = [...(await contents(out)).keys(), "empty.csv"].filter((name) =>
    /csv|json|parquet/.test(name),
  );
  const notes = await outputs.publish(stale.filter((name) => name !== "run.json"));
  expect((await readdir(out)).sort()).toEqual(["empty.csv", "hits.parquet", "notes.txt", "run.json"]);
  expect(notes.map(({ place }) => place.source)).toContain(join(out, "hits.parquet"));
});

test("what a killed run had begun is cleared away", async () => {
  const out = await folder();
  await writeFile(join(out, ".themetally-999999999-hits.csv.tmp"), "");
  await (await openOutputs(out)).abort();
  expect(await readdir(out)).toEqual([]);
});

test("a file that is still open is not published: that would be a bug of ours", async () => {
  const out = await folder();
  const outputs = await openOutputs(out);
  await outputs.open("themes.csv");
  await expect(outputs.publish([])).rejects.toThrow("themes.csv is to be published, and still open");
  await outputs.abort();
  expect(await readdir(out)).toEqual([]);
});

test("files that are published without a run.json leave the one that is there", async () => {
  const out = await folder();
  await write(out);
  const before = await text(out, "run.json");
  const outputs = await openOutputs(out);
  await (await outputs.open("themes.svg")).close();
  await outputs.publish([]);
  expect(await text(out, "run.json")).toBe(before);
  expect(await text(out, "themes.svg")).toBe("");
});

test("a folder that cannot be made is reported, even where the system would try for ever", async () => {
  const error = await openOutputs("/proc/nowhere/out", "out").catch((thrown: unknown) => thrown);
  expect(outputProblem(error)).toBe(true);
  expect((error as UserError).problems[0]?.place.source).toBe("out");
});

test("a folder where a file should go is found before anything is replaced", async () => {
  const out = await folder();
  await write(out);
  const before = await text(out, "run.json");
  const outputs = await openOutputs(out);
  await mkdir(join(out, "charts.csv"));
  for (const name of ["themes.csv", "charts.csv", "run.json"]) await (await outputs.open(name)).close();
  const failure = await outputs.publish([]).catch((error: unknown) => error);
  await outputs.abort();
  expect(outputProblem(failure)).toBe(true);
  expect(await text(out, "run.json")).toBe(before);
  expect(await text(out, "themes.csv")).not.toBe("");
});

test("large files are written in chunks, and a sign is never cut at a chunk's border", async () => {
  const out = await folder();
  const outputs = await openOutputs(out);
  const file = await outputs.open("run.json");
  const line = `${"🚌".repeat(1000)}\n`;
  const chunks = Array.from({ length: 200 }, () => line);
  let writes = 0;
  for (const chunk of chunks) {
    const written = file.write(chunk, 1);
    if (written !== undefined) writes += 1;
    await written;
  }
  expect((await file.close()).rows).toBe(200);
  await outputs.publish([]);
  expect(writes).toBeGreaterThan(3);
  expect(await text(out, "run.json")).toBe(chunks.join(""));
});
