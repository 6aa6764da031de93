import { expect, test } from "vitest";
import type { Problem } from "#src/model/problem.ts";
import type { SourceFile } from "#src/read/ingest/source-file.ts";
import { startLedger } from "#src/run/ledger.ts";
import type { Received, SourceReading } from "#src/run/reading.ts";
import { fingerprint } from "#src/text/fingerprint.ts";
import { response } from "../count/tally/sample.ts";

const TOOL = { name: "themetally", version: "0" };
const MATERIAL = { codebook: null, codebookFacts: null, topics: null, options: {}, problems: [] };
const SOURCE: SourceFile = { path: "/x/a.jsonl", source: "a.jsonl", id: "a", kind: "jsonl" };

const received = (line: number, text = `Reply ${line}`): Received => ({
  response: { ...response(line, { text }), fingerprint: fingerprint(text) },
  line,
});

function problem(code: Problem["code"], line?: number, severity: Problem["severity"] = "error"): Problem {
  const place = { source: "a.jsonl", ...(line === undefined ? {} : { line }) };
  return { code, severity, place, found: `a ${code}`, expected: "", hint: "" };
}

async function* reading(items: readonly (Received | Problem)[]): SourceReading {
  yield* items;
  return { bytes: 1, sha256: "0", layout: null };
}

async function follow(items: readonly (Received | Problem)[], found: readonly Problem[] = []) {
  const ledger = startLedger(found);
  const passed: number[] = [];
  for await (const { response } of ledger.follow(SOURCE, reading(items))) passed.push(response.ordinal);
  return { ledger, passed, facts: ledger.facts(TOOL, MATERIAL) };
}

test("records that cannot be read, in whatever way, are received and left out", async () => {
  const items = [received(1), problem("source-record", 2), problem("source-encoding", 3)];
  const { passed, ledger, facts } = await follow(items);
  expect(passed).toEqual([1]);
  expect(facts.inputs[0]?.responses).toBe(3);
  expect(facts.responsesLeftOut).toEqual([
    { source: "a.jsonl", reason: "record that cannot be read", responses: 2 },
  ]);
  expect([ledger.incomplete(), facts.partial]).toEqual([true, true]);
});

test("a response whose id came before is left out, for that reason", async () => {
  const { passed, facts } = await follow([received(1), { ...received(1, "other"), line: 9 }]);
  expect(passed).toEqual([1]);
  expect(facts.responsesLeftOut).toEqual([
    { source: "a.jsonl", reason: "record with an id that came before", responses: 1 },
  ]);
});

test("a source that breaks off after responses were passed on is torn: no run can count it", async () => {
  const { ledger, facts } = await follow([received(1), problem("source-unreadable")]);
  expect([facts.inputs.length, facts.sourcesLeftOut.length, facts.partial]).toEqual([1, 0, true]);
  expect(ledger.isTorn()).toBe(true);
  const whole = await follow([
    received(1),
    problem("source-record", 2),
    problem("source-encoding", 1, "warning"),
  ]);
  expect(whole.ledger.isTorn()).toBe(false);
});

test("a source of which nothing was read is left out, with the first reason", async () => {
  const { ledger, facts } = await follow([problem("source-empty"), problem("no-responses")]);
  expect(facts.sourcesLeftOut).toEqual([{ source: "a.jsonl", reason: "a source-empty" }]);
  expect(ledger.nothingRead()).toBe(true);
});

test("warnings leave nothing out", async () => {
  const { ledger, facts } = await follow([problem("source-encoding", 1, "warning"), received(1)]);
  expect([ledger.incomplete(), facts.responsesLeftOut]).toEqual([false, []]);
});

test("the same text twice is two responses and one warning; no text is no duplicate", async () => {
  const items = [received(1, "Same."), received(2, " same. "), received(3, ""), received(4, "")];
  const { ledger, passed } = await follow(items);
  expect(passed).toEqual([1, 2, 3, 4]);
  expect(ledger.problems().map(({ code }) => code)).toEqual(["response-duplicate"]);
});

test("of one kind a thousand problems are kept, and all are counted", async () => {
  const items = Array.from({ length: 1200 }, (_, line) => problem("source-record", line + 1));
  const { facts } = await follow([...items, problem("source-unreadable")]);
  expect(facts.problems.length).toBe(1001);
  expect(facts.furtherProblems).toEqual([{ code: "source-record", severity: "error", problems: 200 }]);
});
