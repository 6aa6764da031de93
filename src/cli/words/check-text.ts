/** What a check found and what it looked at, for people. */
import {
  type CheckFinding,
  type CheckResult,
  type CheckRules,
  RULE_GROUPS,
  type RuleCount,
} from "../../model/check.ts";
import { count, counted } from "../../text/counted.ts";
import { checkTotals, totalsText } from "./check-totals.ts";
import { isWorded } from "./coded-words.ts";
import { examples, notedPlaces } from "./examples.ts";
import { groupName } from "./group-name.ts";
import { located } from "./located.ts";
import { logSafe } from "./log-safe.ts";
import type { Paint, SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { problemWords } from "./problem-text.ts";
import { SEVERITIES } from "./severities.ts";
import { wrap } from "./wrap.ts";

const WIDEST = 100;
const OPTION = "--report json";

/** @returns lines of text, each ended by a line feed; nothing in them can act on a terminal or a build server. */
export function checkText(result: CheckResult, rules: CheckRules, options: SummaryOptions): string {
  const fit = { style: options.style, width: Math.min(options.width, WIDEST) };
  const lines = [
    ...headLines(result, fit),
    ...findingLines(result, rules, fit),
    ...allowedLines(result, fit),
    ...offLines(result, fit),
    ...coveredLines(result, fit),
    "",
    ...bold(totalsText(checkTotals(result)), fit),
  ];
  return lines.map((line) => `${logSafe(line.trimEnd())}\n`).join("");
}

function headLines({ title, reconciliation }: CheckResult, options: SummaryOptions): readonly string[] {
  const { sources, responses } = reconciliation;
  const head = `${counted(responses.received, "response")} from ${counted(sources.read, "source")}`;
  const isAll = responses.counted === responses.received;
  const unread = new Map<string, number>();
  for (const { reason } of sources.leftOut) unread.set(reason, (unread.get(reason) ?? 0) + 1);
  const leftOut = [
    ...responses.leftOut.map(({ reason, responses: some }) => [counted(some, "response"), reason] as const),
    ...[...unread].map(([reason, some]) => [counted(some, "source"), reason] as const),
  ];
  return [
    ...bold(title === null ? "Check" : `Check of ${printable(title)}`, options),
    ...bold(isAll ? head : `${head}, ${count(responses.counted)} counted`, options),
    ...leftOut.flatMap(([what, reason]) =>
      wrap("", `${what} left out: ${printable(reason)}`, {
        width: options.width,
        indent: "  ",
        hanging: "  ",
      }),
    ),
  ];
}

function bold(words: string, { style, width }: SummaryOptions): readonly string[] {
  return wrap("", words, { width, indent: "" }).map((line) => style.bold(line));
}

/** By severity, group and rule, in the order of the table of rules. */
function findingLines(
  { findings, counts }: CheckResult,
  rules: CheckRules,
  options: SummaryOptions,
): readonly string[] {
  return SEVERITIES.flatMap(({ severity, heading, colour }) => {
    const ofSeverity = counts.filter((one) => one.severity === severity);
    if (ofSeverity.length === 0) return [];
    const sum = ofSeverity.reduce((all, one) => all + one.findings, 0);
    const groups = RULE_GROUPS.flatMap((group) => {
      const ofGroup = ofSeverity.filter(({ rule }) => rules[rule].group === group);
      const lines = ofGroup.flatMap((one) => {
        const listed = findings.filter(({ code, severity: its }) => code === one.rule && its === severity);
        return ruleLines(one, listed, rules, options);
      });
      return lines.length === 0 ? [] : [`  ${options.style.bold(groupName(group))}`, ...lines];
    });
    return ["", options.style[colour](`${heading} (${count(sum)})`), ...groups];
  });
}

function ruleLines(
  { rule, severity, findings: total }: RuleCount,
  problems: readonly CheckFinding[],
  rules: CheckRules,
  options: SummaryOptions,
): readonly string[] {
  const { style, width } = options;
  const id = `(${rule})`;
  const [first] = problems;
  if (total === 1 && first !== undefined) {
    return dimmedEnd(located(first, `${problemWords(first)} ${id}`, "    ", options), id, style);
  }
  const title = wrap("", `${count(total)} × ${rules[rule].finds} ${id}`, {
    width,
    indent: "    ",
    hanging: "    ",
  });
  const show = severity === "info" && !isWorded(rule) ? notedPlaces : examples;
  const kind = { problems, total, option: OPTION, indent: "      " };
  return [...dimmedEnd(title, id, style), ...(first === undefined ? [] : show(kind, options))];
}

function dimmedEnd(lines: readonly string[], end: string, style: Paint): readonly string[] {
  return lines.map((line) => (line.endsWith(end) ? line.slice(0, -end.length) + style.dim(end) : line));
}

function allowedLines({ allowed }: CheckResult, { style, width }: SummaryOptions): readonly string[] {
  const sum = allowed.reduce((all, { findings }) => all + findings, 0);
  if (sum === 0) return [];
  const lines = allowed.flatMap(({ rule, reason, findings }) =>
    wrap(`${count(findings)} × ${rule}`, printable(reason), { width, indent: "  ", hanging: "  " }),
  );
  return ["", style.bold(`Allowed (${count(sum)})`), ...lines];
}

function offLines({ off }: CheckResult, { style, width }: SummaryOptions): readonly string[] {
  if (off.length === 0) return [];
  return [
    "",
    style.bold(`Switched off (${count(off.length)})`),
    ...wrap("", off.join(", "), { width, indent: "  " }),
  ];
}

function coveredLines({ covered }: CheckResult, { style, width }: SummaryOptions): readonly string[] {
  const names = covered.map(({ group }) => groupName(group));
  const longest = Math.max(0, ...names.map((name) => name.length));
  const hanging = " ".repeat(longest + 2);
  const lines = covered.flatMap(({ covered: what }, at) =>
    wrap(names[at]!.padEnd(longest), printable(what), { width, indent: "  ", hanging }),
  );
  return ["", style.bold("Looked at"), ...lines];
}
