/** The codes of sources, responses and outputs that are not what they were. */
import type { CodeRecord } from "./code-record.ts";

export const DRIFT_CODES = [
  {
    code: "lock-missing",
    group: "drift",
    by: "check",
    severity: "error",
    finds: "a lock file that is not there, or that cannot be read",
  },
  {
    code: "source-added",
    group: "drift",
    by: "check",
    severity: "warning",
    finds: "a source that the lock does not have",
  },
  {
    code: "source-removed",
    group: "drift",
    by: "check",
    severity: "error",
    finds: "a source of the lock that the corpus does not have",
  },
  {
    code: "source-changed",
    group: "drift",
    by: "check",
    severity: "error",
    finds: "a source whose bytes are not those of the lock",
  },
  {
    code: "response-added",
    group: "drift",
    by: "check",
    severity: "warning",
    finds: "a response that the lock does not have",
  },
  {
    code: "response-removed",
    group: "drift",
    by: "check",
    severity: "error",
    finds: "a response of the lock that the corpus does not have",
  },
  {
    code: "response-changed",
    group: "drift",
    by: "check",
    severity: "error",
    finds: "a response with another text, topics or attribution than in the lock",
  },
  {
    code: "response-moved",
    group: "drift",
    by: "check",
    severity: "info",
    finds: "a response of the lock in another place",
  },
  {
    code: "outputs-unfinished",
    group: "drift",
    by: "check",
    severity: "error",
    finds: "an output folder without run.json, or with one that cannot be read or does not add up",
  },
  {
    code: "outputs-changed",
    group: "drift",
    by: "check",
    severity: "error",
    finds: "an output file that is not as run.json says, or a chart or report that is not as it was made",
  },
  {
    code: "outputs-differ",
    group: "drift",
    by: "check",
    severity: "error",
    finds: "an output file that is not what a fresh run gives, or charts or a report of another run",
  },
] as const satisfies readonly CodeRecord[];
