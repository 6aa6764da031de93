/** A codebook's language that is not served is said by every command that reads the codebook. */
import { expect, test, vi } from "vitest";
import { workplace } from "./harness.ts";

/** The first command loads everything. */
vi.setConfig({ testTimeout: 60_000 });

const FILES = {
  "book.yaml": "name: Essai\nlanguage: fr\nthemes:\n  - id: gares\n    terms: [gares]\n",
  "records.jsonl": '{"text":"Les gares sont loin. Nous voulons la gare."}\n',
};

test.each([
  ["run records.jsonl --codebook book.yaml", 0],
  ["run records.jsonl --codebook book.yaml --strict", 1],
  ["check records.jsonl --codebook book.yaml", 0],
  ["check records.jsonl --codebook book.yaml --strict", 1],
  ["codebook lint --codebook book.yaml", 0],
  ["codebook lint --codebook book.yaml --strict", 1],
])("`%s` names the file, the line and the language", async (args, code) => {
  const told = await workplace(FILES).run(args);
  const text = told.stdout + told.stderr;
  expect(text).toMatch(/book\.yaml:2/);
  expect(text.replace(/\s+/g, " ")).toMatch(/the language "fr", which is not served/i);
  expect(told.code).toBe(code);
});

test("a project file has no language, and says so", async () => {
  const place = workplace({ ...FILES, "themetally.yaml": "language: fr\ncorpus: [records.jsonl]\n" });
  const told = await place.run("run --codebook book.yaml");
  expect([told.code, told.stderr]).toEqual([
    2,
    expect.stringMatching(/^themetally\.yaml:1:1: .*"?language"?/),
  ]);
});
