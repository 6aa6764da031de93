import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { NO_PAINT } from "#src/cli/words/paint.ts";
import { summary } from "#src/cli/words/summary.ts";
import { summaryJson } from "#src/cli/words/summary-json.ts";
import type { Problem } from "#src/model/problem.ts";
import type { RunResult } from "#src/model/run.ts";
import { coded, response } from "../../count/tally/sample.ts";
import { CODEBOOK, folder, RESPONSES, write } from "../../outputs/tables/sample.ts";

const OPTIONS = { style: NO_PAINT, width: 80 };

function warning(line: number): Problem {
  const place = { source: "ideas.txt", line };
  return {
    code: "header-truncated",
    severity: "warning",
    place,
    found: "a cut header",
    expected: "a topic",
    hint: "add it",
  };
}

async function result(problems: readonly Problem[] = []): Promise<RunResult> {
  return { ...(await write(await folder(), RESPONSES, { problems })), out: "out" };
}

test("the summary of a run, whole", async () => {
  const text = summary(await result([1, 2, 3, 4].map(warning)), OPTIONS);
  expect(text).toMatchInlineSnapshot(`
    "3 responses from 1 source
      ideas.txt  3  layout topic-header

    Who responded
      named persons   1  ██████████▋
      organisations   1  ██████████▋
      anonymous       1  ██████████▋

    Themes, by share of the 3 responses that have text
      Transport  2  66.7%  ████████████████████████████████████████
      Lighting   1  33.3%  ████████████████████
      and 2 themes below these, in themes.csv
      no theme: 1 of 3 (33.3%), in uncoded.csv
      Respondents could raise more than one theme, so percentages can add up to more
      than 100.

    Left out: nothing

    Warnings (4)
      4 headers cut off in the source
        ideas.txt:1  A cut header.
        ideas.txt:2  A cut header.
        ideas.txt:3  A cut header.
        and 1 more; --json lists them
        Expected a topic; add it.

    Written to out (number of rows)
      responses.jsonl (3), responses.csv (3), hits.csv (4), codings.csv (5),
      uncoded.csv (1), responses-themes.csv (3), codebook.csv (4),
      campaigns.csv (0), themes.csv (4), themes.json (4), themes-by-topic.csv (8),
      themes-by-status.csv (20), themes-by-source.csv (4),
      themes-by-campaigns.csv (8), themes-co-occurrence.csv (2), topics.csv (2),
      respondents.csv (3), datapackage.json (15), csv-metadata.json (15), run.json
    "
  `);
});

test("a split has no themes to show, and so no note on them", async () => {
  const out = await folder();
  const text = summary(await write(out, RESPONSES, {}, null), OPTIONS);
  expect(text).not.toMatch(/Themes|percentages/);
  expect(text).toMatch(/^3 responses from 1 source\n/);
});

test("a run that could not read every source says so at the top and names what was left out", async () => {
  const out = await folder();
  const sourcesLeftOut = [{ source: "broken.pdf", reason: "no text layer" }];
  const text = summary(await write(out, RESPONSES, { sourcesReceived: 2, sourcesLeftOut }), OPTIONS);
  expect(text).toMatch(/^3 responses from 1 source\nIncomplete/);
  expect(text).toContain("Left out (1 source of 2)\n  broken.pdf  no text layer\n");
});

test("a run without any response has a summary as well", async () => {
  const input = { source: "ideas.txt", bytes: 1, sha256: "0", layout: null, responses: 0 };
  const text = summary(await write(await folder(), [], { inputs: [input] }), OPTIONS);
  expect(text).toMatch(/^0 responses from 1 source\n/);
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
});

test.each([40, 60, 80, 120])("no line is wider than a terminal of %i columns", async (width) => {
  const label = "A theme with a label that goes on for much longer than a narrow terminal is wide";
  const codebook = { ...CODEBOOK, themes: CODEBOOK.themes.map((theme) => ({ ...theme, label })) };
  const problems = [1, 2, 3, 4].map(warning);
  const source = "a/folder/with/a/rather/long/name/and/then/a/file.txt";
  const inputs = [{ source, bytes: 1, sha256: "0", layout: "topic-header", responses: 3 }];
  const run = await write(await folder(), RESPONSES, { problems, inputs }, codebook);
  const lines = summary({ ...run, out: "out" }, { style: NO_PAINT, width }).split("\n");
  expect(lines.filter((line) => line.includes("%")).length).toBe(3);
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
});

test("colour adds nothing but colour", async () => {
  const run = await result([warning(1)]);
  const coloured = summary(run, { style: new Chalk({ level: 1 }), width: 80 });
  expect(coloured).toContain("\u001b[");
  expect(stripVTControlCharacters(coloured)).toBe(summary(run, OPTIONS));
});

test("nothing from a source or a codebook acts on the terminal", async () => {
  const codebook = {
    ...CODEBOOK,
    themes: CODEBOOK.themes.map((theme) => ({ ...theme, label: "\u001b[2J" })),
  };
  const input = { source: "\u001b]0;x\u0007.txt", bytes: 1, sha256: "0", layout: null, responses: 1 };
  const run = await write(await folder(), [coded(response(1), "buses@0-5")], { inputs: [input] }, codebook);
  expect(summary(run, OPTIONS)).not.toMatch(/[^\P{Cc}\n]/u);
  expect(summaryJson(run)).not.toMatch(/[^\P{Cc}\n]/u);
});

test("the JSON summary holds the record, every problem in full, and the themes with the note", async () => {
  const run = await result([1, 2, 3, 4].map(warning));
  const json = JSON.parse(summaryJson(run));
  expect(json.reconciliation).toEqual(run.record.reconciliation);
  expect(json.problems).toEqual(run.problems);
  expect(json.themes).toEqual({
    note: expect.stringContaining("more than 100"),
    base: 3,
    rows: run.tally?.themes,
  });
  expect(json.out).toBe("out");
});
