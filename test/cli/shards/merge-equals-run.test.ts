/** Whatever the number of shards, `merge` writes what a single `run` writes, byte for byte. */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Files, type Workplace, workplace } from "../harness.ts";
import { COMMENTS, SURVEY, THEMES } from "./shard-sample.ts";

const SHARDS = [1, 2, 7, 64];

async function merged(place: Workplace, line: string, shards: number, planning = ""): Promise<Files> {
  const planned = await place.run(`plan ${line} --shards ${shards} --out plan-${shards} ${planning}`.trim());
  expect(planned.stderr).toContain("Written to");
  for (let shard = 0; shard < Number(planned.stdout); shard++) {
    const coded = await place.run(
      `code --plan plan-${shards}/plan.json --shard ${shard} --out parts-${shards}`,
    );
    expect(coded.code).toBe(0);
  }
  await place.run(`merge parts-${shards} --plan plan-${shards}/plan.json --out merged-${shards} --quiet`);
  return place.files(`merged-${shards}`);
}

async function expectSame(place: Workplace, line: string): Promise<void> {
  const run = await place.run(`run ${line} --out single --quiet`);
  const single = place.files("single");
  expect(Object.keys(single), run.stderr).toContain("run.json");
  for (const shards of SHARDS) expect(await merged(place, line, shards)).toEqual(single);
}

test("of JSONL with near-copies, duplicates, codes of respondents, and lines that cannot be read", async () => {
  const place = workplace({ "comments.jsonl": COMMENTS, "themes.yaml": THEMES });
  await expectSame(place, "comments.jsonl --codebook themes.yaml --allow-missing");
  expect(place.files("single")["campaigns.csv"]).toContain("campaign-001");
});

test("of CSV with line breaks and quotation marks in its cells, and unanswered questions", async () => {
  await expectSame(
    workplace({ "survey.csv": SURVEY, "themes.yaml": THEMES }),
    "survey.csv --codebook themes.yaml --below",
  );
});

test("of two files that hold the same responses, in part under the same ids", async () => {
  const lines = COMMENTS.split("\n");
  const place = workplace({
    "a.jsonl": COMMENTS,
    "b.jsonl": lines.slice(30, 80).join("\n"),
    "survey.csv": SURVEY,
    "themes.yaml": THEMES,
  });
  await expectSame(place, "a.jsonl b.jsonl survey.csv --codebook themes.yaml --allow-missing --xlsx");
});

test("of what is published, with small counts withheld", async () => {
  await expectSame(
    workplace({ "comments.jsonl": COMMENTS, "survey.csv": SURVEY, "themes.yaml": THEMES }),
    "comments.jsonl survey.csv --codebook themes.yaml --allow-missing --publish --suppress 5",
  );
});

test("of the sample project: documents, a PDF and a workbook", async () => {
  const place = workplace();
  for (const name of ["corpus", "codebooks", "themetally.yaml"])
    cpSync(join(process.cwd(), name), join(place.path, name), { recursive: true });
  await expectSame(place, "");
  const committed = readFileSync(join(process.cwd(), "out/themes.csv"), "utf8");
  expect(place.files("merged-7")["themes.csv"]).toBe(committed);
});

test("of records of ours, as split writes them, with a record of another program far into the file", async () => {
  const place = workplace({ "comments.jsonl": COMMENTS, "themes.yaml": THEMES });
  await place.run("split comments.jsonl --allow-missing --quiet --out own");
  const ours = place.files("own")["responses.jsonl"] as string;
  const foreign = '{"comment": "The ferry is late", "who asked": "x"}\n{"answer": "The bus is late"}\n';
  place.add({ "ours.jsonl": `${ours}${foreign}` });
  await expectSame(place, "ours.jsonl --codebook themes.yaml --allow-missing");
});
