/** What must hold of every run, whatever it is given: totals add up, and tables tell of the same responses. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Response, STATUSES } from "#src/model/response.ts";
import type { RunRecord } from "#src/model/run.ts";
import { UserError } from "#src/model/user-error.ts";
import { settingsOf } from "#src/run/project/settings.ts";
import { runCorpus } from "#src/run/run-corpus.ts";

const BOOK = `themes:
  - id: travel
    terms: [bus, late]
    themes:
      - id: ferries
        terms: [ferry, late ferry]
  - id: money
    terms: [fare*]
`;

const word = fc.constantFrom("bus", "buses", "late", "ferry", "fares", "the", "of", "\n", "Fares,", "lates");
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const topics = fc.subarray(["Roads", "Water", "Money"]);
const name = fc.constantFrom("A tenant", "A carer", null);
const status = fc.constantFrom(...STATUSES, undefined);
const record = fc.record({ text, topics, name, status }, { requiredKeys: ["text"] });
const line = fc.oneof(
  { weight: 8, arbitrary: record.map((fields) => JSON.stringify(fields)) },
  { weight: 1, arbitrary: fc.constantFrom("{broken", '{"no":"text"}', '{"text":"x","id":"same"}', "") },
);
const corpus = fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 4 });

type Row = Readonly<Record<string, string>>;

interface Run {
  readonly record: RunRecord;
  readonly files: ReadonlyMap<string, string>;
  readonly rows: (file: string) => readonly Row[];
}

/** Runs a corpus of JSONL files; null where nothing at all could be read. */
async function runOf(sources: readonly string[]): Promise<Run | null> {
  const cwd = mkdtempSync(join(tmpdir(), "themetally-property-"));
  try {
    mkdirSync(join(cwd, "corpus"));
    for (const [at, content] of sources.entries()) writeFileSync(join(cwd, `corpus/${at}.jsonl`), content);
    writeFileSync(join(cwd, "book.yaml"), BOOK);
    const settings = settingsOf(null, { paths: ["corpus"], codebook: "book.yaml", allowMissing: true });
    const tool = { name: "themetally", version: "0" };
    const { record } = await runCorpus(settings, { command: "run", cwd, tool });
    const names = readdirSync(join(cwd, "out"));
    const files = new Map(names.map((file) => [file, readFileSync(join(cwd, "out", file), "utf8")]));
    return { record, files, rows: (file) => parse(files.get(file)!, { columns: true }) as readonly Row[] };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** Runs whatever the arbitrary thinks of, and checks it; most of it can be read. */
async function everyRun(check: (run: Run) => void | Promise<void>): Promise<void> {
  const property = fc.asyncProperty(corpus, async (sources) => {
    const run = await runOf(sources.map((lines) => lines.map((one) => `${one}\n`).join("")));
    fc.pre(run !== null);
    await check(run);
  });
  await fc.assert(property, { numRuns: 30, seed: 20, verbose: 1 });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const same = (rows: readonly Row[], theme: string | undefined) => rows.filter((row) => row.theme === theme);

test("received is counted plus left out, over all, over sources and over statuses", async () => {
  await everyRun(({ record }) => {
    const { sources, responses, bySource, byStatus } = record.reconciliation;
    expect(sources.received).toBe(sources.read + sources.leftOut.length);
    expect(sources.read).toBe(record.inputs.length);
    for (const account of [responses, ...bySource]) {
      expect(account.received).toBe(
        account.counted + sum(account.leftOut.map((one) => one.responses ?? Number.NaN)),
      );
    }
    expect(sum(record.inputs.map((input) => input.responses ?? Number.NaN))).toBe(responses.received);
    expect(sum(bySource.map((source) => source.received))).toBe(responses.received);
    expect(sum(bySource.map((source) => source.counted))).toBe(responses.counted);
    expect(sum(byStatus.map((one) => one.responses))).toBe(responses.counted);
    const lost = responses.leftOut.some(({ reason }) => reason !== "no text");
    expect(record.complete).toBe(sources.leftOut.length === 0 && !lost);
  });
});

test("themes count what codings and hits hold, of the same responses", async () => {
  await everyRun(({ record, rows }) => {
    const [codings, hits] = [rows("codings.csv"), rows("hits.csv")];
    for (const theme of rows("themes.csv")) {
      const own = same(codings, theme.theme);
      expect(own.length).toBe(Number(theme.responses));
      expect(new Set(own.map(({ response }) => response)).size).toBe(own.length);
      expect(sum(own.map((row) => Number(row.hits)))).toBe(Number(theme.hits));
      if (theme.theme !== "travel") expect(same(hits, theme.theme).length).toBe(Number(theme.hits));
      expect(Number(theme.base)).toBe(record.reconciliation.responses.counted);
      expect(Number(theme.respondents)).toBeLessThanOrEqual(Number(theme.responses));
    }
    expect(sum(rows("respondents.csv").map((row) => Number(row.responses)))).toBe(
      record.reconciliation.responses.counted,
    );
  });
});

test("groups count no more than the whole, and statuses and sources count all of it", async () => {
  await everyRun(({ rows }) => {
    for (const { theme, responses } of rows("themes.csv")) {
      const of = (file: string) => same(rows(file), theme).map((row) => Number(row.responses));
      expect(sum(of("themes-by-status.csv"))).toBe(Number(responses));
      expect(sum(of("themes-by-source.csv"))).toBe(Number(responses));
      for (const part of of("themes-by-topic.csv")) expect(part).toBeLessThanOrEqual(Number(responses));
    }
  });
});

test("every hit quotes its response", async () => {
  await everyRun(({ files, rows }) => {
    const lines = files.get("responses.jsonl")!.split("\n").filter(Boolean);
    const texts = new Map(lines.map((one) => JSON.parse(one) as Response).map(({ id, text }) => [id, text]));
    for (const { response, start, end, match } of rows("hits.csv")) {
      const quoted = texts.get(response!)!.slice(Number(start), Number(end));
      expect(quoted.replace(/\s+/g, " ")).toBe(match);
    }
  });
});

test("run.json tells of every other file its rows and its hash", async () => {
  await everyRun(({ record, files, rows }) => {
    expect(record.outputs.map(({ file }) => file).sort()).toEqual(
      [...files.keys()].filter((file) => file !== "run.json").sort(),
    );
    for (const { file, rows: number, sha256 } of record.outputs) {
      expect(createHash("sha256").update(files.get(file)!).digest("hex")).toBe(sha256);
      if (file.endsWith(".csv")) expect(rows(file).length).toBe(number);
    }
  });
});

test("responses that were written, read back, give the same tables", async () => {
  await everyRun(async ({ files }) => {
    const again = await runOf([files.get("responses.jsonl")!]);
    // A corpus without any response leaves nothing to read back.
    fc.pre(again !== null);
    for (const [file, text] of files) if (file !== "run.json") expect(again.files.get(file), file).toBe(text);
  });
});
