/** Intervals of corrected counts hold the truth as often as they say, on what people coded, where that lies here. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import { themeTree } from "#src/count/tally/theme-tree.ts";
import { correctedCount } from "#src/evidence/estimate/corrected-count.ts";
import { type Chance, chanceFrom, shuffled } from "#src/evidence/estimate/random.ts";
import type { Response } from "#src/model/response.ts";
import { fileDocument, PUBLISHED, stages, whenPublished } from "../stages.ts";

vi.setConfig({ testTimeout: 120_000 });

const CODED = "../shared/themes/hand-coded.csv";
const FEEDBACK = "../shared/benchmarks/patient-feedback.sample.jsonl";
const OTTENSEN = "../shared/benchmarks/ottensen.jsonl";

/** A response: which themes the program finds in it, which people did. */
interface Cell {
  readonly found: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  readonly stratum: string;
}

const RESAMPLES = 1000;

/** @returns of each theme how often the interval held the truth */
function coverage(all: readonly Cell[], themes: readonly string[], share: number, chance: Chance) {
  const strata = [...new Set(all.map(({ stratum }) => stratum))];
  const held = themes.map(() => 0);
  let [width, bias] = [0, 0];
  for (let time = 0; time < RESAMPLES; time++) {
    const drawn = strata.map((stratum) => {
      const within = all.filter((cell) => cell.stratum === stratum);
      return { within, sample: new Set(shuffled(within, chance).slice(0, Math.ceil(within.length * share))) };
    });
    for (const [at, theme] of themes.entries()) {
      const parts = drawn.flatMap(({ within, sample }) =>
        [true, false].map((isCounted) => {
          const part = within.filter(({ found }) => found.has(theme) === isCounted);
          const coded = part.filter((cell) => sample.has(cell));
          const carried = coded.filter(({ said }) => said.has(theme)).length;
          return { all: part.length, coded: coded.length, carried, isCounted };
        }),
      );
      const { low, high, estimate } = correctedCount(parts);
      const truth = all.filter(({ said }) => said.has(theme)).length;
      if (low <= truth + 1e-9 && truth <= high + 1e-9) held[at]! += 1;
      width += (high - low) / all.length / themes.length / RESAMPLES;
      bias += (estimate - truth) / all.length / themes.length / RESAMPLES;
    }
  }
  const shares = held.map((times) => times / RESAMPLES);
  return { shares, mean: shares.reduce((sum, one) => sum + one, 0) / shares.length, width, bias };
}

function proven(name: string, all: readonly Cell[], themes: readonly string[], share: number) {
  for (const [way, cells] of [
    ["random", all.map((cell) => ({ ...cell, stratum: "" }))],
    ["stratified", all],
  ] as const) {
    const { shares, mean, width, bias } = coverage(cells, themes, share, chanceFrom(21));
    process.stdout.write(
      `${name}, ${way}: ${all.length} responses, ${Math.ceil(all.length * share)} of them coded, ${themes.length} themes: the intervals hold the truth in ${(mean * 100).toFixed(1)}% of ${RESAMPLES} resamples (least of a theme ${(Math.min(...shares) * 100).toFixed(1)}%: ${themes[shares.indexOf(Math.min(...shares))]}), mean width ${(width * 100).toFixed(1)} points, mean error of the estimate ${(bias * 100).toFixed(2)} points\n`,
    );
    expect(mean).toBeGreaterThanOrEqual(0.93);
    expect(Math.abs(bias)).toBeLessThan(0.005);
  }
}

function bookOf(file: string) {
  const { codebook, problems } = parseCodebook(readFileSync(file, "utf8"), file);
  expect(problems).toEqual([]);
  const themes = themeTree(codebook!).themes.map(({ id, label }) => ({ id, label }));
  return { coder: compileCodebook(codebook!), themes };
}

function fromRecords(
  file: string,
  book: string,
  from = 0,
): { cells: readonly Cell[]; themes: readonly string[] } {
  const { coder, themes } = bookOf(book);
  const records = readFileSync(file, "utf8").split("\n").filter(Boolean).slice(from);
  const cells = records.map((line): Cell => {
    const { text, codes } = JSON.parse(line) as { text: string; codes: readonly string[] };
    const found = new Set(
      coder.code({ id: "r", text, topics: [], variables: {} } as unknown as Response).themes,
    );
    const said = new Set(themes.filter(({ label }) => codes.includes(label)).map(({ id }) => id));
    return { found, said, stratum: text.length < 120 ? "short" : text.length < 300 ? "middle" : "long" };
  });
  return { cells, themes: themes.map(({ id }) => id) };
}

describe.skipIf(!PUBLISHED || !existsSync(CODED))(`hand-coded responses${whenPublished}`, () => {
  test("half of the 60, drawn again and again", async () => {
    const truth = parse(readFileSync(CODED, "utf8"), { columns: true }) as readonly Record<string, string>[];
    const { responses } = stages(await fileDocument("../shared/corpus/call-for-ideas.txt"), { topics: null });
    const { coder, themes } = bookOf("codebooks/care-review.yaml");
    const of = new Map(responses.map((response) => [response.id, response]));
    const cells = truth.map(({ response, ...marks }): Cell => {
      const one = of.get(response!)!;
      const said = new Set(Object.keys(marks).filter((theme) => marks[theme] === "1"));
      return { found: new Set(coder.code(one).themes), said, stratum: one.words < 100 ? "short" : "long" };
    });
    proven(
      "hand-coded",
      cells,
      themes.map(({ id }) => id),
      0.5,
    );
  });
});

describe.skipIf(!existsSync(FEEDBACK))("patient feedback (needs ../shared/benchmarks)", () => {
  test("100 of the comments that the book was not written from", () => {
    const { cells, themes } = fromRecords(FEEDBACK, "test/golden/review/patient-feedback.yaml", 60);
    proven("patient feedback", cells, themes, 100 / cells.length);
  });
});

describe.skipIf(!existsSync(OTTENSEN))("Ottensen (needs ../shared/benchmarks)", () => {
  test("100 of the contributions", () => {
    const { cells, themes } = fromRecords(OTTENSEN, "test/golden/corrected/ottensen.yaml");
    proven("Ottensen", cells, themes, 100 / cells.length);
  });
});
