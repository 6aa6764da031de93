/** No withheld number can be worked out from all files of a published folder by a reader who has the codebook. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import { type Files, workplace } from "../cli/harness.ts";
import { boundsIn, fewIn, tablesIn } from "./suppress-folder.ts";
import { folders } from "./suppress-folders.ts";
import type { Printed } from "./suppress-printed.ts";
import { type Knowledge, type More, nearlyWorkedOut } from "./suppress-reader.ts";
import { termFacts } from "./suppress-terms.ts";

/** A document that is read in doubt may be published by whoever looked at it. */
const LOOKED_AT = "check: { allow: [{ rule: layout-doubtful, reason: looked at }] }\n";

/** `npm run test:long` looks at all of them. */
const LONG = process.env.TEST_LONG !== undefined;
const CORPORA = LONG ? 100 : 10;
const TIME = LONG ? 7_200_000 : 300_000;
const SEED = 31;

async function published(files: Files, below: number) {
  const place = workplace({ ...files, "themetally.yaml": LOOKED_AT });
  const { code, stderr } = await place.run(
    `run in --codebook book.yaml --publish --suppress ${below} --out out`,
  );
  if (code === 2) throw new Error(stderr);
  return place.files("out");
}

function reader(tables: Printed, book: string, below: number): Knowledge {
  const { codebook } = parseCodebook(book, "book.yaml");
  if (codebook === null) throw new Error("no codebook");
  const pairs = tables.pairs.length > 0;
  const oneTopic = tables.topics.every(([topic]) => topic?.startsWith("p"));
  return { codebook, below, small: null, large: false, pairs, oneTopic, without: null };
}

/** @returns how many numbers are withheld, and which can be worked out, or nearly: to one of two */
async function attacked({ files, below }: { files: Files; below: number }, apart: number) {
  const book = files["book.yaml"] as string;
  const folder = await published(files, below);
  const tables = tablesIn(folder);
  expect(fewIn(folder, below)).toEqual([]);
  const more: More = { facts: [termFacts], bounds: boundsIn(folder) };
  return nearlyWorkedOut(tables, reader(tables, book, below), apart, more);
}

it(`of ${CORPORA} random corpora, nobody works out a withheld number`, { timeout: TIME }, async () => {
  let withheld = 0;
  const samples = fc.sample(folders(null), { seed: SEED, numRuns: CORPORA });
  for (const [at, sample] of samples.entries()) {
    const all = await attacked(sample, 0);
    withheld += all.withheld.length;
    expect([at, ...all.found]).toEqual([at]);
  }
  expect(withheld).toBeGreaterThan(CORPORA * 10);
});

it.each([
  ["layout", "cb.yaml", "alpha-letter.txt kp.txt late.txt many.txt"],
  ["union", "u.yaml", "u.jsonl"],
])(
  "of the folder of %s, nobody works out a withheld number",
  { timeout: TIME },
  async (name, book, inputs) => {
    const dir = join(import.meta.dirname, "../golden/suppress", name);
    const sources = inputs.split(" ").map((file) => [`in/${file}`, readFileSync(join(dir, file), "utf8")]);
    const files = { ...Object.fromEntries(sources), "book.yaml": readFileSync(join(dir, book), "utf8") };
    const { found, withheld } = await attacked({ files, below: 5 }, 0);
    expect([found, withheld.length > 3]).toEqual([[], true]);
  },
);

it("few numbers can be told to be one of two", { timeout: TIME }, async () => {
  let [near, withheld] = [0, 0];
  for (const sample of fc.sample(folders(5), { seed: SEED, numRuns: CORPORA })) {
    const all = await attacked(sample, 1);
    near += all.found.length;
    withheld += all.withheld.length;
  }
  process.stdout.write(`\n${near} of ${withheld} withheld numbers can be told to be one of two\n`);
  expect(near / withheld).toBeLessThan(0.15);
});
