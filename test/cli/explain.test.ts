/** `codebook explain`: what of a theme a response has, on its text, and what is offered where there is no such one. */
import { expect, test } from "vitest";
import { run, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const BOOK = `themes:
  - id: travel
    terms: [late bus, late, ferry, pier]
    except: [ferry tale]
    not-after: { within: 2, words: [no] }
`;

const FILES = {
  "book.yaml": BOOK,
  "t.jsonl":
    '{"id":"a","text":"The late bus, and\\nthe ferry tale.\\nThere is no ferry."}\n{"id":"b","text":"None."}\n',
};

test("matches that count stand in [ ], others in { }, each with its line and what took it out", async () => {
  const { code, stdout, stderr } = await run("codebook explain travel a t.jsonl --codebook book.yaml", FILES);
  expect(stdout).toContain("\n1 | The [late bus], and\n1 | the {ferry} tale.\n1 | There is no {ferry}.\n");
  expect(stdout).toMatch(/^a \(t\.jsonl:1\) carries travel: /);
  expect(stdout).toContain("late bus\n  line 1: late bus counts\n");
  expect(stdout).toContain("late\n  line 1: late overlaps a longer match of `late bus`\n");
  expect(stdout).toContain("  line 1: ferry stands in an exception, `ferry tale`\n");
  expect(stdout).toContain("  line 1: ferry follows a negation, `no`\n");
  expect(stdout).toContain("\nNo match: pier\n");
  expect([code, stderr]).toEqual([0, ""]);
});

test("lines are numbered as in the source", async () => {
  const { stdout } = await run("codebook explain opening replies-0001", PROJECT);
  expect(stdout).toContain(
    "\n2 | The library should [open] on [Saturday], and stay [open] late once a week.\n3 | Ask the staff what they think.\n",
  );
});

test("a response that does not carry the theme is explained, too", async () => {
  const { code, stdout } = await run("codebook explain travel b t.jsonl --codebook book.yaml", FILES);
  expect(stdout).toMatch(/^b \(t\.jsonl:2\) does not carry travel: /);
  expect(code).toBe(0);
});

test("on a terminal colours take the place of the brackets", async () => {
  const { stdout } = await run("codebook explain travel a t.jsonl --codebook book.yaml --quiet", FILES, {
    isTTY: true,
  });
  expect(stdout).toContain("The \u001b[1m\u001b[36mlate bus\u001b[39m\u001b[22m, and");
});

test("--json gives each match with its words, its place and its fate", async () => {
  const { stdout } = await run("codebook explain travel a t.jsonl --codebook book.yaml --json", FILES);
  const json = JSON.parse(stdout);
  expect(json).toMatchObject({ response: "a", source: "t.jsonl", theme: "travel", carried: true });
  expect(json.terms[1]).toMatchObject({
    term: "late",
    matches: [{ match: "late", line: 1, page: 1, fate: "inside a longer match", by: "late bus" }],
  });
});

test("a theme with others below it is explained with those that match something", async () => {
  const { stdout } = await run("codebook explain place replies-0005", PROJECT);
  expect(stdout).toContain(" | A [warm] place that is open");
  expect(stdout).toContain("\nNo match: building\n\nwarmth: ");
  expect(stdout).toContain("\nwarm\n  line 22: warm counts\nNo match: cold\n");
  const json = JSON.parse((await run("codebook explain place replies-0005 --json", PROJECT)).stdout);
  expect(json.explanationsBelow).toMatchObject([{ theme: "warmth", carried: true }]);
});

test("a long text is shown around its marks", async () => {
  const lines = [...Array(60).keys()].map((n) => (n === 30 ? "the ferry" : `line ${n}`));
  const files = { ...FILES, "t.jsonl": `${JSON.stringify({ id: "a", text: lines.join("\n") })}\n` };
  const { stdout } = await run("codebook explain travel a t.jsonl --codebook book.yaml", files);
  const shown = stdout.split("\n").filter((line) => /^ *(\d+ \||…)/.test(line));
  expect(shown.map((line) => line.replace(/^ *\d+ \| /, "").trim())).toEqual([
    "…",
    "line 28",
    "line 29",
    "the [ferry]",
    "line 31",
    "line 32",
    "…",
  ]);
});

test("the nearest ids are offered for a response or a theme that there is not", async () => {
  const place = workplace(PROJECT);
  const { code, stderr } = await place.run("codebook explain opening replies-0009");
  expect(stderr).toMatch(
    /^error: no response with the id "replies-0009" among 5; .* did you mean replies-000\d, replies-000\d, /,
  );
  expect(code).toBe(2);
  expect((await place.run("codebook explain opning replies-0001")).stderr).toContain("did you mean opening?");
});
