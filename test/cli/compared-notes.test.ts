/** The notes of `run` and `codebook convert` on how words are compared, and what another way would count. */
import { expect, test } from "vitest";
import { workplace } from "./harness.ts";

const TEXTS = ["A nation.", "The nationality.", "A child.", "Children.", "A ferry."]
  .map((text) => `${JSON.stringify({ text })}\n`)
  .join("");
const BOOK =
  "themes:\n  - id: nationality\n    terms: [nationality]\n  - id: child\n    terms: [child]\n  - id: ferry\n    terms: [ferry]\n";
const DICTIONARY = "+Kin\nchild\n+Boats\nferry\n";

const placed = (files: Record<string, string>) => workplace({ "t.jsonl": TEXTS, ...files });

test("a run of a codebook without `match:` says once how its counts differ from those by stems", async () => {
  const place = placed({ "book.yaml": BOOK });
  const { code, stderr } = await place.run("run t.jsonl --codebook book.yaml");
  expect(code).toBe(0);
  expect(stderr.match(/no `match:`/g)).toHaveLength(1);
  expect(stderr).toContain(
    "by stems 2 themes would have other responses: `nationality` 2 instead of 1, `child` 1 instead of 2;",
  );
  const quiet = await place.run("run t.jsonl --codebook book.yaml --quiet");
  expect(quiet.stderr).not.toContain("match:");
});

test.each([
  ["match: { words: inflect }\n", ""],
  ["match: { words: stem }\n", ""],
  ["", " --publish --suppress 5"],
])("no run of a codebook with %j and%j says it", async (match, options) => {
  const place = placed({ "book.yaml": match + BOOK });
  const { stderr } = await place.run(`run t.jsonl --codebook book.yaml${options}`);
  expect(stderr).not.toContain("instead of");
});

test("a run with a dictionary that is read by form says what inflections would find", async () => {
  const place = placed({ "kin.lc3": DICTIONARY });
  const { stderr } = await place.run("run t.jsonl --codebook kin.lc3");
  expect(stderr).toContain(
    "words by form, which find no inflections: with them 1 theme would have other responses: `kin` 2 instead of 1;",
  );
});

test("converting a dictionary says that plurals are not found, unless they stand in it", async () => {
  const place = placed({ "kin.lc3": DICTIONARY, "whole.lc3": "+Kin\nchild\nchildren\n" });
  const { stderr } = await place.run("codebook convert kin.lc3 kin.yaml");
  expect(stderr).toContain(
    "kin.yaml: info: 2 terms are compared by form, without plurals and other endings: `child` does not find children;",
  );
  expect((await place.run("codebook convert whole.lc3 whole.yaml")).stderr).not.toContain("plurals");
  expect((await place.run("codebook convert kin.lc3 kin.dic")).stderr).not.toContain("plurals");
});
