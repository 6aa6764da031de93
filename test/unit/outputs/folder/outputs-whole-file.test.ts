import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { UserError } from "#src/model/user-error.ts";
import { writeWhole } from "#src/outputs/folder/write-whole.ts";
import { folder } from "../tables/sample.ts";

test("a file that is written whole replaces the one before it, and leaves nothing else", async () => {
  const dir = await folder();
  await writeWhole(join(dir, "corpus.lock.json"), "one\n");
  await writeWhole(join(dir, "corpus.lock.json"), "two\n");
  expect(await readdir(dir)).toEqual(["corpus.lock.json"]);
  expect(await readFile(join(dir, "corpus.lock.json"), "utf8")).toBe("two\n");
});

test("a place that cannot be written to is reported under the name the user gave it", async () => {
  const dir = await folder();
  await mkdir(join(dir, "report.xml"));
  for (const [path, found] of [
    ["report.xml", "the output cannot be written: a folder of that name stands in its place (EISDIR)"],
    ["none/report.xml", "the output cannot be written: it cannot be made there (ENOENT)"],
  ] as const) {
    const error: UserError = await writeWhole(join(dir, path), "", `../${path}`).catch((thrown) => thrown);
    expect(error.problems).toEqual([
      {
        code: "output",
        severity: "error",
        place: { source: `../${path}` },
        found,
        expected: "a folder that can be written to",
        hint: "choose another place for it, or make this one writable, and run again",
      },
    ]);
  }
  expect(await readdir(dir)).toEqual(["report.xml"]);
});

test("what a killed process left of the same file goes; what a living one is writing, and other files, stay", async () => {
  const dir = await folder();
  const left = (pid: number, name: string) => `.themetally-${pid}-${name}.tmp`;
  const kept = [left(process.ppid, "a.json"), left(999_999_999, "b.json")];
  for (const name of [...kept, left(999_999_999, "a.json"), left(process.pid, "a.json")]) {
    await writeFile(join(dir, name), "");
  }
  await writeWhole(join(dir, "a.json"), "{}");
  expect((await readdir(dir)).sort()).toEqual([...kept, "a.json"].sort());
});

test("a link stays, and the file that it leads to is replaced", async () => {
  const dir = await folder();
  await mkdir(join(dir, "shared"));
  await writeFile(join(dir, "shared/lock.json"), "one");
  await symlink("shared/lock.json", join(dir, "lock.json"));
  await writeWhole(join(dir, "lock.json"), "two");
  expect(await readlink(join(dir, "lock.json"))).toBe("shared/lock.json");
  expect(await readFile(join(dir, "shared/lock.json"), "utf8")).toBe("two");
});

test.skipIf(process.platform === "win32")("a pipe is written to and not replaced", async () => {
  const pipe = join(await folder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  const [read] = await Promise.all([readFile(pipe, "utf8"), writeWhole(pipe, "report")]);
  expect(read).toBe("report");
  expect((await stat(pipe)).isFIFO()).toBe(true);
});
