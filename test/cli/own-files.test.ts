/** What is ours is known again, whatever became of it: repeated, changed, edited, cloned, written by another version. */
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Workplace, workplace } from "./harness.ts";
import { PROJECT, REPLIES, ran } from "./sample.ts";
import { treeOf } from "./tree.ts";

const read = (place: Workplace, name: string) => readFileSync(join(place.path, name), "utf8");
const MORE = { "corpus/more.txt": REPLIES.replaceAll("library", "baths").replaceAll("the", "their") };
const ALL = [
  "run --quiet --parquet",
  "chart --quiet --only themes topics",
  "report --quiet --only md docx html",
  "check --quiet --lock --report json=c.json --report junit=c.xml --report sarif=c.sarif --report text=c.txt --report github=c.log",
  "redact --quiet --to copy --key key.txt",
  "codebook convert book.yaml new.yaml --to yaml --quiet",
  "codebook convert book.yaml new.yml --to quanteda --quiet",
  "codebook convert book.yaml new.cod --quiet",
  "codebook convert book.yaml new.qdc --quiet",
  "codebook convert book.yaml new.ykd --quiet",
];
const KEY = { "key.txt": "0123456789abcdef0123456789abcdef\n" };

async function jobOf(place: Workplace): Promise<readonly [number, string][]> {
  const outcomes: [number, string][] = [];
  for (const command of ALL) {
    const { code, stderr } = await place.run(command);
    outcomes.push([code, `${command}: ${stderr}`]);
  }
  return outcomes;
}

test("a job that repeats the same commands works for ever, with the same files, and with new ones where the corpus or the codebook grew", async () => {
  const place = workplace({ ...PROJECT, ...KEY });
  const isDone = ([code, words]: readonly [number, string]) =>
    code === 2 || / was (?:kept|replaced|left)|changed|edited/.test(words);
  expect((await jobOf(place)).filter(isDone)).toEqual([]);
  // A run says whether a lock is there: the first wrote it.
  expect((await jobOf(place)).filter(isDone)).toEqual([]);
  const first = treeOf(place.path);
  expect((await jobOf(place)).filter(isDone)).toEqual([]);
  expect(treeOf(place.path)).toEqual(first);
  place.add({ ...MORE, "book.yaml": PROJECT["book.yaml"].replace("zeppelin", "balloon") });
  expect((await jobOf(place)).filter(isDone)).toEqual([]);
  expect(Object.keys(treeOf(place.path)).sort()).toEqual(
    [...Object.keys(first), "corpus/more.txt", "copy/corpus/more.txt"].sort(),
  );
}, 300_000);

test("the only copy of the submissions is not replaced by outputs made of it", async () => {
  const lines = [1, 2, 3].map((id) => JSON.stringify({ id: `r${id}`, text: `Open on Saturday, ${id}.` }));
  const place = workplace({ "book.yaml": PROJECT["book.yaml"], "responses.jsonl": `${lines.join("\n")}\n` });
  const before = treeOf(place.path);
  for (const options of ["", " --replace", " --publish", " --publish --replace"]) {
    const { code, stderr } = await place.run(`run responses.jsonl --codebook book.yaml --out .${options}`);
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      "responses.jsonl: error: a file that is read; expected outputs apart from what they are made of; choose another folder with --out.",
    ]);
    expect(treeOf(place.path)).toEqual(before);
  }
  await place.run("split responses.jsonl --out made");
  const made = treeOf(place.path);
  expect((await place.run("run made/responses.jsonl --codebook book.yaml --out made")).code).toBe(2);
  expect(treeOf(place.path)).toEqual(made);
});

test("outputs beside the sources, above the working folder and behind a link come in their places, time and again", async () => {
  const place = workplace({ ...PROJECT, "deep/down/x.txt": "mine", "real/mine.txt": "mine" });
  symlinkSync("real", join(place.path, "linked"));
  const sources = treeOf(join(place.path, "corpus"));
  const up = "run --project ../../themetally.yaml --out ../.. --quiet";
  for (let times = 0; times < 2; times++) expect((await place.run(up, { in: "deep/down" })).code).toBe(0);
  for (const args of [
    "run --quiet --out linked",
    "run --quiet --out linked/in/it",
    "run --quiet --out corpus/made",
    "run corpus/replies.txt --quiet --out corpus",
    "run corpus --quiet --out corpus",
  ]) {
    expect([(await place.run(args)).code, args]).toEqual([0, args]);
    expect([(await place.run(args)).stderr, args]).toEqual(["", args]);
    rmSync(join(place.path, "corpus/made"), { recursive: true, force: true });
  }
  expect(read(place, "real/mine.txt")).toBe("mine");
  expect(readlinkSync(join(place.path, "linked"))).toBe("real");
  expect(read(place, "corpus/replies.txt")).toBe(sources["replies.txt"]!.slice(2));
});

test("an output folder of an older version, or a clone of one, is known by its run.json", async () => {
  const place = await ran();
  await place.run("chart --quiet --only themes");
  const record = JSON.parse(read(place, "out/run.json"));
  place.add({
    "book.yaml": PROJECT["book.yaml"].replace("zeppelin", "balloon"),
    "out/run.json": JSON.stringify(
      { ...record, tool: { ...record.tool, version: "0.0.9" } },
      null,
      2,
    ).replaceAll("\n", "\r\n"),
  });
  const { code, stderr } = await place.run("run --quiet");
  expect([code, stderr]).toEqual([
    0,
    "The charts of an earlier run went: `themetally chart` makes new ones.\n",
  ]);
  place.add({ "out/run.json": "<<<<<<< HEAD\n" });
  const torn = await place.run("run --quiet");
  expect([torn.code, torn.stderr.includes("add --replace to have them replaced")]).toEqual([2, true]);
  expect((await place.run("run --quiet --replace")).code).toBe(0);
  expect((await place.run("run --quiet")).stderr).toBe("");
});

test("two outputs for one file are refused, by whatever names", async () => {
  const place = workplace({
    ...PROJECT,
    "themetally.yaml": `${PROJECT["themetally.yaml"]}check: { lock: lock.json }\n`,
  });
  symlinkSync("a.file", join(place.path, "b.file"));
  const before = treeOf(place.path);
  for (const args of [
    "check --report json=a.file --report junit=./a.file",
    "check --report json=a.file --report junit=b.file",
    "check --report json=a.file --report junit=A.file",
    "check --lock --report json=corpus/../lock.json",
    "check --lock --report json=lock.json --replace",
  ]) {
    const { code, stderr } = await place.run(args);
    expect([code, stderr.includes("two outputs for one file")], args).toEqual([2, true]);
    expect(treeOf(place.path)).toEqual(before);
  }
  const made = await ran();
  symlinkSync("topics.csv", join(made.path, "out/made.csv"));
  rmSync(join(made.path, "out/themes.csv"));
  symlinkSync("topics.csv", join(made.path, "out/themes.csv"));
  const stood = treeOf(made.path);
  expect((await made.run("run --quiet")).code).toBe(2);
  expect((await made.run("run --quiet --replace")).code).toBe(2);
  expect(treeOf(made.path)).toEqual(stood);
});

test("a report of one kind is none of another, and a record of a run is no report", async () => {
  const place = await ran();
  await place.run("check --quiet --report json=c.json --report junit=c.xml --lock");
  const before = treeOf(place.path);
  for (const args of [
    "check --report json=c.xml",
    "check --report junit=c.json",
    "check --report sarif=c.json",
    "check --report json=out/run.json",
    "check --report json=corpus.lock.json",
    "check --report text=out/report.txt --report json=out/themes.json",
  ]) {
    expect([(await place.run(args)).code, args]).toEqual([2, args]);
    expect(treeOf(place.path)).toEqual(before);
  }
});

test("a link to nothing stays, and the file is made where it leads", async () => {
  const place = workplace({ ...PROJECT, ...KEY, "far/x.txt": "mine" });
  const links = { "made/themes.csv": "../far/themes.csv", "c.json": "far/c.json", "log.csv": "far/log.csv" };
  place.add({ "made/x.txt": "mine" });
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(place.path, name));
  for (let times = 0; times < 2; times++) {
    await place.run("run --quiet --out made");
    await place.run("check --quiet --report json=c.json");
    await place.run("redact --quiet --to copy --key key.txt --log log.csv");
    for (const [name, to] of Object.entries(links)) expect(readlinkSync(join(place.path, name))).toBe(to);
    expect(readdirSync(join(place.path, "far")).sort()).toEqual(["c.json", "log.csv", "themes.csv", "x.txt"]);
  }
});

test("a redaction in which somebody changed a copy is replaced with --replace, one with a file of somebody's is not", async () => {
  const place = workplace({ ...PROJECT, ...KEY });
  const redact = "redact --quiet --to copy --key key.txt";
  await place.run(redact);
  const made = treeOf(join(place.path, "copy"));
  place.add({ "copy/corpus/replies.txt": "changed" });
  const { code, stderr } = await place.run(redact);
  expect([code, stderr.includes("or add --replace")]).toEqual([2, true]);
  expect((await place.run(`${redact} --replace`)).code).toBe(0);
  expect(treeOf(join(place.path, "copy"))).toEqual(made);
  place.add({ "copy/mine.txt": "mine" });
  expect((await place.run(`${redact} --replace`)).code).toBe(2);
  expect(read(place, "copy/mine.txt")).toBe("mine");
});

test("a folder that is moved, with its outputs, is known in its new place", async () => {
  const place = await ran();
  renameSync(join(place.path, "out"), join(place.path, "moved"));
  expect((await place.run("run --quiet --out moved")).stderr).toBe("");
  expect(existsSync(join(place.path, "out"))).toBe(false);
});
