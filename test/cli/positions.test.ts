/** Positions in the outputs of a run: told apart, added up nowhere, and kept out of what would give them away. */
import { parse } from "csv-parse/sync";
import { expect, test, vi } from "vitest";
import { run, workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const TEXTS: readonly (readonly [string, string])[] = [
  ["North", "I agree with the ferry, and would be glad of it."],
  ["North", "I disagree about the ferry, which is dear."],
  ["South", "I agree with the ferry."],
  ["South", "The ferry leaves at eight."],
  ["South", "I agree about the ferry, yet I disagree about the ferry at night."],
  ["", "The bus is late."],
];
const CORPUS = TEXTS.map(([region, text], at) =>
  JSON.stringify({ id: `r${at + 1}`, text, ...(region === "" ? {} : { region }) }),
).join("\n");
const POSITIONS = "positions: { for: [agree], against: [disagree] }";
const bookOf = (positions: string) =>
  `themes:\n  - { id: ferry, label: Ferries, terms: [ferry], ${positions} }\n  - { id: bus, label: Buses, terms: [bus] }\n`;
const PROJECT = "corpus: [c.jsonl]\ncodebook: book.yaml\n";
const FILES = { "c.jsonl": CORPUS, "book.yaml": bookOf(POSITIONS), "themetally.yaml": PROJECT };

const cells = (text: string | undefined, ...names: readonly string[]) =>
  (parse(text ?? "", { columns: true }) as readonly Readonly<Record<string, string>>[]).map((row) =>
    names.map((name) => row[name]).join(" "),
  );

const reviewed = async (answers: readonly (readonly [string, string, string?])[]) => {
  const place = workplace(FILES);
  await place.run("run --quiet");
  const prints = new Map(
    (parse(place.files()["responses.csv"]!, { columns: true }) as Readonly<Record<string, string>>[]).map(
      ({ id, fingerprint }) => [id, fingerprint],
    ),
  );
  const rows = answers.map(([id, answer, who = ""]) => `${id},ferry,${answer},${who},${prints.get(id)}`);
  place.add({ "review.csv": `response,theme,answer,who,fingerprint\n${rows.join("\n")}\n` });
  const { code, stderr } = await place.run("run --quiet --decisions review.csv");
  return { code, stderr, out: place.files(), place };
};

test("a person's position holds, carries the theme, and every table follows", async () => {
  const { code, out, place } = await reviewed([
    ["r4", "yes: against", "AB"],
    ["r1", "Both", "AB"],
    ["r6", "yes:for"],
    ["r5", "yes"],
    ["r2", "no"],
  ]);
  expect(code).toBe(0);
  expect(cells(out["codings.csv"], "response", "theme", "position", "by")).toEqual([
    "r1 ferry both person",
    "r3 ferry for codebook",
    "r4 ferry against person",
    "r5 ferry both person",
    "r6 ferry for person",
    "r6 bus  codebook",
  ]);
  expect(cells(out["themes-positions.csv"], "position", "responses")).toEqual([
    "for 2",
    "against 1",
    "both 2",
    "unclear 0",
  ]);
  const { stderr } = await place.run("compare out/codings.csv review.csv");
  expect(stderr).toContain('"Both"');
});

test("positions that contradict each other, or that there are not, are refused with their row", async () => {
  const two = await reviewed([
    ["r4", "yes: against", "AB"],
    ["r4", "yes: for", "CD"],
    ["r4", "yes", "EF"],
  ]);
  expect([two.code, two.stderr]).toEqual([2, expect.stringContaining("review.csv:3:3")]);
  expect(two.stderr).toContain('"for" for ferry of r4, which review.csv, row 2 contradicts');
  const unknown = await reviewed([["r4", "yes: fro"]]);
  expect(unknown.stderr).toContain(
    '"yes: fro"; expected yes: for, yes: against, yes: both, yes: unclear, yes, no or unsure',
  );
});

test("a review asks for the position where a theme has some", async () => {
  const place = workplace(FILES);
  await place.run("run --quiet");
  await place.run("review --quiet --effort 100% --doubt 0");
  expect(place.files(".")["review.csv"]).toContain(
    "If it does, write its position: yes: for, yes: against, yes: both, yes: unclear.",
  );
});

test("a run says which position each response takes, and how many take each", async () => {
  const { code, out } = await run("run", FILES);
  expect(code).toBe(0);
  expect(cells(out["codings.csv"], "response", "theme", "position")).toEqual([
    "r1 ferry for",
    "r2 ferry against",
    "r3 ferry for",
    "r4 ferry unclear",
    "r5 ferry both",
    "r6 bus ",
  ]);
  expect(
    cells(out["themes-positions.csv"], "theme", "label", "position", "responses", "percent", "base"),
  ).toEqual([
    "ferry Ferries for 2 40 5",
    "ferry Ferries against 1 20 5",
    "ferry Ferries both 1 20 5",
    "ferry Ferries unclear 1 20 5",
  ]);
});

test("positions stand by group, those of a table that was asked for, too", async () => {
  const { out } = await run("run", { ...FILES, "themetally.yaml": `${PROJECT}tables: [{ by: region }]\n` });
  const rows = cells(out["themes-positions-by-group.csv"], "by", "group", "position", "responses", "base");
  expect(rows.filter((row) => row.startsWith("region"))).toEqual([
    "region North for 1 2",
    "region North against 1 2",
    "region North both 0 2",
    "region North unclear 0 2",
    "region South for 1 3",
    "region South against 0 3",
    "region South both 1 3",
    "region South unclear 1 3",
  ]);
  expect(rows).toContain("status none for 2 5");
});

test("a codebook without positions writes no table of them, and no column", async () => {
  const { out } = await run("run", { ...FILES, "book.yaml": bookOf("except: [ferry boat]") });
  expect(Object.keys(out).filter((file) => file.includes("positions"))).toEqual([]);
  expect(out["codings.csv"]).toMatch(/^response,theme,label,hits,terms,score,by\n/);
  expect(`${out["datapackage.json"]}${out["csv-metadata.json"]}`).not.toContain("position");
});

test("where small counts are withheld, no positions are written, and a warning says so", async () => {
  const { code, out, stderr } = await run("run --publish --suppress 3", FILES);
  expect(code).toBe(0);
  expect(stderr.replace(/\s+/g, " ")).toContain(
    "The positions of `ferry`, which are not written where small counts are withheld",
  );
  expect(Object.keys(out).filter((file) => file.includes("positions"))).toEqual([]);
  expect(Object.values(out).join("")).not.toMatch(/\b(?:against|unclear)\b/);
});

test("what is published tells positions by words, and none by an answer that the project does not name", async () => {
  const asked = bookOf("positions: { from: region, for: [North], against: [South] }");
  const files = { ...FILES, "book.yaml": asked };
  const hidden = await run("run --publish", files);
  expect(hidden.stderr.replace(/\s+/g, " ")).toContain(
    "in what is published: `region` can tell who somebody is",
  );
  expect(Object.keys(hidden.out).filter((file) => file.includes("positions"))).toEqual([]);
  expect(hidden.out["codings.csv"]).not.toContain("position");
  const named = await run("run", {
    ...files,
    "themetally.yaml": `${PROJECT}publish: { variables: [region] }\n`,
  });
  expect(cells(named.out["codings.csv"], "position")).toEqual([
    "for",
    "for",
    "against",
    "against",
    "against",
    "",
  ]);
  const words = await run("run --publish", FILES);
  expect(cells(words.out["themes-positions.csv"], "position", "responses")).toEqual([
    "for 2",
    "against 1",
    "both 1",
    "unclear 1",
  ]);
});

test("a question that no source asked stops the run, and an answer that nobody gave is told", async () => {
  const of = (from: string, answer: string) =>
    run("run", {
      ...FILES,
      "book.yaml": bookOf(`positions: { from: ${from}, for: [North], against: [${answer}] }`),
    });
  const lacking = await of("regoin", "South");
  expect([lacking.code, lacking.stderr.replace(/\s+/g, " ")]).toEqual([
    2,
    expect.stringContaining("did you mean `region`"),
  ]);
  const unmet = await of("region", "Suoth");
  expect([unmet.code, unmet.stderr.replace(/\s+/g, " ")]).toEqual([
    0,
    expect.stringContaining("did you mean `South`"),
  ]);
});

test("the summary, the charts and the report show every position, and read the folder back", async () => {
  const { place, stderr } = await run("run", FILES);
  expect(stderr).toContain("Ferries (5 responses): for 2, against 1, both 1, unclear 1");
  const chart = await place.run("chart");
  expect([chart.code, chart.stderr]).toEqual([
    0,
    expect.stringContaining("positions: Positions that responses took"),
  ]);
  const report = await place.run("report --only html");
  expect(report.code).toBe(0);
  const page = place.files("out/report")["report.html"] ?? "";
  expect(page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).toContain(
    "for 2 5 40.0% against 1 5 20.0% both 1 5 20.0% unclear 1 5 20.0%",
  );
});

test("without positions no word is said of their chart, unless it is asked for", async () => {
  const { place } = await run("run", { ...FILES, "book.yaml": bookOf("except: [ferry boat]") });
  const all = await place.run("chart");
  expect(`${all.stdout}${all.stderr}`).not.toContain("positions");
  const only = await place.run("chart --only positions");
  expect([only.code, only.stderr]).toEqual([
    1,
    expect.stringContaining("no theme of the codebook has positions"),
  ]);
});

test("numbers of positions that were changed by hand are refused", async () => {
  const { place, out } = await run("run", FILES);
  expect(out["themes-positions.csv"]).toContain("for,2,40,5");
  place.add({ "out/themes-positions.csv": out["themes-positions.csv"]!.replace("for,2,40,5", "for,3,60,5") });
  expect((await place.run("chart")).code).toBe(2);
});
