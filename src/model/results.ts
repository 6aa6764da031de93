/** The outputs of a run, read back: what charts, spreadsheets and reports are made of. */
import type { RunRecord } from "./run.ts";
import type { SuppressedTally } from "./tally.ts";

/** What the codebook says of a theme. */
export interface ThemeNote {
  readonly theme: string;
  readonly description: string | null;
  /** As written in the codebook. */
  readonly terms: readonly string[];
  readonly except: readonly string[];
  readonly rule: string | null;
}

export interface Results {
  /** The output folder, as the user named it. */
  readonly out: string;
  readonly record: RunRecord;
  /** Of `run.json`, 64 hexadecimal digits: it holds the hashes of all other outputs. */
  readonly sha256: string;
  readonly tally: SuppressedTally;
  /** One for each row of `tally.themes`, in the same order. */
  readonly notes: readonly ThemeNote[];
}
