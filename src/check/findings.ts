/** Collects what checks find: with the severities the project gives, without what it allows, in a fixed order. */
import type { Allowance, Allowed, CheckFinding, RuleCount, RuleId, RuleSettings } from "../model/check.ts";
import { graded } from "../model/graded.ts";
import { RULES } from "./rules.ts";

export interface Findings {
  add(found: readonly CheckFinding[]): void;
  /** Findings that were counted where they were met, and not kept. */
  addUncounted(count: RuleCount): void;
  /** To be called once, at the end: it looks for allowances that nothing needed. */
  result(): {
    readonly findings: readonly CheckFinding[];
    readonly counts: readonly RuleCount[];
    readonly allowed: readonly Allowed[];
    readonly off: readonly RuleId[];
  };
}

/** More of one rule than anybody reads: memory stays bounded. */
const KEPT = 1000;

export function startFindings({ rules, allow, isWhole }: RuleSettings): Findings {
  const kept: CheckFinding[] = [];
  const counts = new Map<string, { rule: RuleId; severity: CheckFinding["severity"]; findings: number }>();
  const used = new Map<Allowance, number>();

  const count = ({ rule, severity, findings }: RuleCount): number => {
    const key = `${rule} ${severity}`;
    const before = counts.get(key) ?? { rule, severity, findings: 0 };
    before.findings += findings;
    counts.set(key, before);
    return before.findings;
  };
  const severityOf = (rule: RuleId, found: CheckFinding["severity"]) =>
    rules[rule] ?? RULES[rule].severity ?? found;
  const add = (found: CheckFinding): void => {
    const finding = { ...found, place: { ...found.place, source: withoutMachine(found.place.source) } };
    const allowance = allow.find((one) => covers(one, finding));
    if (allowance !== undefined) {
      used.set(allowance, (used.get(allowance) ?? 0) + 1);
      return;
    }
    const severity = severityOf(finding.code, finding.severity);
    if (severity === "off") return;
    if (count({ rule: finding.code, severity, findings: 1 }) <= KEPT) kept.push({ ...finding, severity });
  };
  return {
    add: (found) => found.forEach(add),
    addUncounted(uncounted) {
      const severity = severityOf(uncounted.rule, uncounted.severity);
      if (severity !== "off") count({ ...uncounted, severity });
    },
    result() {
      if (isWhole) for (const one of allow) if (!used.has(one)) add(unused(one));
      return {
        findings: kept.sort(byPlace),
        counts: [...counts.values()].sort((one, other) => orderOf(one.rule) - orderOf(other.rule)),
        allowed: [...used].map(([{ rule, reason }, findings]) => ({ rule, reason, findings })),
        off: ORDER.filter((rule) => rules[rule] === "off"),
      };
    },
  };
}

/** Reports may leave the machine: an absolute path tells about it, a file's name does not. */
const withoutMachine = (source: string): string =>
  /^(?:[\\/]|[a-z]:[\\/])/i.test(source) ? source.replace(/^.*[\\/]/, "") : source;

const ORDER = Object.keys(RULES) as readonly RuleId[];

const POSITION = new Map(ORDER.map((rule, at) => [rule, at]));

const orderOf = (rule: RuleId): number => POSITION.get(rule)!;

function covers({ rule, source, response, line }: Allowance, { code, place, response: id }: CheckFinding) {
  return (
    rule === code &&
    (source === undefined || `/${place.source}`.endsWith(`/${source}`)) &&
    (response === undefined || response === id) &&
    (line === undefined || line === place.line)
  );
}

function byPlace(one: CheckFinding, other: CheckFinding): number {
  return (
    orderOf(one.code) - orderOf(other.code) ||
    (one.place.source === other.place.source ? 0 : one.place.source < other.place.source ? -1 : 1) ||
    (one.place.line ?? 0) - (other.place.line ?? 0) ||
    (one.place.column ?? 0) - (other.place.column ?? 0)
  );
}

const unused = ({ rule, place }: Allowance): CheckFinding => ({
  ...graded("allowance-unused"),
  place,
  found: `an allowance for ${rule} that no finding needs`,
  expected: "a finding that it allows",
  hint: "take it out, or correct its source, response or line",
});
