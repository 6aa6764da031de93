/** What `plan`, `code` and `merge` write takes the place of nothing that they did not write, and is never half there. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workplace } from "../harness.ts";
import { COMMENTS, THEMES } from "./shard-sample.ts";

const FILES = { "comments.jsonl": COMMENTS, "themes.yaml": THEMES };
const PLAN = "plan comments.jsonl --codebook themes.yaml --allow-missing --shards 3";

test.each([
  ["plan/plan.json", `${PLAN}`],
  ["plan/submit.sh", `${PLAN} --slurm`],
  ["parts/part-00000.jsonl", "code --plan made/plan.json --shard 0"],
  ["out/themes.csv", "merge made/parts --plan made/plan.json"],
])("a file at %s that is somebody's stays", async (name, line) => {
  const place = workplace(FILES);
  await place.run(`${PLAN} --out made`);
  for (const shard of [0, 1, 2])
    await place.run(`code --plan made/plan.json --shard ${shard} --out made/parts`);
  place.add({ [name]: "mine" });
  const { code, stderr } = await place.run(line);
  expect([code, stderr]).toEqual([2, expect.stringContaining("Nothing was written")]);
  expect(readFileSync(join(place.path, name), "utf8")).toBe("mine");
});

test("a codebook called plan.json is not written over, not with --replace either", async () => {
  const place = workplace({ "comments.jsonl": COMMENTS, "plan/plan.json": THEMES });
  const { code } = await place.run("plan comments.jsonl --codebook plan/plan.json --allow-missing --replace");
  expect(code).toBe(2);
  expect(place.files("plan")["plan.json"]).toBe(THEMES);
});

test("a folder in the place of a part is told", async () => {
  const place = workplace(FILES);
  await place.run(PLAN);
  mkdirSync(join(place.path, "parts/part-00000.jsonl"), { recursive: true });
  expect((await place.run("code --plan plan/plan.json --shard 0")).code).toBe(2);
});

test("plan and corpus may be taken to another place together, and their parts, too", async () => {
  const place = workplace({ "here/comments.jsonl": COMMENTS, "here/themes.yaml": THEMES });
  await place.run("run comments.jsonl --codebook themes.yaml --allow-missing --quiet", { in: "here" });
  await place.run(PLAN, { in: "here" });
  await place.run("code --plan plan/plan.json --shard 1", { in: "here" });
  renameSync(join(place.path, "here"), join(place.path, "there"));
  for (const shard of [0, 2])
    await place.run(`code --plan there/plan/plan.json --shard ${shard} --out there/parts`);
  await place.run("merge there/parts --plan there/plan/plan.json --out merged");
  expect(place.files("merged")).toEqual(place.files("there/out"));
});

test("a task that is killed leaves no part, and the next one clears nothing that counts", async () => {
  const many = Array.from({ length: 4000 }, (_, at) =>
    JSON.stringify({ id: `c-${at}`, text: `The bus ${at} `.repeat(60) }),
  );
  const place = workplace({ "comments.jsonl": many.join("\n"), "themes.yaml": THEMES });
  await place.run("plan comments.jsonl --codebook themes.yaml --shards 1");
  const bin = join(process.cwd(), "bin/themetally.js");
  const task = spawn(process.execPath, [bin, "code", "--plan", "plan/plan.json", "--shard", "0"], {
    cwd: place.path,
  });
  const parts = join(place.path, "parts");
  const isBegun = () =>
    existsSync(parts) && readdirSync(parts).some((name) => statSync(join(parts, name)).size > 0);
  while (!isBegun() && task.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
  task.kill("SIGKILL");
  await once(task, "close");
  expect(task.signalCode).toBe("SIGKILL");
  expect(readdirSync(parts).filter((name) => !name.startsWith("."))).toEqual([]);
  expect((await place.run("merge parts --plan plan/plan.json")).stderr).toContain("no part of shard 0");
  expect((await place.run("code --plan plan/plan.json --shard 0")).code).toBe(0);
  expect((await place.run("merge parts --plan plan/plan.json --quiet")).code).toBe(0);
});
