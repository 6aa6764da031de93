/** Nobody works out a withheld number from tables by two variables, by questions and with filters. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { workplace } from "../cli/harness.ts";
import { attackedSurvey } from "./suppress-crosses.ts";
import { type Survey, surveys } from "./suppress-surveys.ts";

/** `npm run test:long` looks at all of them. */
const LONG = process.env.TEST_LONG !== undefined;
const SURVEYS = LONG ? 100 : 10;
/** Everybody answered both questions, and a rule asks for a region that no table shows. */
const BY_RULE_ALONE = [90, 97];
const TIME = LONG ? 7_200_000 : 300_000;
const SEED = 17;

async function published({ files, below }: Survey) {
  const place = workplace(files);
  const { code, stderr } = await place.run(
    `run in --codebook book.yaml --publish --suppress ${below} --out out`,
  );
  if (code === 2) throw new Error(stderr);
  return place.files("out");
}

it(`of ${SURVEYS} random surveys, nobody works out a withheld number`, { timeout: TIME }, async () => {
  let [withheld, tables] = [0, 0];
  const sample = [...fc.sample(surveys, { seed: SEED, numRuns: 100 }).entries()];
  for (const [at, survey] of sample.filter(([at]) => at < SURVEYS || BY_RULE_ALONE.includes(at))) {
    const folder = await published(survey);
    const found = attackedSurvey(folder, survey);
    withheld += found.withheld;
    // What two themes have in common is not shown beside such tables.
    expect(folder["themes-co-occurrence.csv"]!.trim().split("\n")).toHaveLength(1);
    tables += Object.entries(folder).filter(
      ([name, text]) => /region|type/.test(name) && text.split("\n").length > 2,
    ).length;
    expect([at, ...found.found]).toEqual([at]);
  }
  process.stdout.write(`\n${withheld} withheld numbers in ${tables} tables by variables\n`);
  expect(withheld).toBeGreaterThan(SURVEYS * 10);
  expect(tables).toBeGreaterThan(SURVEYS / 2);
});
