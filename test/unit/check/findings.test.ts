import { expect, test } from "vitest";
import { startFindings } from "#src/check/findings.ts";
import type { CheckFinding, RuleId, RuleSettings } from "#src/model/check.ts";

const finding = (code: RuleId, at: Partial<CheckFinding["place"]> = {}, response?: string): CheckFinding => ({
  code,
  severity: "warning",
  place: { source: "in/a.txt", ...at },
  found: "something",
  expected: "nothing",
  hint: "look",
  ...(response === undefined ? {} : { response }),
});

const DEFAULT: RuleSettings = { rules: {}, allow: [], isWhole: true };

function collect(settings: Partial<RuleSettings>, ...found: readonly CheckFinding[]) {
  const findings = startFindings({ ...DEFAULT, ...settings });
  findings.add(found);
  return findings.result();
}

const allowance = (rule: RuleId, rest: object = {}) => ({
  rule,
  reason: "it is right",
  place: { source: "themetally.yaml", line: 9 },
  ...rest,
});

test("a rule has its own severity, unless the finding decides or the project says otherwise", () => {
  const severities = (rules: RuleSettings["rules"]) =>
    collect(
      { rules },
      finding("expectation"),
      finding("source-encoding"),
      finding("header-truncated"),
    ).findings.map(({ code, severity }) => [code, severity]);
  expect(severities({})).toEqual([
    ["source-encoding", "warning"],
    ["expectation", "error"],
    ["header-truncated", "info"],
  ]);
  expect(severities({ expectation: "info", "header-truncated": "error" })).toEqual([
    ["source-encoding", "warning"],
    ["expectation", "info"],
    ["header-truncated", "error"],
  ]);
});

test("a rule that is off finds nothing, and is listed as off", () => {
  const { findings, counts, off } = collect(
    { rules: { "personal-email": "off" } },
    finding("personal-email"),
  );
  expect([findings, counts, off]).toEqual([[], [], ["personal-email"]]);
});

test.each([
  ["everywhere", {}],
  ["in a source by its path", { source: "in/a.txt" }],
  ["in a source by its name", { source: "a.txt" }],
  ["in a response", { response: "a-0001" }],
  ["on a line", { line: 3 }],
])("what is allowed %s is no finding, and is counted with its reason", (_, rest) => {
  const allow = [allowance("personal-email", rest)];
  const { findings, allowed } = collect({ allow }, finding("personal-email", { line: 3 }, "a-0001"));
  expect(findings).toEqual([]);
  expect(allowed).toEqual([{ rule: "personal-email", reason: "it is right", findings: 1 }]);
});

test.each([
  ["another rule", { rule: "personal-phone" }],
  ["another source", { source: "b/a.txt" }],
  ["a source whose name only ends alike", { source: ".txt" }],
  ["another response", { response: "a-0002" }],
  ["another line", { line: 4 }],
])(
  "an allowance for %s allows nothing, and is told to be unused where the whole corpus was read",
  (_, rest) => {
    const allow = [allowance("personal-email", rest)];
    const found = finding("personal-email", { line: 3 }, "a-0001");
    const codes = (isWhole: boolean) => collect({ allow, isWhole }, found).findings.map(({ code }) => code);
    expect(codes(true)).toEqual(["personal-email", "allowance-unused"]);
    expect(codes(false)).toEqual(["personal-email"]);
  },
);

test("findings come by rule, source, line and column, whatever the order in which they were met", () => {
  const all = [
    finding("personal-email", { source: "b.txt", line: 1 }),
    finding("personal-email", { source: "a.txt", line: 10, column: 2 }),
    finding("personal-email", { source: "a.txt", line: 10, column: 1 }),
    finding("personal-email", { source: "a.txt", line: 9 }),
    finding("source-empty", { source: "c.txt" }),
  ];
  const order = (found: readonly CheckFinding[]) => collect({}, ...found).findings.map(({ place }) => place);
  expect(order(all)).toEqual(order([...all].reverse()));
  expect(order(all).map(({ source, line, column }) => [source, line, column])).toEqual([
    ["c.txt", undefined, undefined],
    ["a.txt", 9, undefined],
    ["a.txt", 10, 1],
    ["a.txt", 10, 2],
    ["b.txt", 1, undefined],
  ]);
});

test.each([
  ["/home/team/books/book.yaml", "book.yaml"],
  ["C:\\books\\book.yaml", "book.yaml"],
  ["books/book.yaml", "books/book.yaml"],
])("of the path %s reports print %s", (source, shown) => {
  expect(collect({}, finding("lint-dead-term", { source })).findings[0]!.place.source).toBe(shown);
});

test("of very many findings of a rule 1,000 are kept, and all are counted", () => {
  const many = Array.from({ length: 1500 }, (_, line) => finding("personal-email", { line }));
  const { findings, counts } = collect({}, ...many, finding("personal-phone"));
  expect(findings).toHaveLength(1001);
  expect(counts).toEqual([
    { rule: "personal-email", severity: "warning", findings: 1500 },
    { rule: "personal-phone", severity: "warning", findings: 1 },
  ]);
});

test("findings that were only counted add to the number of their rule", () => {
  const findings = startFindings({ ...DEFAULT, rules: { "topic-unknown": "off" } });
  findings.add([finding("response-duplicate")]);
  findings.addUncounted({ rule: "response-duplicate", severity: "warning", findings: 41 });
  findings.addUncounted({ rule: "topic-unknown", severity: "warning", findings: 5 });
  expect(findings.result().counts).toEqual([
    { rule: "response-duplicate", severity: "warning", findings: 42 },
  ]);
});

test("an allowance that nothing needs is told at its place, and what to do", () => {
  const allow = [allowance("personal-phone")];
  expect(collect({ allow }).findings).toEqual([
    {
      code: "allowance-unused",
      severity: "warning",
      place: { source: "themetally.yaml", line: 9 },
      found: "an allowance for personal-phone that no finding needs",
      expected: "a finding that it allows",
      hint: "take it out, or correct its source, response or line",
    },
  ]);
});

test("counts come in the order of the rules, whatever the order in which they were met", () => {
  const all = (["personal-phone", "source-empty", "personal-email"] as const).map((rule) => finding(rule));
  const order = (found: readonly CheckFinding[]) => collect({}, ...found).counts.map(({ rule }) => rule);
  expect(order(all)).toEqual(["source-empty", "personal-email", "personal-phone"]);
  expect(order([...all].reverse())).toEqual(order(all));
});
