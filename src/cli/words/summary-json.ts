/** The summary of a run for programs: one JSON document for stdout. */
import { MULTI_ANSWER_NOTE } from "../../model/multi-answer.ts";
import type { RunResult } from "../../model/run.ts";
import { printableJson } from "./printable.ts";

/**
 * The record of `run.json`, with every problem in full instead of counts, and the theme rows of `themes.csv`;
 * `themes` is null where responses were split only.
 * @returns JSON text ended by a line feed, without signs that act on a terminal.
 */
export function summaryJson({ record, problems, tally, out }: RunResult): string {
  const themes = tally === null ? null : { note: MULTI_ANSWER_NOTE, base: tally.base, rows: tally.themes };
  return printableJson(`${JSON.stringify({ ...record, out, problems, themes }, null, 2)}\n`);
}
