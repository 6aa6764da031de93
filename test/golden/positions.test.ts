/** Positions on material that nobody here wrote: for or against, of each response to one question. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { skippedUnless } from "../house/skipped-unless.ts";
import { book, response } from "../unit/code/apply/sample.ts";

const FOLDER = "../shared/benchmarks/consult";
const ANSWERS = `${FOLDER}/inputs/question_part_1/responses.jsonl`;
const TRUTH = `${FOLDER}/outputs/mapping/2025-07-22/question_part_1/sentiment.jsonl`;
const isThere = existsSync(ANSWERS);

const AS: Readonly<Record<string, string>> = { for: "AGREE", against: "DISAGREE" };

/** The codebook was written from every second response, from the first; the others were not read for it. */
test.skipIf(!isThere)(
  `positions tell who is for and who against, among responses that the codebook was not written from${skippedUnless(isThere, "the benchmark is not beside the repository")}`,
  () => {
    const coder = compileCodebook(book(readFileSync("test/golden/positions/ban.yaml", "utf8")));
    const lines = <T>(file: string): readonly T[] =>
      readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as T);
    const truth = new Map(
      lines<{ response_id: number; position: string }>(TRUTH).map((one) => [one.response_id, one.position]),
    );
    const pairs = lines<{ response_id: number; response: string }>(ANSWERS).map(
      ({ response_id: id, response: text }) => {
        const [taken] = coder.code(response(text)).positions!;
        return [truth.get(id)!, AS[taken!.position] ?? "UNCLEAR"] as const;
      },
    );
    const held = pairs.filter((_, at) => at % 2 === 1);
    const { accuracy, kappa } = agreement(held);
    expect(accuracy).toBeGreaterThanOrEqual(0.7);
    expect(kappa).toBeGreaterThanOrEqual(0.5);
  },
);

/** Cohen's kappa: agreement beyond that which the frequencies of the answers would give by chance. */
function agreement(pairs: readonly (readonly [string, string])[]) {
  const share = (holds: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(holds).length / pairs.length;
  const accuracy = share(([one, other]) => one === other);
  const answers = [...new Set(pairs.flat())];
  const chance = answers.reduce(
    (sum, answer) => sum + share(([one]) => one === answer) * share(([, other]) => other === answer),
    0,
  );
  return { accuracy, kappa: (accuracy - chance) / (1 - chance) };
}
