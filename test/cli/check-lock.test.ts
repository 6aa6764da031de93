/** The lock of a corpus, and the proof that outputs are fresh: `check --lock` and `check --outputs`. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workplace } from "./harness.ts";
import { BOOK, REPLIES, PROJECT as SAMPLE } from "./sample.ts";

/** The sample with a codebook of which every theme is raised. */
const PROJECT = { ...SAMPLE, "book.yaml": BOOK.replace(/ {2}- id: never[\s\S]*$/, "") };

const codes = (stdout: string) =>
  (JSON.parse(stdout) as { findings: { code: string }[] }).findings.map(({ code }) => code);

/** The codes of findings that are more than notes. */
async function faults(place: ReturnType<typeof workplace>, args = "") {
  const { code, stdout } = await place.run(`check --json ${args}`);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; severity: string }[] };
  return { code, found: findings.filter(({ severity }) => severity !== "info").map((one) => one.code) };
}

const without = (text: string) => PROJECT["themetally.yaml"] + text;

describe("the lock", () => {
  test("is written by --lock, and a check against it passes until something changes", async () => {
    const place = workplace(PROJECT);
    const locked = await place.run("check --lock");
    expect([locked.code, locked.stderr]).toEqual([0, "Locked in corpus.lock.json: 1 source, 5 responses.\n"]);
    expect(await faults(place)).toEqual({ code: 0, found: [] });
    place.add({ "corpus/replies.txt": REPLIES.replace("cold in winter", "cold in autumn") });
    expect(await faults(place)).toEqual({ code: 1, found: ["source-changed", "response-changed"] });
    await place.run("check --lock");
    expect(await faults(place)).toEqual({ code: 0, found: [] });
  });

  test("has the same bytes when it is written again, and from every working folder", async () => {
    const place = workplace({ ...PROJECT, "sub/x": "" });
    await place.run("check --lock");
    const first = place.files(".")["corpus.lock.json"];
    await place.run("check --lock --project ../themetally.yaml", { in: "sub" });
    expect(place.files(".")["corpus.lock.json"]).toBe(first);
    expect(await faults(place)).toEqual({ code: 0, found: [] });
  });

  test("is not written where some of the corpus cannot be read", async () => {
    const place = workplace({ ...PROJECT, "corpus/empty.txt": "" });
    const { code, stderr } = await place.run("check --lock");
    expect([code, stderr]).toEqual([
      1,
      "corpus.lock.json was not written: some of the corpus could not be read.\n",
    ]);
    expect(Object.keys(place.files("."))).not.toContain("corpus.lock.json");
  });

  test("that the project names and that is not there, or is none, is an error", async () => {
    const place = workplace({ ...PROJECT, "themetally.yaml": without("check: { lock: my.lock }\n") });
    expect(await faults(place)).toEqual({ code: 1, found: ["lock-missing"] });
    place.add({ "my.lock": "{}" });
    expect(await faults(place)).toEqual({ code: 1, found: ["lock-missing"] });
  });
});

describe("a lock that is gone", () => {
  test("is an error where a run found it, though the project does not name it", async () => {
    const place = workplace(PROJECT);
    await place.run("check --lock");
    await place.run("run --quiet");
    expect(await faults(place)).toEqual({ code: 0, found: [] });
    expect(await faults(place, "--outputs")).toEqual({ code: 0, found: [] });
    rmSync(join(place.path, "corpus.lock.json"));
    expect(await faults(place)).toEqual({ code: 1, found: ["lock-missing"] });
  });

  test("is not taken for there by a run that cannot read it: the run stops, and says why", async () => {
    const place = workplace({ ...PROJECT, "corpus.lock.json/x.txt": "" });
    const { code, stderr } = await place.run("run --quiet");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^corpus\.lock\.json: error: .*; expected a lock; /);
  });

  test("is none where there never was one, and outputs of before it pass when it is written", async () => {
    const place = workplace(PROJECT);
    await place.run("run --quiet");
    expect(await faults(place)).toEqual({ code: 0, found: [] });
    await place.run("check --lock");
    expect(await faults(place, "--outputs")).toEqual({ code: 0, found: [] });
  });
});

test("a path that leads nowhere is one error, and no word on terms that an empty corpus does not meet", async () => {
  const place = workplace({ ...SAMPLE });
  expect(await faults(place, "typo.txt")).toEqual({ code: 1, found: ["source-missing"] });
  await place.run("check --lock");
  place.add({ "themetally.yaml": SAMPLE["themetally.yaml"].replace("[corpus]", "[korpus]") });
  expect(await faults(place)).toEqual({ code: 1, found: ["source-missing"] });
});

describe("an output folder", () => {
  const ran = async () => {
    const place = workplace(PROJECT);
    await place.run("run");
    return place;
  };
  const first = async (place: Awaited<ReturnType<typeof ran>>, args = "") => {
    const { stdout } = await place.run(`check --outputs --json ${args}`);
    const { findings } = JSON.parse(stdout) as { findings: { code: string; place: object; found: string }[] };
    return findings
      .filter(({ code }) => code.startsWith("outputs"))
      .map(({ code, place: at, found }) => [code, at, found]);
  };

  test("that is what a run gives passes, untouched", async () => {
    const place = await ran();
    const before = place.files();
    expect(await first(place)).toEqual([]);
    expect(place.files()).toEqual(before);
  });

  test.each([
    ["split", "split"],
    ["--publish", "run --publish"],
    ["--publish --suppress 3", "run --publish --suppress 3"],
    ["--campaigns once", "run --campaigns once"],
  ])("of %s is compared with the same", async (_, args) => {
    const place = workplace(PROJECT);
    await place.run(args);
    expect(await first(place)).toEqual([]);
  });

  test("of another name is compared where it is named", async () => {
    const place = workplace(PROJECT);
    await place.run("run --out elsewhere");
    expect(await first(place)).toMatchObject([
      ["outputs-unfinished", { source: "out" }, expect.stringContaining("never finished")],
    ]);
    const { stdout } = await place.run("check --json --outputs elsewhere");
    expect(codes(stdout).filter((code) => code.startsWith("outputs"))).toEqual([]);
  });

  test("without run.json is unfinished", async () => {
    const place = workplace({ ...PROJECT, "out/themes.csv": "theme\n" });
    expect(await first(place)).toEqual([
      ["outputs-unfinished", { source: "out" }, "no run.json: the run was never finished"],
    ]);
    place.add({ "out/run.json": "{" });
    expect(await first(place)).toEqual([
      ["outputs-unfinished", { source: "out/run.json" }, "a run.json that cannot be read"],
    ]);
  });

  test("with a file that was changed, added or taken away says which", async () => {
    const place = await ran();
    const themes = place.files()["themes.csv"]!;
    place.add({ "out/themes.csv": themes.replace("open", "shut") });
    expect(await first(place)).toEqual([
      ["outputs-changed", { source: "out/themes.csv" }, "a file that was changed after its run"],
    ]);
  });

  test("of another corpus says where the first difference is", async () => {
    const place = await ran();
    place.add({ "corpus/replies.txt": REPLIES.replace("far too warm", "far too hot") });
    const found = await first(place);
    expect(found.find(([, at]) => (at as { source: string }).source.endsWith(".jsonl"))).toEqual([
      "outputs-differ",
      { source: "out/responses.jsonl", line: 2, column: expect.any(Number) },
      "other bytes than a fresh run gives, from here on",
    ]);
    expect(found.map(([, at]) => (at as { source: string }).source)).toContain("out/run.json");
  });

  test("of a corpus that cannot be read any more says so", async () => {
    const place = await ran();
    place.add({ "corpus/empty.txt": "" });
    expect(await first(place)).toEqual([
      ["outputs-differ", { source: "out" }, "outputs that a fresh run would not give: an empty file"],
    ]);
  });
});
