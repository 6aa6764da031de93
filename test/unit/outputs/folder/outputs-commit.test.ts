import { createHash } from "node:crypto";
import { mkdir, readdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "#src/model/user-error.ts";
import { openOutputs, recoverOutputs } from "#src/outputs/folder/outputs.ts";
import { contents, folder } from "../tables/sample.ts";

const COMMIT = ".themetally-commit.json";
const aside = (name: string) => `.themetally-4321-${name}.tmp`;
const sha256 = (content: string) => createHash("sha256").update(content).digest("hex");

/** A folder as a run leaves it that is killed when its list is written. */
async function committed(changes: object = {}): Promise<string> {
  const out = await folder();
  for (const name of ["themes.csv", "run.json"]) {
    await writeFile(join(out, name), "old");
    await writeFile(join(out, aside(name)), "new");
  }
  const files = ["themes.csv", "run.json"].map((file) => ({ file, sha256: sha256("new") }));
  await writeFile(join(out, COMMIT), JSON.stringify({ pid: 4321, files, stale: ["gone.csv"], ...changes }));
  await writeFile(join(out, "gone.csv"), "old");
  return out;
}

const problemOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).problems[0]!;
};

const NEW = { "themes.csv": "new", "run.json": "new" };

test("outputs that were complete come into their places when the folder is opened next, to read or to write", async () => {
  const read = await committed();
  await recoverOutputs(read);
  expect(Object.fromEntries(await contents(read))).toEqual(NEW);
  const written = await committed();
  await (await openOutputs(written)).abort();
  expect(Object.fromEntries(await contents(written))).toEqual(NEW);
});

test.each([
  ["is missing", (path: string) => rm(path)],
  ["is short", (path: string) => truncate(path, 1)],
  ["is another", (path: string) => writeFile(path, "NEW")],
])("a list of which a file %s is refused with one sentence, and nothing is touched", async (_, spoil) => {
  const out = await committed();
  await spoil(join(out, aside("themes.csv")));
  const before = await contents(out);
  for (const opening of [recoverOutputs, openOutputs]) {
    expect(await problemOf(opening(out, "out"))).toEqual({
      code: "output",
      severity: "error",
      place: { source: `out/${COMMIT}` },
      found: "outputs of a run that was stopped, and themes.csv is not whole",
      expected: "all outputs of one run",
      hint: "check the disk, delete this file, and run again with --replace: every output is made anew",
    });
    expect(await contents(out)).toEqual(before);
  }
});

test.each([
  ["cut off", '{"pid":4321,"files":'],
  ["without files", "{}"],
  ["with a number for a name", JSON.stringify({ pid: 4321, files: [], stale: [7] })],
  ["that leads out of the folder", JSON.stringify({ pid: 4321, files: [], stale: ["../kept.csv"] })],
  ["that leads to a hidden file", JSON.stringify({ pid: 4321, files: [], stale: [".kept"] })],
  [
    "that brings a file from elsewhere",
    JSON.stringify({ pid: "1-x/../../kept.csv", files: [{ file: "run.json", sha256: "" }], stale: [] }),
  ],
])("a list %s is refused", async (_, list) => {
  const out = join(await folder(), "out");
  await mkdir(out);
  for (const name of ["../kept.csv", ".kept", COMMIT]) await writeFile(join(out, name), list);
  expect((await problemOf(recoverOutputs(out))).found).toBe("a list of outputs that cannot be read");
  expect(await readdir(join(out, ".."))).toContain("kept.csv");
  expect((await readdir(out)).sort()).toEqual([".kept", COMMIT]);
});

test("what comes in the way of new outputs is named, and once it is gone they come into their places", async () => {
  const out = await committed();
  await rm(join(out, "themes.csv"));
  await mkdir(join(out, "themes.csv/mine"), { recursive: true });
  expect(await problemOf(recoverOutputs(out, "out"))).toMatchObject({
    place: { source: "out/themes.csv" },
    found: "the output cannot be written: a folder of that name stands in its place (EISDIR)",
    hint: "make way for it: the new outputs are complete, and the next run puts them in their places",
  });
  expect(await readdir(out)).not.toContain("run.json");
  await rm(join(out, "themes.csv"), { recursive: true });
  await recoverOutputs(out);
  expect(Object.fromEntries(await contents(out))).toEqual(NEW);
});

test("what somebody put into a place after a run was stopped is not replaced or removed by finishing it", async () => {
  const was = Object.fromEntries(["themes.csv", "run.json", "gone.csv"].map((name) => [name, sha256("old")]));
  const finished = await committed({ was });
  await recoverOutputs(finished);
  expect(Object.fromEntries(await contents(finished))).toEqual(NEW);
  const out = await committed({ was });
  await writeFile(join(out, "themes.csv"), "mine");
  await writeFile(join(out, "gone.csv"), "mine, too");
  const before = await contents(out);
  expect(await problemOf(recoverOutputs(out, "out"))).toMatchObject({
    place: { source: "out/themes.csv" },
    found: "a file that was put here after a run was stopped, which has outputs still to be put in place",
    hint: "move it elsewhere, and type this again",
  });
  expect(await contents(out)).toEqual(before);
  await rm(join(out, "themes.csv"));
  await recoverOutputs(out);
  expect(Object.fromEntries(await contents(out))).toEqual({ ...NEW, "gone.csv": "mine, too" });
});

test("a folder without remains, or none at all, is not touched", async () => {
  const out = await folder();
  await writeFile(join(out, "run.json"), "old");
  await recoverOutputs(out);
  expect(Object.fromEntries(await contents(out))).toEqual({ "run.json": "old" });
  await recoverOutputs(join(out, "none"));
  await recoverOutputs(join(out, "run.json"));
});

test("a link that stands under a temporary name is not written through", async () => {
  const out = await folder();
  await writeFile(join(out, "mine.txt"), "mine");
  const outputs = await openOutputs(out);
  await symlink("mine.txt", join(out, `.themetally-${process.pid}-run.json.tmp`));
  await expect(outputs.open("run.json")).rejects.toThrow("EEXIST");
  await outputs.abort();
  expect((await contents(out)).get("mine.txt")).toBe("mine");
});
