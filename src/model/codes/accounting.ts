/** The codes of the account: text, responses and numbers that do not add up. */
import type { CodeRecord } from "./code-record.ts";

export const ACCOUNTING_CODES = [
  {
    code: "text-unassigned",
    group: "accounting",
    by: "run",
    severity: null,
    finds: "sentences of a source that are in no response",
    one: "source with text in no response",
    many: "sources with text in no response",
    traits: ["uncounted-text", "named", "quieted"],
    doubt: "form",
  },
  {
    code: "account-mismatch",
    group: "accounting",
    by: "check",
    severity: "error",
    finds: "text or responses that were received and are not accounted for",
  },
  {
    code: "response-empty",
    group: "accounting",
    by: "check",
    severity: "warning",
    finds: "a response without text, which is left out of every base",
  },
  {
    code: "corrected-by-hand",
    group: "accounting",
    by: "check",
    severity: "info",
    finds: "a response that a correction of the project file put right",
  },
  {
    code: "expectation",
    group: "accounting",
    by: "run",
    severity: "error",
    inRun: "warning",
    finds: "another number of responses or sources than the project expects",
    one: "expectation that is not met",
    many: "expectations that are not met",
    doubt: "numbers",
  },
  {
    code: "stated-number",
    group: "accounting",
    by: "run",
    severity: "warning",
    finds: "a number that a document states about itself, and does not print",
    one: "number that a document states and does not print",
    many: "numbers that documents state and do not print",
    doubt: "numbers",
  },
] as const satisfies readonly CodeRecord[];
