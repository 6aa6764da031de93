/** `codebook diff`: what a change of the codebook does to a corpus, and its limit for CI. */
import { expect, test } from "vitest";
import { run, workplace } from "./harness.ts";
import { BOOK, PROJECT } from "./sample.ts";

const FILES = {
  "old.yaml": "themes:\n  - id: bus\n    terms: [bus]\n  - id: gone\n    terms: [ferry]\n",
  "new.yaml":
    "themes:\n  - id: bus\n    terms: [coach, bus]\n    except: [bus lane]\n  - id: fresh\n    terms: [pier]\n",
  "t.jsonl": ["a bus", "a coach", "the bus lane", "a ferry", "the pier"]
    .map((text, at) => `${JSON.stringify({ id: `r${at + 1}`, text })}\n`)
    .join(""),
};

test("each theme that changed, with the responses that gained and lost it and the terms behind", async () => {
  const { code, stdout, stderr } = await run("codebook diff old.yaml new.yaml t.jsonl", FILES);
  expect(stdout).toBe(
    "bus: 2 → 2 responses\n  + r2  `coach`\n  - r3  `bus`\n" +
      "fresh: 1 response, added\n  + r5  `pier`\n" +
      "gone: 1 response, removed\n  - r4  `ferry`\n",
  );
  expect([code, stderr]).toEqual([0, "3 of 3 themes changed, on 5 responses that have text.\n"]);
});

test("a codebook and itself: no theme changed", async () => {
  const { code, stdout, stderr } = await run("codebook diff book.yaml book.yaml --max-change 0%", PROJECT);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toBe("0 of 4 themes changed, on 5 responses that have text.\n");
});

test.each([
  ["39%", 1],
  ["40%", 0],
])(
  "--max-change %s: what was gained and lost is added up against the responses that have text",
  async (limit, exit) => {
    const { code, stderr } = await run(
      `codebook diff old.yaml new.yaml t.jsonl --max-change ${limit}`,
      FILES,
    );
    expect(code).toBe(exit);
    expect(stderr.includes("bus was gained or lost by 2 responses of 5, more than 39%.")).toBe(exit === 1);
  },
);

test("a parent changes with its children", async () => {
  const place = workplace({ ...PROJECT, "new.yaml": BOOK.replace("[warm, cold]", "[cold]") });
  const { stdout } = await place.run("codebook diff book.yaml new.yaml --json --quiet");
  const { base, themes } = JSON.parse(stdout);
  expect(base).toBe(5);
  expect(themes.slice(1, 3)).toEqual([
    {
      theme: "place",
      state: "kept",
      before: 2,
      after: 1,
      gained: [],
      lost: [{ response: "replies-0005", terms: ["warm"] }],
      moved: [],
      vanished: [],
    },
    {
      theme: "warmth",
      state: "kept",
      before: 2,
      after: 1,
      gained: [],
      lost: [{ response: "replies-0005", terms: ["warm"] }],
      moved: [],
      vanished: [],
    },
  ]);
});

test("the faults of both codebooks are told together", async () => {
  const { code, stderr } = await run("codebook diff gone.yaml bad.yaml t.jsonl", {
    ...FILES,
    "bad.yaml": "themes: [\n",
  });
  expect(stderr).toContain("gone.yaml: error: no such file");
  expect(stderr).toContain("bad.yaml:2:1: error:");
  expect(code).toBe(2);
});

test.each(["many", "-1%", "101%"])("--max-change %s is refused", async (limit) => {
  const { code, stderr } = await run(`codebook diff old.yaml new.yaml t.jsonl --max-change ${limit}`, FILES);
  expect(stderr).toContain("Expected a share of the responses, from 0% to 100%.");
  expect(code).toBe(2);
});
