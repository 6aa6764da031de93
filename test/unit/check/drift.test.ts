/** What the check against a lock says of each kind of change. */
import { expect, test } from "vitest";
import { drift } from "#src/check/drift.ts";
import { lockedResponse } from "#src/check/lock.ts";
import type { CheckFinding } from "#src/model/check.ts";
import type { Response } from "#src/model/response.ts";
import { response } from "../count/tally/sample.ts";

const HINT = "if that is right, renew the lock with `themetally check --lock`";
const SOURCES = "the sources of corpus.lock.json";
const RESPONSES = "the responses of corpus.lock.json";

const source = (name: string, digit: string, bytes = 12) => ({
  source: name,
  bytes,
  sha256: digit.repeat(64),
});

const words = (ordinal: number, text: string, changes: Partial<Response> = {}) =>
  response(ordinal, { text, fingerprint: `sha256:${text}`, ...changes });

/** What is found now, where each response begins on ten times its number. */
function found(
  before: { sources?: readonly ReturnType<typeof source>[]; responses?: readonly Response[] },
  now: { sources?: readonly ReturnType<typeof source>[]; responses?: readonly Response[] },
) {
  const { sources = [], responses = [] } = before;
  const lock = { sources, responses: responses.map(lockedResponse) };
  const checking = drift({ lock, path: "corpus.lock.json" });
  for (const one of now.responses ?? []) expect(checking.response!(one, one.ordinal * 10)).toEqual([]);
  for (const one of now.sources ?? [])
    expect(checking.source!({ ...one, layout: null, responses: 1 })).toEqual([]);
  return checking.finish!() as readonly CheckFinding[];
}

const [ONE, TWO, THREE] = [words(1, "one"), words(2, "two"), words(3, "three")];

test("a source that came is a warning; one that changed or went is an error", () => {
  const before = { sources: [source("a.txt", "1"), source("b.txt", "2"), source("c.txt", "3")] };
  const now = { sources: [source("a.txt", "1"), source("b.txt", "9", 15), source("d.txt", "4")] };
  expect(found(before, now)).toEqual([
    {
      code: "source-changed",
      severity: "error",
      place: { source: "b.txt" },
      found: "other bytes than when it was locked (15 of them, 12 before)",
      expected: `sha256 ${"2".repeat(64)}`,
      hint: HINT,
    },
    {
      code: "source-added",
      severity: "warning",
      place: { source: "d.txt" },
      found: "a source that the lock does not have",
      expected: SOURCES,
      hint: HINT,
    },
    {
      code: "source-removed",
      severity: "error",
      place: { source: "c.txt" },
      found: "a source that is gone since the lock",
      expected: SOURCES,
      hint: HINT,
    },
  ]);
});

test("a response that came is a warning where it begins; one that went is an error of its source", () => {
  expect(found({ responses: [ONE, TWO] }, { responses: [TWO, THREE] })).toEqual([
    {
      code: "response-added",
      severity: "warning",
      place: { source: "ideas.txt", line: 30 },
      found: "ideas-0003 is new since the lock",
      expected: RESPONSES,
      hint: HINT,
      response: "ideas-0003",
    },
    {
      code: "response-removed",
      severity: "error",
      place: { source: "ideas.txt" },
      found: "ideas-0001 of the lock is gone",
      expected: RESPONSES,
      hint: HINT,
      response: "ideas-0001",
    },
  ]);
});

test("a response with another text, or with other tags, is an error", () => {
  const now = [words(1, "other words"), words(2, "two", { topics: ["Fares"] })];
  expect(found({ responses: [ONE, TWO] }, { responses: now })).toEqual([
    {
      code: "response-changed",
      severity: "error",
      place: { source: "ideas.txt", line: 20 },
      found: "ideas-0002 has other topics or another attribution than when it was locked",
      expected: RESPONSES,
      hint: HINT,
      response: "ideas-0002",
    },
    {
      code: "response-changed",
      severity: "error",
      place: { source: "ideas.txt", line: 10 },
      found: "ideas-0001 has another text than when it was locked",
      expected: RESPONSES,
      hint: HINT,
      response: "ideas-0001",
    },
  ]);
});

test("a response that stands elsewhere is a note, with where it stood", () => {
  const now = [TWO, THREE, ONE].map((one, at) => ({ ...one, id: `ideas-000${at + 1}`, ordinal: at + 1 }));
  expect(found({ responses: [ONE, TWO, THREE] }, { responses: now })).toEqual([
    {
      code: "response-moved",
      severity: "info",
      place: { source: "ideas.txt", line: 30 },
      found: "ideas-0003 stood elsewhere when it was locked (as ideas-0001 of ideas.txt)",
      expected: RESPONSES,
      hint: HINT,
      response: "ideas-0003",
    },
  ]);
});

test("what a response was before is told where its id or its source is another", () => {
  const moved = (now: Response) =>
    found({ responses: [ONE] }, { responses: [now] }).map(({ code, found: told }) => [code, told]);
  expect(moved(words(1, "one", { source: "late.txt" }))).toEqual([
    ["response-moved", "ideas-0001 stood elsewhere when it was locked (as ideas-0001 of ideas.txt)"],
  ]);
  expect(moved(words(2, "other words"))).toEqual([
    ["response-changed", "ideas-0002 has another text than when it was locked (as ideas-0001 of ideas.txt)"],
  ]);
});

test("without a lock nothing is found, the lock is made all the same, and how to write it is told", () => {
  const checking = drift(null);
  checking.response!(ONE, 10);
  checking.source!({ ...source("a.txt", "1"), layout: null, responses: 1 });
  expect(checking.finish!()).toEqual([]);
  expect(checking.lock()).toEqual({ sources: [source("a.txt", "1")], responses: [lockedResponse(ONE)] });
  expect(checking.covered()).toBe("no lock to compare with; `themetally check --lock` writes one");
  expect(checking.group).toBe("drift");
});
