/** The codes of headers and their topics. */
import type { CodeRecord } from "./code-record.ts";

export const HEADERS_CODES = [
  {
    code: "header-missing",
    group: "headers",
    by: "run",
    severity: "warning",
    finds: "a response without topics in a document with headers",
    one: "response without a header",
    many: "responses without a header",
    traits: ["settled-by-topics", "settled-by-cut"],
  },
  {
    code: "header-truncated",
    group: "headers",
    by: "run",
    severity: "info",
    finds: "a header that the source cut off",
    one: "header cut off in the source",
    many: "headers cut off in the source",
    traits: ["settled-by-topics"],
  },
  {
    code: "topic-unknown",
    group: "headers",
    by: "run",
    severity: "warning",
    finds: "words in a header that are no topic of the list",
    one: "topic that is not in the list",
    many: "topics that are not in the list",
    traits: ["settled-by-topics"],
  },
  {
    code: "topic-repeated",
    group: "headers",
    by: "check",
    severity: "warning",
    finds: "a topic twice in one header",
  },
] as const satisfies readonly CodeRecord[];
