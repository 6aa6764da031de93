/** A `run.json` that was edited is a finding of `check --outputs`, and a refusal of `chart` and `report`, in words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { type Workplace, workplace } from "./harness.ts";
import { BOOK, PROJECT } from "./sample.ts";

/** The first command loads everything. */
vi.setConfig({ testTimeout: 120_000 });

// biome-ignore lint/suspicious/noExplicitAny: a file that was edited is what it is.
type Json = any;

const FILES = { ...PROJECT, "book.yaml": BOOK.replace(/ {2}- id: never[\s\S]*$/, "") };

const runOf = (place: Workplace): Json => JSON.parse(place.files()["run.json"]!);

async function edited(edit: string | ((run: Json) => unknown), typed = "run"): Promise<Workplace> {
  const place = workplace(FILES);
  await place.run(`${typed} --quiet`);
  const run = runOf(place);
  const text = typeof edit === "string" ? edit : JSON.stringify(edit(run) ?? run, null, 2);
  place.add({ "out/run.json": text });
  return place;
}

/** Puts a value in the place of another, named by the keys that lead there. */
const set =
  (path: string, value: unknown) =>
  (run: Json): void => {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const last = keys.pop()!;
    keys.reduce((at, key) => at[key], run)[last] = value;
  };

const placeOf = (run: Json, name: string): number => run.outputs.findIndex(({ file }: Json) => file === name);

const EDITS: Readonly<Record<string, readonly [edit: string | ((run: Json) => unknown), words: RegExp]>> = {
  "no JSON": ["{", /a run\.json that cannot be read/],
  "an empty file": ["", /a run\.json that cannot be read/],
  "no object": ["null", /a run\.json that cannot be read/],
  "a deep list": ["[".repeat(200_000), /a run\.json that cannot be read/],
  "a deep value": [
    `{"schemaVersion":1,"tool":{"version":"x","name":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}}`,
    /a run\.json that is not as a run writes it, at|outputs of themetally x/,
  ],
  "a newer form": [set("schemaVersion", 2), /a run\.json of form 2, as themetally \S+ writes it/],
  "a newer form of which nothing else is known": [
    () => ({ schemaVersion: 7, tool: { name: "themetally", version: "9.9.9" }, counts: {} }),
    /a run\.json of form 7, as themetally 9\.9\.9 writes it/,
  ],
  "no form": [
    (run) => delete run.schemaVersion && undefined,
    /a run\.json that does not say its form, of an earlier version \(\S+\)/,
  ],
  "a form that is none": [set("schemaVersion", "1"), /not as a run writes it, at schemaVersion/],
  "a form below the first": [set("schemaVersion", 0), /not as a run writes it, at schemaVersion/],
  "another tool's": [() => ({ tool: { name: "jest", version: "29.0.0" }, ok: true }), /run\.json/],
  "options gone": [(run) => delete run.options && undefined, /not as a run writes it, at options/],
  "options null": [set("options", null), /not as a run writes it, at options/],
  "publish without its keys": [set("options.publish", {}), /at options\.publish\.names/],
  "an output null": [set("outputs[0]", null), /at outputs\[0\]/],
  "a path out of the folder": [set("outputs[1].file", "../x.csv"), /at outputs\[1\]\.file/],
  "a count that is text": [set("reconciliation.responses.counted", "5"), /responses\.counted/],
  "a count that is huge": [set("reconciliation.responses.received", 1e300), /responses\.received/],
  "a table less": [
    (run) => void run.outputs.splice(placeOf(run, "themes-by-topic.csv"), 1),
    /no themes-by-topic\.csv among the outputs/,
  ],
  "a table twice": [(run) => void run.outputs.push(run.outputs[0]), /responses\.jsonl among the outputs/],
  "fewer rows": [(run) => void run.outputs[0].rows--, /4 rows in responses\.jsonl, and not 5/],
  "more received": [
    (run) => void run.reconciliation.responses.received++,
    /6 responses received, 5 counted and 0 left out/,
  ],
  "both more": [
    ({ reconciliation: { responses } }) => void [responses.received++, responses.counted++],
    /5 responses received from the sources, and 6 of all/,
  ],
  "more of a status": [(run) => void run.reconciliation.byStatus[0].responses++, /counted by status/],
  "more of a source": [
    (run) => void run.reconciliation.bySource[0].received++,
    /6 responses of corpus\/replies\.txt received/,
  ],
  "a source not read": [
    (run) => void run.reconciliation.sources.received++,
    /2 sources received, 1 read and 0 left out/,
  ],
};

describe.each(Object.entries(EDITS))("a run.json with %s", (_, [edit, words]) => {
  test("is a finding and two refusals, with the file and what is wrong in it", async () => {
    const place = await edited(edit);
    const { code, stdout } = await place.run("check --outputs --json");
    const { findings } = JSON.parse(stdout) as { findings: Json[] };
    const [finding] = findings.filter((one) => one.code.startsWith("outputs"));
    expect([code, finding.code, finding.place.source]).toEqual([1, "outputs-unfinished", "out/run.json"]);
    expect(finding.found).toMatch(words);
    for (const command of ["chart", "report"]) {
      const told = await place.run(command);
      expect([told.code, told.stdout]).toEqual([2, ""]);
      expect(told.stderr).toMatch(words);
      expect(told.stderr).toMatch(/^out\/run\.json: error: /);
    }
  });
});

test("numbers that add up among themselves and not with the tables are refused", async () => {
  const place = await edited((run) => {
    const { responses, bySource, byStatus } = run.reconciliation;
    for (const one of [responses, bySource[0]]) Object.assign(one, { received: 6, counted: 6 });
    byStatus[0].responses++;
    run.inputs[0].responses = 6;
    for (const one of run.outputs) if (one.file.startsWith("responses.")) one.rows = 6;
  });
  for (const command of ["chart", "report"])
    expect(await place.run(command)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /a run\.json that the tables contradict: 6 responses counted, and tables of 5/,
      ),
    });
  const { stdout } = await place.run("check --outputs");
  expect(stdout).toMatch(/out\/run\.json/);
});

test("campaigns that the table does not have are refused", async () => {
  const place = await edited(set("campaigns.responses", 2));
  expect((await place.run("report")).stderr).toMatch(/0 rows in campaigns\.csv, and not 2/);
});

test("counts of what is withheld are refused", async () => {
  const place = await edited(
    (run) => void run.reconciliation.byStatus.push({ status: "named", responses: 1 }),
    "run --publish --suppress 3",
  );
  expect((await place.run("report")).stderr).toMatch(/small counts withheld, and yet counts/);
});

test.each([
  "run",
  "split",
  "run --publish",
  "run --publish --suppress 3",
  "run --parquet",
  "run --campaigns once",
])("as `%s` writes it, its account adds up", async (typed) => {
  const place = await edited(() => undefined, typed);
  const { stdout } = await place.run("check --outputs --json");
  expect(JSON.parse(stdout).findings.filter(({ code }: Json) => /^outputs/.test(code))).toMatchObject([
    // Written with two spaces, as a run writes it, but for the line feed at its end.
    { place: { source: "out/run.json" }, found: expect.stringMatching(/^less than a fresh run gives/) },
  ]);
});

describe("what was made of a run", () => {
  const made = async () => {
    const place = workplace(FILES);
    for (const command of ["run", "chart", "report"]) await place.run(`${command} --quiet`);
    return place;
  };
  const found = async (place: Workplace) => {
    const { stdout, code } = await place.run("check --outputs --json");
    const { findings, covered } = JSON.parse(stdout) as Json;
    const outputs = findings.filter((one: Json) => one.code.startsWith("outputs"));
    return { code, found: outputs.map((one: Json) => [one.code, one.place.source, one.found]), covered };
  };

  test("is covered by its hashes, and the check says so", async () => {
    const place = await made();
    const { code, found: none, covered } = await found(place);
    expect([code, none]).toEqual([0, []]);
    const { covered: words } = covered.find((one: Json) => one.group === "drift");
    expect(words).toMatch(
      /\d+ files of out held against the hashes in run\.json, and against a fresh run; \d+ files of out\/charts against their hashes; 5 files of out\/report against their hashes$/,
    );
  });

  test("is a finding where a file was changed, is gone, or was made of another run", async () => {
    const place = await made();
    place.add({ "out/report/summary.md": "All is well.\n", "out/charts/themes.csv": "" });
    expect((await found(place)).found).toEqual([
      ["outputs-changed", "out/charts/themes.csv", "a file that was changed after it was made"],
      ["outputs-changed", "out/report/summary.md", "a file that was changed after it was made"],
    ]);
    const report = JSON.parse(readFileSync(join(place.path, "out/report/report.json"), "utf8"));
    place.add({ "out/report/report.json": JSON.stringify({ ...report, run: "0".repeat(64) }) });
    expect((await found(place)).found).toContainEqual([
      "outputs-differ",
      "out/report/report.json",
      "made of another run than the one in the folder",
    ]);
    place.add({ "out/report/report.json": '{"tool":{"name":"themetally"},"run":1,"files":[null]}' });
    const { code, found: last } = await found(place);
    expect([code, last.at(-1)[1]]).toEqual([1, "out/report/report.json"]);
  });

  test("that is not there is said not to be there", async () => {
    const place = workplace(FILES);
    await place.run("run --quiet");
    const { covered } = await found(place);
    expect(covered.find((one: Json) => one.group === "drift").covered).toMatch(/; no charts; no report$/);
  });
});

test("a newer form says what to do: update themetally, or run again; where none is said, run again", async () => {
  const newer = await edited(set("schemaVersion", 2));
  for (const command of ["chart", "report", "check --outputs out"]) {
    const { stdout, stderr } = await newer.run(command);
    expect(`${stdout}${stderr}`.replaceAll(/\s+/g, " ")).toMatch(
      /expected form 1, which this version reads; update themetally, or run `themetally run` again/,
    );
  }
  const older = await edited((run) => delete run.schemaVersion && undefined);
  expect((await older.run("chart")).stderr).toMatch(/; run `themetally run` again, then this\./);
  expect((await older.run("run --quiet")).code).toBe(0);
  expect(Object.keys(runOf(older))[0]).toBe("schemaVersion");
  expect((await older.run("chart --quiet")).code).toBe(0);
});
