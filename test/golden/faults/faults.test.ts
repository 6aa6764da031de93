/** The proof that a check finds what it should, and nothing else: faults planted in a sample without any. */
import { afterAll, describe, expect, test, vi } from "vitest";
import { RULES } from "#src/check/rules.ts";
import type { RuleId } from "#src/model/check.ts";
import type { Fault } from "./fault.ts";
import { findingsOf, type Samples, samples, spotIn } from "./findings.ts";
import { ACCOUNT } from "./planted/account.ts";
import { ANONYMITY } from "./planted/anonymity.ts";
import { CODEBOOK } from "./planted/codebook.ts";
import { DAMAGED_FILES } from "./planted/damaged-files.ts";
import { DAMAGED_TEXT } from "./planted/damaged-text.ts";
import { DRIFT } from "./planted/drift.ts";
import { HEADERS } from "./planted/headers.ts";
import { OUTPUTS } from "./planted/outputs.ts";
import { PERSONAL_DATA } from "./planted/personal-data.ts";
import { RECORDS } from "./planted/records.ts";
import { REPEATED } from "./planted/repeated.ts";
import { RESPONDENTS } from "./planted/respondents.ts";
import { SETTING } from "./planted/settings.ts";
import { faultTable, type Row } from "./table.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The sample that faults are planted in, and how it is checked. */
interface Planting {
  readonly faults: readonly Fault[];
  readonly sample: keyof Samples;
  readonly args: string;
}

const SAMPLE: readonly Fault[] = [
  ...DAMAGED_FILES,
  ...DAMAGED_TEXT,
  ...RECORDS,
  ...ACCOUNT,
  ...HEADERS,
  ...RESPONDENTS,
  ...ANONYMITY,
  ...REPEATED,
  ...PERSONAL_DATA,
  ...CODEBOOK,
  ...SETTING,
];

const PLANTINGS: readonly Planting[] = [
  { faults: SAMPLE, sample: "clean", args: "" },
  { faults: DRIFT, sample: "locked", args: "" },
  { faults: OUTPUTS, sample: "run", args: "--outputs" },
];

const PLANTED = PLANTINGS.flatMap(({ faults }) => faults);

/** Nothing that can be planted brings a bug of ours; the others are no faults of a corpus. */
const NOT_PLANTED: ReadonlySet<RuleId> = new Set([
  "account-mismatch",
  "no-sources",
  "usage",
  "output",
  // Of `run --publish` alone, in publication.test.ts; of whole documents, in names-before.test.ts.
  "publication",
  "layout-doubtful",
  // No faults of a corpus, but what the team says of it: test/cli/corrections.test.ts.
  "corrected-by-hand",
  "named-by-correction",
  // What persons answered, and no fault of a corpus: test/cli/decisions.
  "decisions",
  // What `compare` reads, and what a sheet of `run --xlsx` cannot hold: test/cli/compare-refused.test.ts, test/cli/xlsx.test.ts.
  "codings",
  "workbook-cut",
  // Of whole codebooks, and of lists, which the samples do not hold: test/unit/code/inspect/lint-compared.test.ts, test/cli/lists.test.ts.
  "lint-default-words",
  "lint-form-misses",
  "lint-idle-list",
  // What would make a codebook better, which `check` does not say: test/cli/lint-words.test.ts.
  "lint-found-besides",
  "lint-term-misses",
  // How a file was read that is well read: test/cli/document-forms.test.ts.
  "source-form",
  // Of tables, which the samples do not hold: test/golden/tables.test.ts, test/unit/read/table.
  "table-columns",
  "table-cells",
]);

const rows: Row[] = [];
let onClean = 0;

afterAll(() => {
  const order = Object.keys(RULES);
  rows.sort((one, other) => order.indexOf(one.rule) - order.indexOf(other.rule));
  process.stdout.write(`\n${faultTable(rows, PLANTED.length, onClean)}`);
});

test.each(PLANTINGS)(
  "nothing is found in the sample before a fault is planted: $sample",
  async ({ sample, args }) => {
    const found = await findingsOf((await samples())[sample], args);
    onClean += found.length;
    expect(found).toEqual([]);
  },
);

test("every rule has two faults or more", () => {
  const planted = PLANTED.map(({ rule }) => rule);
  const few = (Object.keys(RULES) as RuleId[]).filter(
    (rule) => !NOT_PLANTED.has(rule) && planted.filter((one) => one === rule).length < 2,
  );
  expect(few).toEqual([]);
});

describe.each(PLANTINGS)(
  "in the sample, $sample, a planted fault is found, and nothing else",
  ({ faults, sample, args }) => {
    test.each(faults)("$rule: $fault", async ({ rule, fault, plant, at, brings, says = /./, known }) => {
      const project = plant((await samples())[sample]);
      const found = await findingsOf(project, args);
      const spot = spotIn(project, at);
      const own = found.findIndex((one) => one.rule === rule && one.at === spot && says.test(one.says));
      const others = found.filter((_, index) => index !== own).map((one) => one.rule);
      const surplus = without(others, brings);
      rows.push({ rule, fault, foundAt: own < 0 ? null : spot, others, surplus: surplus.length, known });
      if (known !== undefined) {
        expect(own < 0 || surplus.length > 0, `it is found now, so it is no longer known that ${known}`).toBe(
          true,
        );
        return;
      }
      expect(
        found.map((one) => `${one.rule} ${one.at} ${one.says}`)[own],
        `${rule} at ${spot}`,
      ).toBeDefined();
      expect(others.toSorted()).toEqual([...brings].sort());
    });
  },
);

/** What is left of a list, when each of some is taken out once. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...all];
  for (const one of some) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}
