/** Translates the rules of WordStat dictionaries into our grammar and back, where both say the same. */
import type { MatchOptions, Pattern, Rule } from "../../model/codebook.ts";
import type { CategoryDraft } from "./book-builder.ts";
import { operandOf } from "./literal.ts";

/** A place in the text is a term; a condition on the whole response is a rule. */
export type ReadRule = { readonly term: string } | { readonly rule: readonly (string | CategoryDraft)[] };

const OPERATOR = /\s+(AND\s+NOT|AND|OR|NEAR|BEFORE|AFTER)\s+/;

/** Operators that join nothing in rules as we know them: such a rule is another kind. */
const RESERVED = /(?:^|\s)(?:NOT|IS)(?:\s|$)/;

/** Farthest that our NEAR and THEN look. */
const FARTHEST = 100;

/**
 * `a NEAR b`, `a BEFORE b`, `a AFTER b` within `/S` (sentence), `/P` (paragraph) or a number of words (`/5`,
 * `/C5`); the same with `/D` (document), and `a AND b AND NOT #CATEGORY`, are conditions.
 *
 * @param rule what stands between the brackets
 * @param find a category by its name
 * @returns null where our grammar does not say the same: two limits at once, a category beside NEAR, other signs
 */
export function readWordstatRule(
  rule: string,
  find: (name: string) => CategoryDraft | null,
): ReadRule | null {
  const switches = [...rule.matchAll(/\s\/([A-Z]*\d*)(?=\s|$)/gi)].map(([, name]) => name!.toUpperCase());
  const parts = rule
    .replace(/\s\/[A-Z]*\d*(?=\s|$)/gi, " ")
    .trim()
    .split(OPERATOR);
  const [left = "", operator = "", right = "", ...more] = parts;
  if (switches.length > 1 || parts.some((part) => /[()[\]/]/.test(part))) return null;
  const [limit = ""] = switches;
  const isPlace = ["NEAR", "BEFORE", "AFTER"].includes(operator);
  if (isPlace && limit !== "D") {
    const within = /^[SP]$/.test(limit) ? limit.toLowerCase() : /^C?(\d+)$/.exec(limit)?.[1];
    if (more.length > 0 || within === undefined || Number(within) > FARTHEST || Number(within) < 1)
      return null;
    const [first, second] = (operator === "AFTER" ? [right, left] : [left, right]).map((part) =>
      part.startsWith("#") || RESERVED.test(part) ? null : operandOf(part, false),
    );
    return first && second
      ? { term: `${first} ${operator === "NEAR" ? "NEAR" : "THEN"}/${within} ${second}` }
      : null;
  }
  if ((isPlace && operator !== "NEAR") || !["", "D"].includes(limit)) return null;
  return readCondition(parts, find);
}

function readCondition(
  parts: readonly string[],
  find: (name: string) => CategoryDraft | null,
): ReadRule | null {
  const rule: (string | CategoryDraft)[] = [];
  const operators = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      const operator = part === "NEAR" ? "AND" : part.replace(/\s+/, " ");
      operators.add(operator === "OR" ? "OR" : "AND");
      rule.push(` ${operator} `);
      continue;
    }
    const [, not, name = ""] = /^(NOT\s+)?(.*)$/s.exec(part)!;
    const operand = name.startsWith("#") ? find(name.slice(1)) : operandOf(name, true);
    if (operand === null || RESERVED.test(name)) return null;
    rule.push(not ? "NOT " : "", operand);
  }
  // WordStat does not document which of the two binds closer.
  return operators.size > 1 ? null : { rule: rule.filter((part) => part !== "") };
}

/** @returns the rule of a term that joins two places, or null where WordStat has none for it */
export function wordstatPlace(pattern: Pattern): string | null {
  if (pattern.kind !== "near") return null;
  const [left, right] = [plainWords(pattern.left), plainWords(pattern.right)];
  if (left === null || right === null) return null;
  const limit =
    typeof pattern.within === "number" ? pattern.within : pattern.within === "sentence" ? "S" : "P";
  return `${left} ${pattern.ordered ? "BEFORE" : "NEAR"} ${right} /${limit}`;
}

/** @returns the rule of a theme; null where it holds more than words and themes joined by AND, AND NOT or OR */
export function wordstatCondition(rule: Rule, nameOf: (id: string) => string | null): string | null {
  if (rule.kind !== "and" && rule.kind !== "or") return operandText(rule, nameOf);
  const parts = rule.of.map((part) => operandText(part, nameOf));
  return parts.includes(null) ? null : parts.join(` ${rule.kind.toUpperCase()} `);
}

function operandText(rule: Rule, nameOf: (id: string) => string | null): string | null {
  if (rule.kind === "not") {
    const of = rule.rule.kind === "not" ? null : operandText(rule.rule, nameOf);
    return of && `NOT ${of}`;
  }
  if (rule.kind === "theme") {
    const name = nameOf(rule.id);
    return name && `#${name}`;
  }
  return rule.kind === "pattern" ? plainWords(rule.pattern) : null;
}

function plainWords(pattern: Pattern): string | null {
  if (pattern.kind !== "words") return null;
  const text = pattern.words.map((word) => (word.kind === "glob" ? word.glob : word.word)).join(" ");
  return /^(?:NOT|IS|AND|OR|NEAR|BEFORE|AFTER)$/i.test(text) ? null : text;
}

/** Words of a rule are written as forms: whether that says the same depends on how the book compares them. */
export const RULE_MATCH: MatchOptions = { words: "form", case: "fold" };
