/** The summary of a run for programs: one JSON document for stdout. */
import { MULTI_ANSWER_NOTE } from "../../model/multi-answer.ts";
import type { Problem } from "../../model/problem.ts";
import type { RunRecordOf, RunResult } from "../../model/run.ts";
import type { SuppressedTally } from "../../model/tally.ts";
import { printableJson } from "./printable.ts";

/** The rows of `themes.csv`. */
export interface SummaryThemes {
  /** The sentence to print with percentages. */
  readonly note: string;
  /** Responses that have text. */
  readonly base: number;
  /** One for each theme, in the order of the codebook. */
  readonly rows: SuppressedTally["themes"];
}

/** What `run --json` and `split --json` print: the record of the run, with every problem in full. */
export interface RunSummary extends RunRecordOf<Problem> {
  /** The output folder, as the user gave it. */
  readonly out: string;
  /** Null where responses were split only. */
  readonly themes: SummaryThemes | null;
}

/**
 * The record of `run.json`, with every problem in full instead of counts, and the theme rows of `themes.csv`;
 * `themes` is null where responses were split only.
 * @returns JSON text ended by a line feed, without signs that act on a terminal.
 */
export function summaryJson({ record, problems, tally, out }: RunResult): string {
  const themes: RunSummary["themes"] =
    tally === null ? null : { note: MULTI_ANSWER_NOTE, base: tally.base, rows: tally.themes };
  const summary: RunSummary = { ...record, out, problems, themes };
  return printableJson(`${JSON.stringify(summary, null, 2)}\n`);
}
