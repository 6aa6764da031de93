/** Small invented results to sum up. */

import type { Publishable } from "#src/model/publishable.ts";
import type { Results } from "#src/model/results.ts";
import { RUN_FORM, type RunRecord } from "#src/model/run.ts";
import type { ThemeRow } from "#src/model/tables/of-counts.ts";
import type { SuppressedTally } from "#src/model/tally.ts";
import { grouped } from "../../count/tally/grouped.ts";
import { optionsOf } from "../../outputs/tables/options.ts";

export function themeRow(
  theme: string,
  responses: Publishable,
  changes: Partial<ThemeRow<Publishable>> = {},
): ThemeRow<Publishable> {
  const percent = responses === null ? null : responses / 2;
  const numbers = { hits: responses, responses, respondents: responses, percent, base: 200 };
  return { theme, label: theme, parent: null, ...numbers, ...changes };
}

export function tally(changes: Partial<SuppressedTally> = {}): SuppressedTally {
  const none = { groups: grouped(), coOccurrence: [] };
  return {
    base: 200,
    baseRespondents: 160,
    themes: [
      themeRow("quays", 20, { label: "Quays" }),
      themeRow("piers", 8, { label: "Piers", parent: "quays" }),
      themeRow("lamps", 80, { label: "Lamps and benches", respondents: 70 }),
    ],
    ...none,
    topics: [{ topic: "Harbour", responses: 30, percent: 15, base: 200 }],
    respondents: [{ status: "named", name: "Ottoline Quillfeather", organisation: null, responses: 4 }],
    ...changes,
  };
}

export function results(counts: Partial<SuppressedTally> = {}, changes: Partial<RunRecord> = {}): Results {
  const record: RunRecord = {
    schemaVersion: RUN_FORM,
    tool: { name: "themetally", version: "9.9.9" },
    title: "The harbour",
    complete: true,
    inputs: [],
    codebook: { source: "book.yaml", name: "Harbour book", version: "2.1.0", sha256: "1".repeat(64) },
    options: optionsOf(),
    campaigns: null,
    corrections: null,
    decisions: null,
    publication: null,
    reconciliation: {
      sources: { received: 2, read: 2, leftOut: [] },
      responses: { received: 203, counted: 200, leftOut: [{ reason: "no text", responses: 3 }] },
      bySource: [],
      byQuestion: [],
      byStatus: [
        { status: "named", responses: 50 },
        { status: "anonymous", responses: 150 },
      ],
    },
    problems: [],
    doubts: [],
    outputs: [],
    ...changes,
  };
  return { out: "out", record, sha256: "2".repeat(64), tally: tally(counts), notes: [] };
}
