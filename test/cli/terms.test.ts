/** `terms`: words and phrases of a corpus or of a part of it, in each format. */
import { expect, test } from "vitest";
import { run } from "./harness.ts";

const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

const FILES = {
  "t.jsonl": lines([
    ...Array.from({ length: 6 }, (_, at) => ({
      id: `n${at}`,
      text: "The late bus again. Buses are late.",
      area: "North",
    })),
    ...Array.from({ length: 6 }, (_, at) => ({ id: `s${at}`, text: "The ferry is cold.", area: "South" })),
    { id: "none", text: "n/a", area: "South" },
  ]),
  "book.yaml": "name: b\nthemes:\n  - { id: ferry, label: Ferry, terms: [ferry] }\n",
};

test("the terms of a corpus are CSV where stdout is no terminal, and what was looked at goes to stderr", async () => {
  const { code, stdout, stderr } = await run("terms t.jsonl --longest 1", FILES);
  expect(stdout).toBe(
    "term,hits,responses,percent,dispersion,hits_inside,responses_inside,log_odds,z,gained\n" +
      "bus,12,6,50,0.364,,,,,\n" +
      "late,12,6,50,0.364,,,,,\n" +
      "cold,6,6,50,0.636,,,,,\n" +
      "ferry,6,6,50,0.636,,,,,\n",
  );
  expect([code, stderr]).toEqual([0, "4 terms, of 66 words in 12 responses.\n"]);
});

test("a part is compared with the rest, and says how large it is", async () => {
  const { stdout, stderr } = await run("terms t.jsonl --where area:South --format json --longest 1", FILES);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ part: "--where area:South", responses_inside: 6, words_inside: 24 });
  expect(report.terms.map(({ term }: { term: string }) => term)).toEqual(["cold", "ferry"]);
  expect(report.terms[0]).toMatchObject({ hits: 6, hits_inside: 6, responses_inside: 6, gained: null });
  expect(stderr).toContain("24 of the words, in 6 responses, are of `--where area:South`.");
});

test("with a codebook each term says how many responses it would bring", async () => {
  const gained = async (part: string) => {
    const typed = `terms t.jsonl --codebook book.yaml --format json --longest 1 ${part}`.trim();
    const { terms } = JSON.parse((await run(typed, FILES)).stdout) as {
      terms: readonly { term: string; gained: number }[];
    };
    return Object.fromEntries(terms.map(({ term, gained: responses }) => [term, responses]));
  };
  expect(await gained("")).toEqual({ bus: 6, late: 6, cold: 0, ferry: 0 });
  expect(await gained("--uncoded")).toEqual({ bus: 6, late: 6 });
  expect(await gained("--theme ferry")).toEqual({ cold: 0, ferry: 0 });
});

test("--near tells what stands beside a term", async () => {
  const { stdout } = await run("terms t.jsonl --near bus --span 1 --longest 1 --quiet", FILES);
  expect(stdout.split("\n").slice(1)).toEqual([expect.stringMatching(/^late,12,6,50,0\.364,6,6,/), ""]);
});

test("on a terminal they are a table without columns that say nothing", async () => {
  const terminal = { isTTY: true, columns: 60, env: { CI: "true" } };
  const { stdout } = await run("terms t.jsonl --longest 1 --quiet", FILES, terminal);
  expect(stdout.split("\n").slice(0, 2)).toEqual([
    "term      responses  hits  uneven",
    "bus       6 (50.0%)    12    0.36",
  ]);
});

test.each([
  ["terms t.jsonl --uncoded --near bus", "`--uncoded` and `--near bus`; expected one part of the corpus"],
  [
    "terms t.jsonl --theme fery --codebook book.yaml",
    'no theme "fery"; expected the id of a theme; did you mean ferry?',
  ],
  ["terms t.jsonl --theme ferry", "no codebook"],
  ["terms t.jsonl --where aria:North", "the variable `aria` in `--where aria:North`, which no source has"],
  ["terms t.jsonl --where ferry", "`ferry`, which is no condition, in `--where ferry`"],
  ["terms t.jsonl --longest 4", "Expected a whole number from 1 to 3."],
])("%s is refused", async (typed, words) => {
  const { code, stdout, stderr } = await run(typed, FILES);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(words);
});

test.each([
  ["--near zeppelin", "nothing is of `--near zeppelin`"],
  ["--where source:t.jsonl", "all of it is of `--where source:t.jsonl`"],
])("a part that is nothing or all is said to be one: %s", async (part, words) => {
  const { code, stdout, stderr } = await run(`terms t.jsonl ${part}`, FILES);
  expect([code, stdout.split("\n").length]).toEqual([0, 2]);
  expect(stderr).toContain(`${words}, and there is nothing to compare.`);
});

test("a value that no response has is told", async () => {
  const { code, stderr } = await run("terms t.jsonl --where area:Nroth", FILES);
  expect(code).toBe(0);
  expect(stderr).toContain('did you mean `area:"North"`?');
});

test("a term that could act on a terminal or a spreadsheet is made harmless", async () => {
  const texts = lines(Array.from({ length: 3 }, (_, at) => ({ id: `${at}`, text: "\u202Eevil\u202C word" })));
  const { stdout } = await run("terms t.jsonl", { "t.jsonl": texts });
  expect(stdout).not.toMatch(/[\u202A-\u202E]/);
});
