/** The public library as its users meet it: types and functions of one import, no file needed. */
import { expect, test, vi } from "vitest";
import {
  anonymityReader,
  type CodedResponse,
  checkCorpus,
  compileCodebook,
  convertCodebook,
  type Document,
  lintCodebook,
  openCodebook,
  pageMarks,
  readCodebook,
  readProject,
  runPipeline,
  settingsOf,
  split,
  splitLines,
  startTally,
  tag,
  UserError,
} from "#src/index.ts";

const SLOW = ["zod", "yaml", "pdf-parse", "ora", "chalk", "natural", "@commander-js/extra-typings"];

const TEXT = `Buses; Ferry

The evening bus is late every week, and nobody waits for it.

I would like to remain anonymous.

Ferry

The ferry is full in summer. A later ferry would help.

Quayside Traders' Association

Buses

A bus shelter at the school would keep children dry.

Harbour Street Tenants' Group
`;

const CODEBOOK = `
name: Small
themes:
  - id: buses
    terms: [bus, shelter]
  - id: ferry
    terms: [ferry]
`;

test("a document in memory is split, tagged, coded and tallied with the exported functions", async () => {
  const document: Document = { source: "in memory", id: "memo", text: TEXT, lines: splitLines(TEXT) };
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  const marks = pageMarks(document, anonymity);
  const { result } = split(document, marks, {
    layout: "topic-header",
    topics: ["Buses", "Ferry"],
    anonymity,
  });
  const { responses } = tag(document, result!, marks.pageOf, anonymity);
  const { codebook, problems } = await readCodebook(CODEBOOK, "small.yaml");
  expect(problems).toEqual([]);
  const coder = compileCodebook(codebook!);
  const tally = startTally(codebook!);
  const coded: readonly CodedResponse[] = responses.map((response) => coder.code(response));
  for (const each of coded) tally.add(each);

  expect(responses.map(({ id, topics, attribution }) => [id, topics, attribution.status])).toEqual([
    ["memo-0001", ["Buses", "Ferry"], "anonymous"],
    ["memo-0002", ["Ferry"], "organisation"],
    ["memo-0003", ["Buses"], "organisation"],
  ]);
  const quoted = coded.flatMap(({ response, hits }) =>
    hits.map(({ theme, start, end }) => `${theme}: ${response.text.slice(start, end)}`),
  );
  expect(quoted).toEqual(["buses: bus", "ferry: ferry", "ferry: ferry", "buses: bus", "buses: shelter"]);
  const rows = tally
    .result()
    .themes.map(({ theme, hits, responses: count, base }) => [theme, hits, count, base]);
  expect(rows).toEqual([
    ["buses", 3, 2, 3],
    ["ferry", 2, 1, 3],
  ]);
});

test("a run with wrong settings is refused with a UserError that carries the problems", async () => {
  const cwd = import.meta.dirname;
  expect(await readProject(undefined, cwd)).toBeNull();
  const settings = settingsOf(null, { paths: ["nowhere.txt"] });
  const run = runPipeline(settings, { command: "run", cwd, tool: { name: "test", version: "0" } });
  const error = await run.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).problems.map(({ code }) => code)).toEqual(["usage", "source-missing"]);
});

test("a corpus is checked with one call, and nothing is written", async () => {
  const settings = settingsOf(null, { paths: ["corpus/late-responses.pdf"] });
  const tool = { name: "checker", version: "1.0.0" };
  const { result, lock, isWhole } = await checkCorpus(settings, { cwd: process.cwd(), tool, lock: null });
  expect([isWhole, lock.responses.length, result.reconciliation.responses.received]).toEqual([true, 8, 8]);
  expect(result.findings.map(({ code }) => code)).toContain("stated-number");
});

test("a codebook is opened, looked at and converted without a command", async () => {
  const bytes = new TextEncoder().encode(CODEBOOK);
  const { codebook, losses } = await openCodebook(bytes, "small.yaml");
  expect([codebook?.themes.map(({ id }) => id), losses]).toEqual([["buses", "ferry"], []]);
  expect((await lintCodebook(codebook!, null)).every(({ place }) => place.source === "small.yaml")).toBe(
    true,
  );
  const converted = await convertCodebook(bytes, "small.yaml", "quanteda");
  const again = await openCodebook(converted.bytes!, "small.yml");
  expect(again.codebook?.themes.map(({ label }) => label)).toEqual(
    codebook!.themes.map(({ label }) => label),
  );
});

test("importing the library loads no package that is slow to load", async () => {
  const loaded: string[] = [];
  vi.resetModules();
  for (const name of SLOW) {
    vi.doMock(name, () => {
      loaded.push(name);
      return {};
    });
  }
  await import("#src/index.ts");
  expect(loaded).toEqual([]);
  await import("zod");
  expect(loaded).toEqual(["zod"]);
});
