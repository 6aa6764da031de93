/** The outputs of a small invented run, read back. */

import type { Results } from "#src/model/results.ts";
import { RUN_FORM, type RunRecord } from "#src/model/run.ts";
import type { GroupRow } from "#src/model/tables/of-counts.ts";
import type { SuppressedTally } from "#src/model/tally.ts";
import { STANDARD } from "#src/show/style/standard.ts";
import type { Style } from "#src/show/style/style.ts";
import { grouped } from "../../count/tally/grouped.ts";
import { optionsOf } from "../../outputs/tables/options.ts";

const RECORD: RunRecord = {
  schemaVersion: RUN_FORM,
  tool: { name: "themetally", version: "0.0.0" },
  title: "Lamps & lanes",
  complete: false,
  inputs: [],
  codebook: { source: "book.yaml", name: "Lamps", version: "2.0.0", sha256: "1".repeat(64) },
  options: optionsOf(),
  campaigns: { templates: [], campaigns: 1, responses: 2 },
  reconciliation: {
    sources: { received: 3, read: 2, leftOut: [{ source: "torn.pdf", reason: "a file that ends early" }] },
    responses: { received: 1236, counted: 1234, leftOut: [{ reason: "no text", responses: 2 }] },
    bySource: [
      { source: "a.txt", received: 1235, counted: 1233, leftOut: [{ reason: "no text", responses: 2 }] },
      { source: "b.txt", received: 1, counted: 1, leftOut: [] },
    ],
    byQuestion: [],
    byStatus: [
      { status: "named", responses: 1200 },
      { status: "organisation", responses: 20 },
      { status: "anonymous", responses: 14 },
      { status: "redacted", responses: 0 },
      { status: "none", responses: 0 },
    ],
  },
  corrections: null,
  decisions: null,
  publication: null,
  problems: [],
  doubts: [],
  outputs: [],
};

const group = (theme: string, name: string, responses: number, percent: number, base: number): GroupRow => ({
  theme,
  group: name,
  responses,
  percent,
  base,
});

export const GROUPS = {
  topic: [group("light", "=SUM(A1)", 10, 12.5, 80), group("dark", "=SUM(A1)", 1, 1.3, 80)],
  status: [group("light", "named", 990, 82.5, 1200), group("light", "none", 0, 0, 0)],
  source: [group("light", "a.txt", 1000, 81.1, 1233), group("dark", "b.txt", 0, 0, 1)],
  campaigns: [group("light", "each", 1000, 81, 1234), group("light", "once", 999, 81, 1233)],
};

const TALLY: SuppressedTally = {
  base: 1234,
  baseRespondents: 16,
  themes: [
    {
      theme: "light",
      label: "Light & lamps",
      parent: null,
      hits: 2000,
      responses: 1000,
      respondents: 15,
      percent: 81,
      base: 1234,
    },
    {
      theme: "dark",
      label: "Dark lanes",
      parent: "light",
      hits: 7,
      responses: 5,
      respondents: 5,
      percent: 0.4,
      base: 1234,
    },
  ],
  groups: grouped(GROUPS),
  coOccurrence: [{ theme: "light", with: "dark", responses: 5, percent: 0.4, lift: 1.25 }],
  topics: [
    { topic: "=SUM(A1)", responses: 80, percent: 6.5, base: 1234 },
    { topic: "@lamps  <b>_x0041_</b>\u0007\n\"'", responses: 1, percent: 0.1, base: 1234 },
  ],
  respondents: [
    { status: "named", name: "Odo Quillfeather", organisation: null, responses: 1200 },
    { status: "organisation", name: null, organisation: "Lamplighters' Circle", responses: 20 },
    { status: "anonymous", name: null, organisation: null, responses: 14 },
  ],
};

export const STYLE: Style = STANDARD;

export function results(tally: Partial<SuppressedTally> = {}, record: Partial<RunRecord> = {}): Results {
  return {
    out: "out",
    record: { ...RECORD, ...record },
    sha256: "2".repeat(64),
    tally: { ...TALLY, ...tally },
    notes: [],
  };
}

/** With what `--suppress` leaves. */
export function withheld(): Results {
  const reconciliation = { ...RECORD.reconciliation, bySource: [], byStatus: [] };
  const hidden = { hits: null, responses: null, respondents: null, percent: null };
  return results(
    {
      baseRespondents: null,
      themes: TALLY.themes.map((theme, at) => (at === 1 ? { ...theme, ...hidden } : theme)),
      groups: grouped({
        topic: [{ theme: "light", group: "Lanes", responses: null, percent: null, base: null }],
        status: GROUPS.status,
      }),
      coOccurrence: [{ theme: "light", with: "dark", responses: null, percent: null, lift: null }],
      topics: [{ topic: "Lanes", responses: null, percent: null, base: 1234 }],
      respondents: [],
    },
    { reconciliation, campaigns: null },
  );
}

/** The style with other words. */
export function worded(words: Partial<Style["words"]["tables"]>): Style {
  return { ...STANDARD, words: { ...STANDARD.words, tables: { ...STANDARD.words.tables, ...words } } };
}
