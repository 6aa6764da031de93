/** The recipe of docs/many-machines.md: with GNU parallel where it is there, else with xargs. */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workplace } from "../harness.ts";
import { COMMENTS, THEMES } from "./shard-sample.ts";

const hasParallel =
  spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.includes("GNU") === true;

test(`shards that ${hasParallel ? "parallel" : "xargs"} has coded at the same time are merged to what run gives`, async () => {
  const place = workplace({ "comments.jsonl": COMMENTS, "themes.yaml": THEMES });
  const options = "comments.jsonl --codebook themes.yaml --allow-missing";
  const program = `'${process.execPath}' '${join(process.cwd(), "bin/themetally.js")}'`;
  const code = `${program} code --quiet --plan plan/plan.json --shard {}`;
  const all = hasParallel ? `parallel ${code}` : `xargs -P 4 -I{} ${code}`;
  const script = `last=$(( $(${program} plan ${options} --shards 4 --quiet) - 1 )); seq 0 "$last" | ${all}`;
  execFileSync("sh", ["-c", script], { cwd: place.path });
  await place.run(`run ${options} --quiet --out single`);
  await place.run("merge parts --plan plan/plan.json --quiet --out merged");
  expect(place.files("merged")).toEqual(place.files("single"));
  expect(Object.keys(place.files("merged"))).toContain("run.json");
});
