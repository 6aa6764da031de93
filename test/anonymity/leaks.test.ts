/** Whoever wishes not to be named is named nowhere, however the wish is worded and wherever it stands. */
import { describe, expect, test } from "vitest";
import { workplace } from "../cli/harness.ts";
import { createRandom } from "../generator/random.ts";
import { allCases, type Case, someCases } from "./cases.ts";
import { groups } from "./groups.ts";
import { measure, type Outcome } from "./measure.ts";
import { CODEBOOK } from "./plant.ts";
import { shareOf, shown, table } from "./table.ts";

/** `TEST_LONG=1` tries every case; else a seeded part is tried. */
const LONG = process.env.TEST_LONG !== undefined;
/** `THEMETALLY_WORDING=dont-print` shows each case whose id holds that in a source of its own, for one name. */
const WORDING = process.env.THEMETALLY_WORDING;
const NAME = process.env.THEMETALLY_NAME ?? "Margaret Ffoulkesby";

const TIMEOUT = LONG ? 3_600_000 : 600_000;
const SEED = 20260;
/** Least share of what is published that has the right status; most that publishing, or a copy, is refused for. */
const RIGHT = 0.95;
const STOPPED = 0.1;

const FILES = { "cb.yaml": CODEBOOK, "key.txt": "0123456789abcdef\n" };

const random = createRandom(SEED);
const CASES = WORDING === undefined ? (LONG ? [...allCases()].flat() : someCases(random)) : chosen(WORDING);

function chosen(wording: string): readonly Case[] {
  const all = [...allCases()].flat();
  return all.filter(({ id, name }) => id.includes(wording) && name.full === NAME);
}

async function outcomesOf(cases: readonly Case[]): Promise<readonly Outcome[]> {
  const place = workplace(FILES);
  const sources = WORDING === undefined ? groups(cases, random) : cases.map((one) => [one]);
  const outcomes: Outcome[] = [];
  for (const source of sources) outcomes.push(...(await measure(source, place, random)));
  return outcomes;
}

describe("a wish not to be named", () => {
  const forms = [...new Set(CASES.map(({ form }) => form))];
  test.each(forms)("is kept as %s", { timeout: TIMEOUT }, async (form) => {
    const outcomes = await outcomesOf(CASES.filter((one) => one.form === form));
    const looked = outcomes.filter(({ verdict }) => WORDING !== undefined || verdict === "leaked");
    process.stdout.write(
      `${WORDING === undefined ? table(form, outcomes) : ""}${looked.map(shown).join("")}`,
    );
    const published = outcomes.filter(({ verdict }) => verdict !== "stopped");
    const refused = outcomes.filter(({ redactRefused }) => redactRefused);
    expect.soft(shareOf(outcomes, "leaked"), "leaked").toBe(0);
    expect.soft(shareOf(outcomes, "wrong"), "neither right nor doubted").toBe(0);
    expect.soft(shareOf(published, "clean"), "right").toBeGreaterThanOrEqual(RIGHT);
    expect.soft(shareOf(outcomes, "stopped"), "stopped").toBeLessThanOrEqual(STOPPED);
    expect.soft(refused.length / outcomes.length, "copies refused").toBeLessThanOrEqual(STOPPED);
  });
});
