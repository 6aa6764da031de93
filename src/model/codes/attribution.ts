/** The codes of who wrote, and who asked not to be named. */
import type { CodeRecord } from "./code-record.ts";

export const ATTRIBUTION_CODES = [
  {
    code: "attribution-missing",
    group: "attribution",
    by: "run",
    severity: "info",
    finds: "a response without attribution",
    one: "response without an attribution",
    many: "responses without an attribution",
  },
  {
    code: "attribution-doubtful",
    group: "attribution",
    by: "run",
    severity: "warning",
    finds: "an attribution that speaks of naming, whose wish cannot be read",
    one: "attribution that may ask not to be named",
    many: "attributions that may ask not to be named",
    traits: ["told-of-copy", "gate"],
  },
  {
    code: "request-in-text",
    group: "attribution",
    by: "run",
    severity: "warning",
    finds: "a request not to be named inside the text of a response",
    one: "request not to be named inside a text",
    many: "requests not to be named inside a text",
    traits: ["told-of-copy", "gate"],
  },
  {
    code: "respondent-variants",
    group: "attribution",
    by: "check",
    severity: null,
    finds: "one respondent in several spellings, who counts as several",
  },
  {
    code: "anonymous-named",
    group: "attribution",
    by: "check",
    severity: "error",
    finds: "a response without a name whose text names its author",
    traits: ["gate"],
  },
  {
    code: "name-despite-anonymity",
    group: "attribution",
    by: "check",
    severity: "error",
    finds: "a name printed although anonymity was asked for",
    traits: ["gate"],
  },
] as const satisfies readonly CodeRecord[];
