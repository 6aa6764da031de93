/** What a person's answers make of the counts, with answers simulated from what people coded, where that lies here. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import { themeTree } from "#src/count/tally/theme-tree.ts";
import type { Codebook } from "#src/model/codebook.ts";
import type { Response } from "#src/model/response.ts";
import type { ReviewTheme } from "#src/model/review.ts";
import { fingerprint } from "#src/text/fingerprint.ts";
import { fileDocument, PUBLISHED, stages, whenPublished } from "../stages.ts";
import { atRandom, bandShares, ERRING, figuresOf, PERFECT, reviewed, type Truth } from "./readers.ts";

vi.setConfig({ testTimeout: 120_000 });

const CODED = "../shared/themes/hand-coded.csv";
const FEEDBACK = "../shared/benchmarks/patient-feedback.sample.jsonl";

function bookOf(file: string): { readonly codebook: Codebook; readonly themes: readonly ReviewTheme[] } {
  const { codebook } = parseCodebook(readFileSync(file, "utf8"), file);
  const themes = themeTree(codebook!).themes.map(({ id, label }) => ({
    id,
    label,
    description: null,
    above: [],
  }));
  return { codebook: codebook!, themes };
}

function coded(
  codebook: Codebook,
  all: readonly { readonly response: Response; readonly said: readonly string[] }[],
) {
  const coder = compileCodebook(codebook);
  return all.map(({ response, said }): Truth => {
    const { themes, scores } = coder.code(response);
    const { id, words, text } = response;
    const reviewable = { id, words, text, fingerprint: response.fingerprint, cells: scores, hits: [] };
    return { response: reviewable, found: new Set(themes), said: new Set(said) };
  });
}

const three = (number: number) => number.toFixed(3);
const said = ({ micro, samples }: { micro: number; samples: number }) =>
  `micro ${three(micro)}, samples ${three(samples)}`;

function tell(name: string, all: readonly Truth[], themes: readonly ReviewTheme[]) {
  const lines = [
    `${name}: ${all.length} responses; samples: nothing on either side counts 1`,
    `  alone: ${said(figuresOf(all))}`,
  ];
  const figures = [0.1, 0.26, 0.45].map((share) => {
    const perfect = reviewed(all, themes, share, PERFECT);
    const erring = reviewed(all, themes, share, ERRING);
    const random = atRandom(all, perfect.read);
    lines.push(
      `  ${(perfect.read * 100).toFixed(1)}% of the words, ${perfect.responses} responses, ${perfect.cells} cells: ${said(perfect)}; erring ${said(erring)}; random responses ${said(random)}`,
    );
    return { perfect, erring, random, share };
  });
  for (const { name: band, likely, cells, carried } of bandShares(all, themes))
    lines.push(
      `  band ${band}: ${cells} cells, ${three(cells === 0 ? 0 : carried / cells)} carried, ${likely} by default`,
    );
  process.stdout.write(`${lines.join("\n")}\n`);
  return figures;
}

describe.skipIf(!PUBLISHED || !existsSync(CODED))(`hand-coded responses${whenPublished}`, () => {
  test("a review raises both figures, and never reads more than it may", async () => {
    const truth = parse(readFileSync(CODED, "utf8"), { columns: true }) as readonly Record<string, string>[];
    const { responses } = stages(await fileDocument("../shared/corpus/call-for-ideas.txt"), { topics: null });
    const { codebook, themes } = bookOf("codebooks/care-review.yaml");
    const of = new Map(responses.map((response) => [response.id, response]));
    const all = coded(
      codebook,
      truth.map(({ response, ...marks }) => ({
        response: of.get(response!)!,
        said: Object.keys(marks).filter((theme) => marks[theme] === "1"),
      })),
    );
    const [, some, more] = tell("hand-coded", all, themes);
    expect(some!.perfect.read).toBeLessThanOrEqual(0.26);
    expect(some!.perfect.micro).toBeGreaterThanOrEqual(0.81);
    expect(some!.perfect.samples).toBeGreaterThanOrEqual(0.77);
    expect(more!.perfect.micro).toBeGreaterThanOrEqual(0.87);
    expect(more!.perfect.samples).toBeGreaterThanOrEqual(0.82);
    expect(some!.perfect.micro).toBeGreaterThanOrEqual(some!.random.micro);
  });
});

const FEEDBACK_IS_HERE = existsSync(FEEDBACK);

describe.skipIf(!FEEDBACK_IS_HERE)(
  `patient feedback${FEEDBACK_IS_HERE ? "" : " (skipped: the reference data is not here)"}`,
  () => {
    test("a review raises both figures more than as many words of random responses", () => {
      const { codebook, themes } = bookOf("test/golden/review/patient-feedback.yaml");
      const idOf = new Map(themes.map(({ id, label }) => [label, id]));
      const rows = readFileSync(FEEDBACK, "utf8")
        .trim()
        .split("\n")
        .map(
          (line) =>
            JSON.parse(line) as {
              readonly id: string;
              readonly text: string;
              readonly codes: readonly string[];
            },
        );
      // The 60 that the book was written from are no proof of it.
      const all = coded(
        codebook,
        rows.slice(60).map(({ id, text, codes }) => ({
          response: responseOf(id, text),
          said: codes.flatMap((code) => idOf.get(code) ?? []),
        })),
      );
      const [, some, more] = tell("patient feedback", all, themes);
      expect(some!.perfect.read).toBeLessThanOrEqual(0.26);
      expect(some!.perfect.micro).toBeGreaterThanOrEqual(0.7);
      expect(more!.perfect.micro).toBeGreaterThanOrEqual(0.78);
      expect(some!.perfect.micro - some!.random.micro).toBeGreaterThanOrEqual(0.03);
    });
  },
);

const responseOf = (id: string, text: string): Response => ({
  id,
  source: "feedback.jsonl",
  ordinal: 1,
  lines: { header: null, body: [1, 1], attribution: null },
  pages: [1, 1],
  topics: [],
  headerText: null,
  headerTruncated: false,
  attribution: { status: "none", text: null, name: null, organisation: null },
  date: null,
  words: text.split(/\s+/).filter(Boolean).length,
  fingerprint: fingerprint(text),
  text,
});
