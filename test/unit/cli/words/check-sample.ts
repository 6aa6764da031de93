/** A small invented result of a check: rules with one finding, several, many, none listed, allowed and off. */
import type { CheckFinding, CheckResult } from "#src/model/check.ts";

const WORDS: Readonly<Record<string, Pick<CheckFinding, "found" | "expected" | "hint">>> = {
  name: {
    found: "the name of an author is printed, and anonymity was asked for",
    expected: "no name",
    hint: "take the name out of the source, or the wish out of the response",
  },
  nhs: {
    found: "an NHS number, 943 *** ****",
    expected: "no personal data",
    hint: "mask it before you publish",
  },
  topic: {
    found: "“Foster cair” is no topic",
    expected: "“Foster care”",
    hint: "correct it, or add it to the list",
  },
  twice: {
    found: "the same bytes as replies-a.txt",
    expected: "every file once",
    hint: "take one of them out",
  },
  cut: { found: "the header is cut off", expected: "a whole topic", hint: "name the topics with --topics" },
  term: {
    found: "the term “crèche*” has no hit",
    expected: "a term that occurs",
    hint: "look at its spelling",
  },
  page: { found: "a picture without text", expected: "a page with a text layer", hint: "run it through OCR" },
};

export function finding(
  code: CheckFinding["code"],
  severity: CheckFinding["severity"],
  words: string,
  place: CheckFinding["place"],
  response?: string,
): CheckFinding {
  return { code, severity, place, ...WORDS[words]!, ...(response && { response }) };
}

const topics = [14, 31, 58, 77, 102].map((line) =>
  finding(
    "topic-unknown",
    "warning",
    "topic",
    { source: "replies-a.txt", line, column: 9 },
    `replies-a-${line}`,
  ),
);

const cuts = ["replies-a.txt", "letters/long-name-of-a-folder/replies-b.txt"].flatMap((source) =>
  [4, 40, 400, 4000].map((line) => finding("header-truncated", "info", "cut", { source, line })),
);

export const RESULT: CheckResult = {
  title: "Harrowmere parks consultation",
  tool: { name: "themetally", version: "0.1.0" },
  findings: [
    finding("source-no-text-layer", "warning", "page", { source: "scan.pdf", page: 3 }),
    finding("source-repeated", "warning", "twice", { source: "copy of replies.txt" }),
    ...topics,
    ...cuts,
    finding(
      "name-despite-anonymity",
      "error",
      "name",
      { source: "replies-a.txt", line: 57 },
      "replies-a-0003",
    ),
    finding("personal-nhs-number", "error", "nhs", { source: "replies-a.txt", line: 60, column: 12 }),
    finding("personal-nhs-number", "error", "nhs", { source: "replies-a.txt", line: 90, column: 3 }),
    finding("lint-dead-term", "info", "term", { source: "codebooks/parks.yaml", line: 12, column: 11 }),
  ],
  counts: [
    { rule: "source-no-text-layer", severity: "warning", findings: 1 },
    { rule: "source-repeated", severity: "warning", findings: 1 },
    { rule: "header-truncated", severity: "info", findings: 1240 },
    { rule: "topic-unknown", severity: "warning", findings: 5 },
    { rule: "attribution-missing", severity: "info", findings: 17 },
    { rule: "name-despite-anonymity", severity: "error", findings: 1 },
    { rule: "personal-nhs-number", severity: "error", findings: 2 },
    { rule: "lint-dead-term", severity: "info", findings: 1 },
  ],
  allowed: [
    {
      rule: "response-duplicate",
      reason: "one letter came by post and by e-mail: both are counted",
      findings: 2,
    },
    { rule: "topic-unknown", reason: "a topic of the second round", findings: 1 },
  ],
  off: ["header-missing", "personal-postcode"],
  covered: [
    { group: "sources", covered: "5 files, 34,123 characters" },
    { group: "accounting", covered: "34,123 characters and 48 responses, all accounted for" },
    { group: "headers", covered: "48 headers, 21 topics known" },
    { group: "attribution", covered: "48 responses, 31 of them with a name" },
    {
      group: "duplicates",
      covered: "48 responses, compared with one another by the words of five at a time",
    },
    { group: "personal-data", covered: "48 responses, 33,870 characters" },
    { group: "codebook", covered: "12 themes, 80 terms" },
    { group: "settings", covered: "themetally.yaml" },
  ],
  reconciliation: {
    sources: {
      received: 6,
      read: 5,
      leftOut: [{ source: "torn.pdf", reason: "the file is damaged" }],
    },
    responses: { received: 48, counted: 46, leftOut: [{ reason: "no text", responses: 2 }] },
    bySource: [
      {
        source: "replies-a.txt",
        received: 48,
        counted: 46,
        leftOut: [{ reason: "no text", responses: 2 }],
      },
    ],
    byQuestion: [],
    byStatus: [{ status: "named", responses: 46 }],
  },
};

/** A check of the same material that found nothing. */
export const CLEAN: CheckResult = {
  ...RESULT,
  findings: [],
  counts: [],
  allowed: [],
  off: [],
  reconciliation: {
    ...RESULT.reconciliation,
    sources: { received: 5, read: 5, leftOut: [] },
    responses: { received: 48, counted: 48, leftOut: [] },
  },
};

/** What a submission may hold to act on a terminal, a log, a document or a program that reads it. */
export const HOSTILE =
  "a\u001b[31m\u009b2J\r\n::error::x%0Ay%25 ]]>&amp;<b c=\"'d'\">--> ::warning::y ##vso[task.debug] ##[error]z {0}[l](http://e.example)|\u0000\u202e\u2028\ufffe\uffff\ud800é🚌, end";

/** The same words wherever a result takes words from outside. */
export const HOSTILE_RESULT: CheckResult = {
  title: HOSTILE,
  tool: RESULT.tool,
  findings: [
    {
      code: "topic-unknown",
      severity: "error",
      place: { source: `${HOSTILE}/x:y,z.txt`, line: 2, column: 3 },
      response: HOSTILE,
      found: HOSTILE,
      expected: HOSTILE,
      hint: HOSTILE,
    },
    {
      code: "topic-unknown",
      severity: "info",
      place: { source: HOSTILE },
      found: HOSTILE,
      expected: "",
      hint: "",
    },
  ],
  counts: [
    { rule: "topic-unknown", severity: "error", findings: 1 },
    { rule: "topic-unknown", severity: "info", findings: 1 },
  ],
  allowed: [{ rule: "campaign", reason: HOSTILE, findings: 1 }],
  off: [],
  covered: [{ group: "headers", covered: HOSTILE }],
  reconciliation: {
    ...RESULT.reconciliation,
    sources: { received: 2, read: 1, leftOut: [{ source: HOSTILE, reason: HOSTILE }] },
    responses: { received: 1, counted: 0, leftOut: [{ reason: HOSTILE, responses: 1 }] },
  },
};
