/** What is not whole, not of the plan, or not as it was, is not merged. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Workplace, workplace } from "../harness.ts";
import { COMMENTS, SURVEY, THEMES } from "./shard-sample.ts";

const LINE = "comments.jsonl survey.csv --codebook themes.yaml --allow-missing";

async function coded(): Promise<{ readonly place: Workplace; readonly shards: number }> {
  const place = workplace({ "comments.jsonl": COMMENTS, "survey.csv": SURVEY, "themes.yaml": THEMES });
  const shards = Number((await place.run(`plan ${LINE} --shards 5`)).stdout);
  for (let shard = 0; shard < shards; shard++)
    expect((await place.run(`code --plan plan/plan.json --shard ${shard}`)).code).toBe(0);
  return { place, shards };
}

const merge = (place: Workplace) => place.run("merge parts --plan plan/plan.json --out merged");
const partAt = (place: Workplace, shard: number) => join(place.path, `parts/part-0000${shard}.jsonl`);

test("shards without a part end it with exit code 2, and their numbers", async () => {
  const { place } = await coded();
  rmSync(partAt(place, 1));
  rmSync(partAt(place, 3));
  const { code, stderr } = await merge(place);
  expect(code).toBe(2);
  expect(stderr).toContain("no part of shards 1, 3");
  expect(place.files("merged")).toEqual({});
  for (const shard of [1, 3]) await place.run(`code --plan plan/plan.json --shard ${shard}`);
  expect((await merge(place)).code).toBe(1);
  expect(Object.keys(place.files("merged"))).toContain("run.json");
});

test("a shard done twice is harmless: its part is the same", async () => {
  const { place } = await coded();
  const before = readFileSync(partAt(place, 2));
  await place.run("code --plan plan/plan.json --shard 2");
  expect(readFileSync(partAt(place, 2)).equals(before)).toBe(true);
  expect(readdirSync(join(place.path, "parts")).filter((name) => name.startsWith("."))).toEqual([]);
});

test("a part of another plan is refused", async () => {
  const { place } = await coded();
  await place.run(`plan ${LINE} --shards 5 --campaigns once --out elsewhere`);
  await place.run("code --plan elsewhere/plan.json --shard 2");
  const { code, stderr } = await merge(place);
  expect(code).toBe(2);
  expect(stderr).toContain("part-00002.jsonl: error: a part of another plan");
});

test.each([
  ["cut off", (text: string) => text.slice(0, text.length / 2)],
  ["with a letter changed", (text: string) => text.replace("ferry", "berry")],
  ["without its last line", (text: string) => text.replace(/[^\n]*\n$/, "")],
  ["empty", () => ""],
])("a part %s is refused", async (_, damage) => {
  const { place } = await coded();
  writeFileSync(partAt(place, 0), damage(readFileSync(partAt(place, 0), "utf8")));
  const { code, stderr } = await merge(place);
  expect(code).toBe(2);
  expect(stderr).toContain("part-00000.jsonl: error: a part that is not whole");
  expect(stderr).toContain("--shard 0");
});

test.each([
  ["comments.jsonl", `${COMMENTS}\n{"comment":"The bus"}`],
  ["survey.csv", SURVEY.replace("ferry", "berry")],
  ["themes.yaml", `${THEMES}\n# later\n`],
])("%s is refused once it is not as it was planned", async (name, content) => {
  const { place } = await coded();
  place.add({ [name]: content });
  for (const command of [
    "merge parts --plan plan/plan.json --out merged",
    "code --plan plan/plan.json --shard 4",
  ]) {
    const { code, stderr } = await place.run(command);
    // A shard is held against the sources that it reads.
    if (command.startsWith("code") && name === "comments.jsonl") continue;
    expect(code).toBe(2);
    expect(stderr).toContain(`${name}: error: a file that is not as it was since the plan was made`);
  }
});

test("a plan that was changed by hand is refused, and a shard that it does not have", async () => {
  const { place, shards } = await coded();
  const beyond = await place.run(`code --plan plan/plan.json --shard ${shards}`);
  expect(beyond.code).toBe(2);
  expect(beyond.stderr).toContain(`no shard ${shards}`);
  const plan = join(place.path, "plan/plan.json");
  writeFileSync(plan, readFileSync(plan, "utf8").replace('"linesBefore":0', '"linesBefore":1'));
  const { code, stderr } = await merge(place);
  expect(code).toBe(2);
  expect(stderr).toContain("a file that is no plan, or was changed");
});

test("a thousand shards of ten records are ten", async () => {
  const ten = COMMENTS.split("\n").slice(0, 10).join("\n");
  const place = workplace({ "comments.jsonl": ten, "themes.yaml": THEMES });
  const { stdout } = await place.run("plan comments.jsonl --codebook themes.yaml --shards 1000");
  expect(stdout).toBe("10\n");
});
