import { describe, expect, test } from "vitest";
import { drift } from "../../../src/check/drift.ts";
import { lockedResponse, lockText, readLock } from "../../../src/check/lock.ts";
import { ANONYMOUS, named, response } from "../tally/sample.ts";

const LOCK = {
  sources: [{ source: "a.txt", bytes: 12, sha256: "1".repeat(64) }],
  responses: [lockedResponse(response(1)), lockedResponse(response(2))],
};

test("a lock reads back as it was written, one source and one response a line", () => {
  expect(readLock(lockText(LOCK))).toEqual(LOCK);
  expect(
    lockText(LOCK)
      .split("\n")
      .filter((line) => line.includes("fingerprint")),
  ).toHaveLength(2);
  expect(readLock(lockText({ sources: [], responses: [] }))).toEqual({ sources: [], responses: [] });
});

test.each([
  ["{", "a file that is not JSON"],
  ["null", "a file that is no lock"],
  ["{}", "a lock of version none"],
  ['{"version": 2, "sources": [], "responses": []}', "a lock of version 2"],
  ['{"version": 1, "sources": {}, "responses": []}', "a lock with entries that are not as they are written"],
  [
    '{"version": 1, "sources": [], "responses": [{"id": 1}]}',
    "a lock with entries that are not as they are written",
  ],
  [
    '{"version": 1, "sources": [null], "responses": []}',
    "a lock with entries that are not as they are written",
  ],
])("%s is refused in words", (text, words) => {
  expect(readLock(text)).toBe(words);
});

describe("the tags of a response", () => {
  const tags = (changes: Parameters<typeof response>[1]) => lockedResponse(response(1, changes)).tags;

  test("change with its topics, its status and a printed name", () => {
    const all = [
      {},
      { topics: ["Roads"] },
      { attribution: ANONYMOUS },
      { attribution: named("Tenant 1") },
      { attribution: named("Tenant 1", "Quay Hall") },
    ].map(tags);
    expect(new Set(all).size).toBe(all.length);
  });

  test("hold nothing of a name that is not to be printed", () => {
    const secret = { ...ANONYMOUS, name: "Respondent Quillfeather" };
    expect(tags({ attribution: secret })).toBe(tags({ attribution: ANONYMOUS }));
  });
});

describe("drift from a lock", () => {
  const input = (source: string, sha256: string) => ({
    source,
    bytes: 9,
    sha256,
    layout: null,
    responses: 1,
  });

  test("names sources that came, went or changed, and responses with their places", () => {
    const checking = drift({ lock: LOCK, path: "corpus.lock.json" });
    checking.response!(response(2, { text: "Other words.", fingerprint: "sha256:9" }), 31);
    checking.source!(input("a.txt", "2".repeat(64)));
    checking.source!(input("b.txt", "3".repeat(64)));
    const found = checking.finish!() as readonly { code: string; place: object; found: string }[];
    expect(found.map(({ code, place, found: words }) => [code, place, words])).toEqual([
      ["source-changed", { source: "a.txt" }, "other bytes than when it was locked (9 of them, 12 before)"],
      ["source-added", { source: "b.txt" }, "a source that the lock does not have"],
      ["response-removed", { source: "ideas.txt" }, "ideas-0002 of the lock is gone"],
      [
        "response-changed",
        { source: "ideas.txt", line: 31 },
        "ideas-0002 has another text than when it was locked (as ideas-0001 of ideas.txt)",
      ],
    ]);
    expect(checking.covered()).toBe("1 source and 2 responses of corpus.lock.json compared");
  });

  test("there is none from a lock of the same", () => {
    const checking = drift({ lock: LOCK, path: "corpus.lock.json" });
    checking.response!(response(1), 1);
    checking.response!(response(2), 9);
    checking.source!({ ...LOCK.sources[0]!, layout: null, responses: 2 });
    expect(checking.finish!()).toEqual([]);
    expect(checking.lock()).toEqual(LOCK);
  });

  test("without a lock nothing is compared, and it says so", () => {
    const checking = drift(null);
    checking.response!(response(1), 1);
    expect(checking.finish!()).toEqual([]);
    expect(checking.covered()).toMatch(/^no lock/);
  });
});
