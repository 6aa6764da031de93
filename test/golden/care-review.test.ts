/** The codebook of care reviews: it is whole, and says of hand-coded responses what people said, where they lie here. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it, vi } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import { lintBook } from "#src/code/inspect/lint-book.ts";
import type { Codebook, Theme } from "#src/model/codebook.ts";
import { fileDocument, PUBLISHED, stages, whenPublished } from "./stages.ts";

vi.setConfig({ testTimeout: 60_000 });

const FILE = "codebooks/care-review.yaml";
const CODED = "../shared/themes/hand-coded.csv";

const read = (): Codebook => {
  const { codebook, problems } = parseCodebook(readFileSync(FILE, "utf8"), FILE);
  expect(problems).toEqual([]);
  return codebook!;
};
const flat = (theme: Theme): readonly Theme[] => [theme, ...theme.themes.flatMap(flat)];

it("has eighteen themes, each described, with some sixteen terms at most, none of which is a slip", () => {
  const codebook = read();
  const themes = codebook.themes.flatMap(flat);
  expect(themes).toHaveLength(18);
  for (const { id, description, terms } of themes) {
    expect([id, description === null || description === ""]).toEqual([id, false]);
    expect([id, terms.length <= 16]).toEqual([id, true]);
  }
  expect(lintBook(codebook)).toEqual([]);
});

describe.skipIf(!PUBLISHED || !existsSync(CODED))(`responses coded by hand${whenPublished}`, () => {
  it("are coded as people did, as well as a book that is not fitted to them is", async () => {
    const truth = parse(readFileSync(CODED, "utf8"), { columns: true }) as readonly Record<string, string>[];
    const { responses } = stages(await fileDocument("../shared/corpus/call-for-ideas.txt"), { topics: null });
    const coder = compileCodebook(read());
    const found = new Map(responses.map((response) => [response.id, coder.code(response).themes]));
    let [both, ours, theirs, samples] = [0, 0, 0, 0];
    for (const { response, ...marks } of truth) {
      const said = Object.keys(marks).filter((theme) => marks[theme] === "1");
      const own = found.get(response!)!;
      const shared = said.filter((theme) => own.includes(theme)).length;
      [both, ours, theirs] = [both + shared, ours + own.length, theirs + said.length];
      const size = said.length + own.length;
      samples += size === 0 ? 1 : (2 * shared) / size;
    }
    const micro = (2 * both) / (ours + theirs);
    const mean = samples / truth.length;
    process.stdout.write(
      `${truth.length} responses: micro F1 ${micro.toFixed(3)}, samples F1 ${mean.toFixed(3)} (nothing on either side counts 1)\n`,
    );
    expect(micro).toBeGreaterThanOrEqual(0.78);
    expect(micro).toBeLessThanOrEqual(0.84);
    expect(mean).toBeGreaterThanOrEqual(0.7);
  });
});
