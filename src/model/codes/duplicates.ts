/** The codes of texts that came more than once. */
import type { CodeRecord } from "./code-record.ts";

export const DUPLICATES_CODES = [
  {
    code: "response-duplicate",
    group: "duplicates",
    by: "run",
    severity: "warning",
    finds: "the same text as an earlier response",
    one: "response with the text of an earlier one",
    many: "responses with the text of an earlier one",
  },
  {
    code: "campaign",
    group: "duplicates",
    by: "check",
    severity: "warning",
    finds: "responses with nearly the same text, or of one template with words swapped",
  },
] as const satisfies readonly CodeRecord[];
