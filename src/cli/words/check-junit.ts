/** What a check found, as the tests of a build: a suite for each group, a test case for each rule. */

import {
  type CheckResult,
  type CheckRules,
  RULE_GROUPS,
  type RuleGroup,
  type RuleId,
} from "../../model/check.ts";
import type { Severity } from "../../model/problem.ts";
import { count, counted } from "../../text/counted.ts";
import { xmlEscaped } from "../../text/xml-escaped.ts";
import { printable } from "./printable.ts";
import { problemText } from "./problem-text.ts";

export interface JunitOptions {
  /** Warnings fail, too. */
  readonly strict: boolean;
}

/**
 * A rule fails where it found errors. What else it found goes into the case's `system-out`, what a group covered
 * into the suite's. Rules that are switched off, or whose group was not looked at, are skipped.
 * @returns XML without times and host, so that the same findings give the same bytes
 */
export function checkJunit(result: CheckResult, rules: CheckRules, options: JunitOptions): string {
  const suites = RULE_GROUPS.map((group) => suite(result, rules, group, options));
  const sum = (key: "tests" | "failures" | "skipped") => suites.reduce((all, one) => all + one[key], 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(result.tool.name)} check" ${numbers(sum("tests"), sum("failures"), sum("skipped"))}>`,
    ...suites.flatMap((one) => one.lines),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

const numbers = (tests: number, failures: number, skipped: number) =>
  `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}"`;

function suite(result: CheckResult, rules: CheckRules, group: RuleGroup, options: JunitOptions) {
  const covered = result.covered.find((one) => one.group === group)?.covered;
  const ids = (Object.keys(rules) as RuleId[]).filter((rule) => rules[rule].group === group);
  const cases = ids.map((rule) => testCase(result, rules, rule, covered !== undefined, options));
  const failures = cases.filter(({ outcome }) => outcome === "failed").length;
  const skipped = cases.filter(({ outcome }) => outcome === "skipped").length;
  return {
    tests: cases.length,
    failures,
    skipped,
    lines: [
      `  <testsuite name="${group}" ${numbers(cases.length, failures, skipped)}>`,
      ...cases.flatMap(({ lines }) => lines),
      ...(covered === undefined ? [] : [`    <system-out>${xmlText(covered)}</system-out>`]),
      "  </testsuite>",
    ],
  };
}

function testCase(
  result: CheckResult,
  rules: CheckRules,
  rule: RuleId,
  isCovered: boolean,
  { strict }: JunitOptions,
): { readonly outcome: "passed" | "failed" | "skipped"; readonly lines: readonly string[] } {
  const failing: readonly Severity[] = strict ? ["error", "warning"] : ["error"];
  const passing = (["error", "warning", "info"] as const).filter((severity) => !failing.includes(severity));
  const found = sentences(result, rule, failing);
  const rest = [...sentences(result, rule, passing), ...allowances(result, rule)];
  const skip = result.off.includes(rule)
    ? "switched off"
    : found.length + rest.length > 0 || isCovered
      ? null
      : "not looked at";
  const failure = `<failure type="${rule}" message="${xmlText(rules[rule].finds)}">${body(found)}</failure>`;
  const inner =
    skip !== null
      ? [`<skipped message="${skip}"/>`]
      : [
          ...(found.length > 0 ? [failure] : []),
          ...(rest.length > 0 ? [`<system-out>${body(rest)}</system-out>`] : []),
        ];
  // Readers of these files keep tests apart by class and name.
  const head = `    <testcase classname="${result.tool.name}.${rules[rule].group}" name="${rule}"${fileOf(result, rule)}`;
  return {
    outcome: skip !== null ? "skipped" : found.length > 0 ? "failed" : "passed",
    lines:
      inner.length === 0
        ? [`${head}/>`]
        : [`${head}>`, ...inner.map((line) => `      ${line}`), "    </testcase>"],
  };
}

/** Where the first finding is, the gravest first: a case names one file. */
function fileOf({ findings }: CheckResult, rule: RuleId): string {
  const own = findings.filter(({ code, place }) => code === rule && place.source !== "");
  const first = (["error", "warning", "info"] as const)
    .map((severity) => own.find((one) => one.severity === severity))
    .find((one) => one !== undefined);
  if (first === undefined) return "";
  const { source, line } = first.place;
  return ` file="${xmlText(source)}"${line === undefined ? "" : ` line="${line}"`}`;
}

const body = (sentences: readonly string[]) => sentences.map((sentence) => xmlText(sentence)).join("\n");

/** The findings of a rule, and how many more there are. */
function sentences({ findings, counts }: CheckResult, rule: RuleId, severities: readonly Severity[]) {
  const listed = findings.filter(({ code, severity }) => code === rule && severities.includes(severity));
  const total = counts
    .filter((one) => one.rule === rule && severities.includes(one.severity))
    .reduce((all, one) => all + one.findings, 0);
  const more = total - listed.length;
  return [
    ...listed.map((finding) => problemText(finding)),
    ...(more > 0 ? [`and ${count(more)} more, not listed`] : []),
  ];
}

function allowances({ allowed }: CheckResult, rule: RuleId): readonly string[] {
  return allowed
    .filter((one) => one.rule === rule)
    .map(({ reason, findings }) => `${counted(findings, "finding")} allowed: ${reason}`);
}

/** What XML forbids is shown as on a terminal. */
export const xmlText = (text: string): string =>
  xmlEscaped(printable(text), { forbidden: "show", where: "attribute" });
