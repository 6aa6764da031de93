/** Whoever wishes not to be named is named nowhere, however the wish is worded and wherever it stands. */
import { describe, expect, test } from "vitest";
import { workplace } from "../cli/harness.ts";
import { createRandom } from "../generator/random.ts";
import { allCases, type Case, someCases } from "./cases.ts";
import { groups } from "./groups.ts";
import { measure, type Outcome } from "./measure.ts";
import { CODEBOOK } from "./plant.ts";
import { shareOf, table } from "./table.ts";

const LONG = process.env.THEMETALLY_LONG !== undefined;
const TIMEOUT = LONG ? 3_600_000 : 120_000;
const SEED = 20260;
/** Least share with the right status, and most that publishing stops for. */
const RIGHT = 0.95;
const STOPPED = 0.1;

const FILES = { "cb.yaml": CODEBOOK, "key.txt": "0123456789abcdef\n" };

const CASES: readonly Case[] = LONG ? [...allCases()].flat() : someCases(createRandom(SEED));

async function outcomesOf(cases: readonly Case[]): Promise<readonly Outcome[]> {
  const place = workplace(FILES);
  const random = createRandom(SEED);
  const outcomes: Outcome[] = [];
  for (const group of groups(cases, random)) outcomes.push(...(await measure(group, place, random)));
  return outcomes;
}

describe("a wish not to be named", () => {
  const forms = [...new Set(CASES.map(({ form }) => form))];
  test.each(forms)(
    "is kept as %s",
    async (form) => {
      const outcomes = await outcomesOf(CASES.filter((one) => one.form === form));
      process.stdout.write(table(form, outcomes));
      expect(shareOf(outcomes, "leaked"), "leaked").toBe(0);
      expect(shareOf(outcomes, "clean", "stopped", "warned"), "right, or said").toBeGreaterThanOrEqual(RIGHT);
      expect(shareOf(outcomes, "stopped"), "stopped").toBeLessThanOrEqual(STOPPED);
    },
    TIMEOUT,
  );
});
