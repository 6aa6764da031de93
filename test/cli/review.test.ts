/** A review asks where the program is in doubt, within the effort, and what is answered comes back as decisions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { BOOK, COMMAND, counts, FILES, RECORDS, review, rows } from "./decisions-sample.ts";
import { workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const PROJECT = "corpus: [talk.jsonl]\ncodebook: book.yaml\n";

async function ran(more = "--below", files: Readonly<Record<string, string>> = {}) {
  const place = workplace({ ...FILES, "themetally.yaml": PROJECT, ...files });
  expect((await place.run(`run ${more}`)).code).toBe(0);
  return place;
}

const asked = (csv: string) =>
  rows(csv).map(({ response, theme, band, likely }) => [response, theme, band, likely].join(" "));

test("responses come in the order of doubt per word, their doubtful themes first, then any other theme", async () => {
  const place = await ran();
  const { code, stderr } = await place.run("review --effort 100%");
  expect(code).toBe(0);
  const csv = readFileSync(join(place.path, "review.csv"), "utf8");
  expect(asked(csv)).toEqual([
    "r1 fares 1 0.46",
    "r1 place 1 0.46",
    "r1 both 1 0.46",
    "r1 +  ",
    "r3 lift 1 0.46",
    "r3 +  ",
    "r2 fares below 1 0.17",
    "r2 +  ",
    "r4 +  ",
  ]);
  expect(rows(csv)[0]).toMatchObject({
    question: "Does it make a point about “Fares”?",
    places: "4-8 fare",
    part: "doubt",
    pi: "",
  });
  expect(rows(csv)[1]!.question).toContain("or about a theme below it");
  expect(stderr).toContain("9 answers: 5 cells in doubt, and 4 questions for other themes");
  expect(stderr).toMatch(/4 responses of 4, 100\.0% of the words; about \d+ minutes?/);
});

test.each([
  ["--effort 30%", (all: number, words: number) => words <= 0.3 * all],
  ["--effort 1%", (_: number, words: number) => words === 0],
])("the effort %s is never exceeded", async (option, holds) => {
  const place = await ran();
  expect((await place.run(`review ${option} --quiet`)).code).toBe(0);
  const ids = new Set(
    rows(readFileSync(join(place.path, "review.csv"), "utf8")).map(({ response }) => response),
  );
  const all = rows(place.files()["responses.csv"]!).map(({ id, words }) => [id, Number(words)] as const);
  const sum = (some: typeof all) => some.reduce((total, [, words]) => total + words, 0);
  expect(holds(sum(all), sum(all.filter(([id]) => ids.has(id))))).toBe(true);
});

test("a number of responses, or of cells, is the most that is asked", async () => {
  const place = await ran();
  await place.run("review --responses 2 --out a.csv");
  await place.run("review --cells 1 --out b.csv");
  const of = (file: string) => rows(readFileSync(join(place.path, file), "utf8"));
  expect(new Set(of("a.csv").map(({ response }) => response)).size).toBe(2);
  expect(of("b.csv").filter(({ theme }) => theme !== "+")).toHaveLength(1);
  expect((await place.run("review --responses 2 --cells 1")).code).toBe(2);
});

test("a part by lot has its probability, and is the same each time", async () => {
  const place = await ran();
  await place.run("review --effort 1% --random 2 --out a.csv");
  await place.run("review --effort 1% --random 2 --out b.csv");
  const [a, b] = ["a.csv", "b.csv"].map((file) => readFileSync(join(place.path, file), "utf8"));
  expect(a).toBe(b);
  expect(new Set(rows(a!).map(({ response }) => response)).size).toBe(2);
  expect(new Set(rows(a!).map(({ part, pi }) => `${part} ${pi}`))).toEqual(new Set(["random 0.5"]));
});

test.each(["review.csv", "review.xlsx"])("%s comes back as it was written, with answers", async (file) => {
  const place = await ran();
  expect((await place.run(`review --effort 100% --out ${file}`)).code).toBe(0);
  const before = place.files()["themes.csv"];
  const again = await place.run(`run --decisions ${file}`);
  expect({ code: again.code, stderr: again.code === 0 ? "" : again.stderr }).toEqual({ code: 0, stderr: "" });
  expect(counts(place.files()["themes.csv"]!)).toEqual(counts(before!));
});

test("what is answered and stands is not asked again; what is stale is, and why is said", async () => {
  const place = await ran();
  await place.run("review --effort 100%");
  const filled = readFileSync(join(place.path, "review.csv"), "utf8").replace(
    /^(r[12],(?:fares|'\+).*),,,,,doubt,/gm,
    (_, head: string) => `${head},no,AB,,,doubt,`,
  );
  place.add({ "a.csv": filled });
  expect((await place.run("run --below --decisions a.csv")).code).toBe(0);
  expect((await place.run("review --replace")).stderr).toContain("name the files with --decisions");
  const { stderr } = await place.run("review --effort 100% --replace --decisions a.csv");
  expect(stderr).toContain("4 earlier answers stand");
  const left = asked(readFileSync(join(place.path, "review.csv"), "utf8")).filter((row) =>
    /^r[12] /.test(row),
  );
  expect(left).toEqual(["r1 place 1 0.46"]);
  place.add({ "talk.jsonl": RECORDS.replace("gone up", "come down") });
  expect((await place.run("run --decisions a.csv")).code).toBe(2);
  expect((await place.run("run --below")).code).toBe(0);
  const changed = await place.run("review --effort 100% --replace --decisions a.csv");
  expect(changed.stderr).toContain("2 rows are stale");
  expect(asked(readFileSync(join(place.path, "review.csv"), "utf8"))).toContain("r1 fares 1 0.46");
});

test.each<[string, string, string]>([
  ["a file that is not there", "b.csv", "no such file"],
  ["a word that is no answer", "a.csv", '"ja"'],
  ["rows that contradict one another", "c.csv", "contradicts"],
])("earlier answers are refused, and not asked again, for %s", async (_, file, said) => {
  const place = await ran("--below", {
    "a.csv": review([["r1", "fares", "ja"]]),
    "c.csv": review([
      ["r1", "fares", "no"],
      ["r1", "fares", "yes"],
    ]),
  });
  const { code, stderr } = await place.run(`review --decisions ${file} --out d.csv`);
  expect({ code, said: stderr.includes(said) }).toEqual({ code: 2, said: true });
});

test("a theme that is gone, and a text answered anew, are stale and contradict nothing", async () => {
  const both = review([
    ["r1", "fares", "no"],
    ["r9", "fares", "yes"],
    ["r3", "steps", "yes"],
    ["r3", "+", "lift; steps"],
  ]).replace("\nr9,", "\nr1,");
  const place = await ran("--below", {
    "a.csv": both,
    "b.csv": both.split("\n").slice(0, 3).join("\n"),
  });
  const { code, stderr } = await place.run("review --effort 100% --decisions a.csv");
  expect(code).toBe(0);
  expect(stderr).toContain("3 rows are stale");
  expect(asked(readFileSync(join(place.path, "review.csv"), "utf8"))).toEqual(
    expect.arrayContaining(["r1 fares 1 0.46", "r3 +  "]),
  );
  const run = await place.run("run --decisions b.csv");
  expect({ code: run.code, said: run.stderr.includes("b.csv:3:6") }).toEqual({ code: 2, said: true });
});

test("a coded sample teaches how likely scores are right; a column that is no theme is refused", async () => {
  const place = await ran("--below", { "gold.csv": "response,fares,place,lift\nr1,0,0,0\nr3,0,1,1\n" });
  expect((await place.run("review --effort 100% --gold gold.csv")).code).toBe(0);
  // One of four cells with a score of 1 is carried, among twenty of the default.
  const likely = (2 + 0.46 * 20) / (4 + 20);
  expect(rows(readFileSync(join(place.path, "review.csv"), "utf8"))[0]!.likely).toBe(
    String(Math.round(likely * 1e4) / 1e4),
  );
  place.add({ "gold.csv": "response,faers\nr1,0\n" });
  const { code, stderr } = await place.run("review --gold gold.csv --out b.csv");
  expect({ code, meant: stderr.includes('"fares"') }).toEqual({ code: 2, meant: true });
});

test("nothing that stands is written over unasked, and what is read never is", async () => {
  const place = await ran("--below", { "review.csv": "somebody's answers\n" });
  expect((await place.run("review")).code).toBe(2);
  expect(readFileSync(join(place.path, "review.csv"), "utf8")).toBe("somebody's answers\n");
  await place.run("review --out a.csv");
  const { code } = await place.run("review --effort 50% --decisions a.csv --out a.csv --replace");
  expect(code).toBe(2);
});

test.each(["--publish", "--publish --suppress 3"])("of a folder from %s nothing is asked", async (option) => {
  const place = workplace({ ...FILES, "themetally.yaml": PROJECT });
  await place.run(`run ${option}`);
  const { code, stderr } = await place.run("review");
  expect({ code, said: stderr.includes("working paper") }).toEqual({ code: 2, said: true });
});

test("no name of an anonymous respondent is in it", async () => {
  const text = "My name is Ottoline Vexley and the fare is far too high for me. Ottoline Vexley";
  const record = { id: "r1", text, name: "Ottoline Vexley", attribution: { status: "anonymous" } };
  const place = workplace({ "talk.jsonl": `${JSON.stringify(record)}\n`, "book.yaml": BOOK });
  await place.run(`${COMMAND} --below`);
  expect((await place.run("review --effort 100% --out a.csv --page a.html")).code).toBe(0);
  for (const file of ["a.csv", "a.html"])
    expect(readFileSync(join(place.path, file), "utf8")).not.toMatch(/Ottoline|Vexley/);
});
