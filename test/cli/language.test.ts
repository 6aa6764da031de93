/** A codebook in a language that is not served is refused by every command that reads it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { workplace } from "./harness.ts";

/** The first command loads everything. */
vi.setConfig({ testTimeout: 60_000 });

const FILES = {
  "book.yaml": "name: Prawf\nlanguage: cy\nthemes:\n  - id: gorsafoedd\n    terms: [gorsaf]\n",
  "records.jsonl": '{"text":"Mae\'r orsaf yn bell. Mae arnom angen gorsaf."}\n',
};

test.each([
  "run records.jsonl --codebook book.yaml",
  "check records.jsonl --codebook book.yaml",
  "codebook lint --codebook book.yaml",
])("`%s` names the file, the line and the language", async (args) => {
  const told = await workplace(FILES).run(args);
  const text = told.stdout + told.stderr;
  expect(text).toMatch(/book\.yaml:2/);
  expect(text.replace(/\s+/g, " ")).toMatch(/the language "cy", which is not served/i);
  expect(told.code).toBe(2);
});

test("a codebook in a language that is served is compared by the stems of that language", async () => {
  const place = workplace({
    "book.yaml": "name: Essai\nlanguage: fr\nthemes:\n  - id: ecoles\n    terms: [école]\n",
    "records.jsonl": '{"text":"L’école est loin. Nous voulons des écoles."}\n',
  });
  expect((await place.run("run records.jsonl --codebook book.yaml --out out")).code).toBe(0);
  expect(readFileSync(join(place.path, "out/codings.csv"), "utf8")).toContain(",ecoles,Ecoles,2,école,");
});

test("phrases of other languages than English are not known, and a run says so until the team gives some", async () => {
  const files = {
    "book.yaml": "name: Essai\nlanguage: fr-CA\nthemes:\n  - { id: ecoles, terms: [école] }\n",
    "records.jsonl": '{"text":"L’école est loin."}\n',
  };
  const told = async (project: string, book = files["book.yaml"]) => {
    const place = workplace({ ...files, "book.yaml": book, "themetally.yaml": project });
    return (await place.run("run --quiet")).stderr;
  };
  const project = "corpus: [records.jsonl]\ncodebook: book.yaml\n";
  expect(await told(project)).toMatch(/book\.yaml: warning: `language: fr-CA`.*phrases of anonymity/);
  expect(await told(`${project}attribution: { anonymous: [Nom retenu] }\n`)).not.toContain("phrases");
  expect(await told(project, files["book.yaml"].replace("fr-CA", "en-GB"))).not.toContain("phrases");
});

test("a project file has no language, and says so", async () => {
  const place = workplace({ ...FILES, "themetally.yaml": "language: cy\ncorpus: [records.jsonl]\n" });
  const told = await place.run("run --codebook book.yaml");
  expect([told.code, told.stderr]).toEqual([
    2,
    expect.stringMatching(/^themetally\.yaml:1:1: .*"?language"?/),
  ]);
});
