/** The options of a run for the team, as `run.json` records them. */
import type { RunOptions } from "#src/model/run-options.ts";

export const optionsOf = (changes: Partial<RunOptions> = {}): RunOptions => ({
  command: "run",
  layout: "auto",
  topics: "discovered",
  anonymous: [],
  redacted: [],
  missing: [],
  allowMissing: false,
  parquet: false,
  campaigns: { count: "each", similarity: 0.85, words: 30 },
  publish: null,
  quotes: [],
  ...changes,
});

/** The same, each campaign counted once. */
export const COUNTED_ONCE = optionsOf({ campaigns: { count: "once", similarity: 0.85, words: 30 } });
