import { describe, expect, test } from "vitest";
import { drift } from "#src/check/drift.ts";
import { lockedResponse, lockText, readLock } from "#src/check/lock.ts";
import { ANONYMOUS, named, response } from "../count/tally/sample.ts";

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

test("a lock whose entries lack a part, or are no entries, is refused", () => {
  const words = "a lock with entries that are not as they are written";
  const whole = { id: "a", source: "a.txt", fingerprint: "f", tags: "t" };
  const lock = (sources: readonly unknown[], responses: readonly unknown[]) =>
    readLock(JSON.stringify({ version: 1, sources, responses }));
  expect(lock([{ source: "a.txt", sha256: "1" }], [whole])).toMatchObject({ responses: [whole] });
  for (const key of Object.keys(whole)) expect(lock([], [{ ...whole, [key]: undefined }])).toBe(words);
  for (const key of ["source", "sha256"])
    expect(lock([{ source: "a.txt", sha256: "1", [key]: 4 }], [])).toBe(words);
  for (const entry of ["text", 4, null, []]) expect(lock([entry], [])).toBe(words);
  for (const text of ["4", '"text"', "true"]) expect(readLock(text)).toBe("a file that is no lock");
});

test("tags are 16 digits, and change with the name of an organisation", () => {
  const tags = (name: string) =>
    lockedResponse(
      response(1, { attribution: { status: "organisation", text: name, name: null, organisation: name } }),
    ).tags;
  expect(tags("Quay Hall")).toMatch(/^[0-9a-f]{16}$/);
  expect(tags("Quay Hall")).not.toBe(tags("Marl Forum"));
});
