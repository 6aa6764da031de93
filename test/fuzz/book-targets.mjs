/** Targets that read what people set a run up with: terms, rules, codebooks of every format, project files; and records. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCodebook } from "../../dist/code/codebook/codebook.js";
import { DEFAULT_MATCH } from "../../dist/code/codebook/default-match.js";
import { parseRule } from "../../dist/code/codebook/rule.js";
import { parseTerm } from "../../dist/code/codebook/term.js";
import { FORMATS } from "../../dist/code/formats/format-names.js";
import { openBook } from "../../dist/code/formats/open-book.js";
import { readBook } from "../../dist/code/formats/read-book.js";
import { writeBook } from "../../dist/code/formats/write-book.js";
import { readRecords } from "../../dist/read/ingest/read-records.js";
import { toResponse } from "../../dist/read/ingest/to-response.js";
import { projectSchema } from "../../dist/run/project/schema.js";
import { settingsOf } from "../../dist/run/project/settings.js";
import { readYaml } from "../../dist/text/yaml/file.js";
import { areProblems } from "./invariants.mjs";
import { hostile, mutated, mutatedBytes } from "./mutate.mjs";

const THEMES = new Set(["buses", "fares", "__proto__"]);

function isFaultOf({ fault }, text) {
  if (fault === null) return;
  assert.ok(fault.character >= 0 && fault.character <= text.length, `a fault at ${fault.character}`);
  for (const words of [fault.found, fault.expected, fault.hint]) assert.equal(typeof words, "string");
}

/** Either a value or what is wrong with it. */
function isRead({ codebook, problems }) {
  areProblems(problems);
  assert.equal(
    codebook === null,
    problems.some(({ severity }) => severity === "error"),
  );
}

async function writesBook({ bytes, name, format }) {
  const read = await readBook(bytes, name);
  isRead(read);
  if (read.file === null) return;
  const written = await writeBook(read.file, format);
  new TextDecoder("utf-8", { fatal: true }).decode(written.bytes);
  isRead(await readBook(written.bytes, "again", format));
}

function readsProject(text) {
  const { value, problems, locate } = readYaml(text, "p.yaml", projectSchema, "project-file");
  areProblems(problems);
  assert.equal(value === null, problems.length > 0);
  if (value !== null) settingsOf({ file: value, path: "p.yaml", locate }, { paths: [] });
}

function isConverted(converted) {
  if ("fault" in converted) assert.equal(typeof converted.fault.expected, "string");
  else assert.equal(typeof converted.response.text, "string");
}

async function readsRecords(bytes, { folder }) {
  const path = join(folder, "case.jsonl");
  writeFileSync(path, bytes);
  const records = readRecords({ path, source: "a.jsonl", id: "a", kind: "jsonl" });
  let reads = 0;
  // A file of another form is refused before it is read to its end.
  let refused = false;
  for await (const read of records) {
    reads++;
    refused ||= "problem" in read && read.problem.place.line === undefined;
    if ("problem" in read) areProblems([read.problem]);
    else assert.equal(typeof read.record.text, "string");
  }
  assert.ok(reads > 0);
  if (!refused) assert.equal(records.digest()?.bytes, bytes.length);
}

/** Values of every type, in the fields that records have. */
function strangeRecord(random, seeds) {
  const values = [
    null,
    true,
    -1,
    Number.MAX_VALUE,
    [],
    {},
    [null],
    { status: "named" },
    { name: 1 },
    "named",
    hostile(random),
  ];
  const record = random.once(2) ? (JSON.parse(random.pick(seeds.records)) ?? {}) : { text: "x" };
  for (let times = 1 + random.below(3); times > 0; times--) {
    const key = random.pick([
      "id",
      "text",
      "topics",
      "attribution",
      "status",
      "name",
      "lines",
      "pages",
      "source",
      "words",
      "date",
      "ordinal",
      "fingerprint",
      "toString",
    ]);
    record[key] = random.pick(values);
  }
  return record;
}

const lineOf = (random, seeds) => {
  const lines = Array.from({ length: 1 + random.below(5) }, () => mutated(random, seeds.records));
  return mutatedBytes(random, lines.join(random.pick(["\n", "\r\n", "\n\n"])));
};

const termOf = (random, seeds) => mutated(random, seeds.terms);

/** One term among others, so that the file is read to its end more often than not. */
const bookOf = (random, seeds) => {
  if (!random.once(3)) return mutated(random, seeds.codebooks);
  const term = mutated(random, seeds.terms).slice(0, 5000);
  const key = random.pick(["rule", "terms", "except"]);
  const value = JSON.stringify(key === "rule" ? term : [term]);
  return `themes:\n  - id: buses\n    terms: [bus]\n  - id: other\n    ${key === "terms" ? "" : "terms: [x]\n    "}${key}: ${value}\n`;
};

export const BOOK_TARGETS = [
  { name: "term", weight: 8, make: termOf, run: (text) => isFaultOf(parseTerm(text, DEFAULT_MATCH), text) },
  {
    name: "rule",
    weight: 8,
    make: termOf,
    run: (text) => isFaultOf(parseRule(text, DEFAULT_MATCH, THEMES), text),
  },
  { name: "codebook", weight: 4, make: bookOf, run: (text) => isRead(parseCodebook(text, "b.yaml")) },
  ...["dic", "dicx", "ykd", "lcd", "lc3", "cat", "yml", "cod", "csv", "tsv", "qdc"].map((extension) => ({
    name: `open-book ${extension}`,
    weight: 2,
    make: (random, seeds) => ({
      bytes: mutatedBytes(random, mutated(random, seeds.books[extension])),
      name: random.once(5) ? "book" : `book.${extension}`,
      format: random.pick(FORMATS),
    }),
    async run(input) {
      isRead(await openBook(input.bytes, input.name));
      await writesBook(input);
    },
  })),
  { name: "project", weight: 4, make: (random, seeds) => mutated(random, seeds.projects), run: readsProject },
  {
    name: "to-response",
    weight: 6,
    make: strangeRecord,
    run: (record) => {
      if (Array.isArray(record)) return;
      isConverted(
        toResponse(record, {
          file: { path: "/a", source: "a", id: "a", kind: "jsonl" },
          line: 1,
          ordinal: 1,
        }),
      );
    },
  },
  { name: "read-records", weight: 4, make: lineOf, run: readsRecords },
];
