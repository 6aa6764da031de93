/** A disk that refuses: one sentence, exit code 2, the earlier outputs as they were, and nothing left behind. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { UserError } from "#src/model/user-error.ts";
import { openOutputs, recoverOutputs } from "#src/outputs/folder/outputs.ts";
import { type Workplace, workplace } from "../cli/harness.ts";
import { PROJECT } from "../cli/sample.ts";
import { skippedUnless } from "../house/skipped-unless.ts";

/** A disk of its own for a folder; it goes with the test. */
function mount(path: string, size: string): void {
  mkdirSync(path, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path]);
  onTestFinished(() => void execFileSync("umount", ["-l", path]));
}

const canMount =
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

const NO_MOUNT = "only root can mount a small disk";

const MORE = {
  "corpus/more.txt": PROJECT["corpus/replies.txt"].replaceAll("library", "reading room").repeat(8),
};

const hidden = (place: Workplace) =>
  readdirSync(join(place.path, "out")).filter((name) => name.startsWith("."));

test.skipIf(!canMount)(
  `on a full disk a run stops with one sentence, whichever file does not fit${skippedUnless(canMount, NO_MOUNT)}`,
  { timeout: 60_000 },
  async () => {
    const place = workplace(PROJECT);
    const out = join(place.path, "out");
    mount(out, "512k");
    expect((await place.run("run --quiet")).code).toBe(0);
    const before = place.files();
    place.add(MORE);
    const refused = new Set<string>();
    let code = 2;
    for (let room = 0; code === 2; room += 4096) {
      const { bfree, bsize } = statfsSync(out);
      writeFileSync(join(out, "ballast"), Buffer.alloc(Math.max(0, bfree * bsize - room)));
      const run = await place.run("run --quiet");
      rmSync(join(out, "ballast"));
      code = run.code;
      if (code !== 2) continue;
      expect(run.stderr).toMatch(
        /^out\S*: error: the output cannot be written: the disk is full \(ENOSPC\); [^\n]+\nNothing was written\.\n$/,
      );
      refused.add(run.stderr.split(":")[0]!);
      expect(place.files()).toEqual(before);
    }
    expect(code).toBe(0);
    expect(refused.size).toBeGreaterThan(5);
    expect(hidden(place)).toEqual([]);
  },
);

test.skipIf(!canMount)(
  `on a read-only disk a run stops with one sentence, and outputs can still be read${skippedUnless(canMount, NO_MOUNT)}`,
  async () => {
    const place = workplace(PROJECT);
    const out = join(place.path, "out");
    mount(out, "1m");
    await place.run("run --quiet");
    const before = place.files();
    execFileSync("mount", ["-o", "remount,ro", out]);
    const { code, stderr } = await place.run("run --quiet");
    expect(stderr).toMatch(
      /^out: error: the output cannot be written: the disk is read-only \(EROFS\); [^\n]+\nNothing was written\.\n$/,
    );
    expect(code).toBe(2);
    await recoverOutputs(out);
    expect(place.files()).toEqual(before);
  },
);

const hasLimits = process.platform !== "win32" && process.getuid?.() !== 0;

test.skipIf(!hasLimits)(
  `in a folder without permission a run stops with one sentence${skippedUnless(hasLimits, "root is permitted everything")}`,
  async () => {
    const place = workplace(PROJECT);
    await place.run("run --quiet");
    const before = place.files();
    chmodSync(join(place.path, "out"), 0o555);
    onTestFinished(() => chmodSync(join(place.path, "out"), 0o755));
    const { code, stderr } = await place.run("run --quiet");
    expect(stderr).toMatch(/^out: error: the output cannot be written: permission is denied \(EACCES\)/);
    expect([code, place.files()]).toEqual([2, before]);
  },
);

test.each(["themes.csv", "run.json", "topics.csv"])(
  "a folder in the place of %s stops a run with one sentence, before anything is replaced",
  async (name) => {
    const place = workplace(PROJECT);
    await place.run("run --quiet");
    rmSync(join(place.path, "out", name));
    mkdirSync(join(place.path, "out", name));
    const before = place.files();
    place.add(MORE);
    // A split does not write the tables of an earlier run: it would remove them.
    const { code, stderr } = await place.run("split --quiet");
    expect(stderr).toBe(
      `out/${name}: error: the output cannot be written: a folder of that name stands in its place (EISDIR); expected a folder that can be written to; choose another folder with --out, or make this one writable, and run again.\nNothing was written.\n`,
    );
    expect([code, place.files(), hidden(place)]).toEqual([2, before, []]);
  },
);

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: UserError) => error.problems[0] ?? null,
  );

test("a folder that vanishes during a run is a fault of the disk, and is not made again", async () => {
  const { path } = workplace();
  const out = join(path, "out");
  const outputs = await openOutputs(out, "out");
  const file = await outputs.open("themes.csv");
  rmSync(out, { recursive: true });
  expect(await problemOf(outputs.open("run.json"))).toMatchObject({
    code: "output",
    found: "the output cannot be written: it cannot be made there (ENOENT)",
  });
  await file.close();
  expect((await problemOf(outputs.publish([])))?.code).toBe("output");
  await outputs.abort();
  expect(readdirSync(path)).toEqual([]);
});

test("a folder that is put away and another that takes its place are both left alone", async () => {
  const { path, add, files } = workplace({ "out/run.json": "old" });
  const out = join(path, "out");
  const outputs = await openOutputs(out, "out");
  await (await outputs.open("run.json")).close();
  renameSync(out, join(path, "away"));
  add({ "out/run.json": "other" });
  expect((await problemOf(outputs.publish([])))?.found).toMatch(/^the lock of this run, .* was removed/);
  await outputs.abort();
  expect(files()).toEqual({ "run.json": "other" });
  expect(files("away")["run.json"]).toBe("old");
});
