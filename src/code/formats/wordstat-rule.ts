/** Translates the rules of WordStat dictionaries into our grammar and back, where both say the same. */
import type { MatchOptions, Pattern, Rule } from "../../model/codebook.ts";
import type { CategoryDraft } from "./book-builder.ts";
import { operandOf } from "./literal.ts";

/** A place in the text is a term; a condition on the whole response is a rule; `change`: what is not quite the same. */
export type ReadRule = (
  | { readonly term: string; readonly unless?: Unless }
  | { readonly rule: readonly (string | CategoryDraft)[] }
) & { readonly change?: { readonly what: string; readonly kept: string } };

/** Words beside which the term does not count. */
export interface Unless {
  readonly keys: readonly ("not-after" | "not-before")[];
  readonly within: number;
  readonly words: readonly string[];
}

/** What the rules of a dictionary may name. */
export interface RuleNames {
  /** A category by its name. */
  readonly find: (name: string) => CategoryDraft | null;
  /** The words of a category and of those below it; null where it has none, or rules among them. */
  readonly wordsOf: (category: CategoryDraft) => readonly string[] | null;
}

const OPERATOR = /\s+(AND\s+NOT|NOT\s+NEAR|NOT\s+BEFORE|NOT\s+AFTER|AND|OR|NEAR|BEFORE|AFTER)\s+/;

/** Operators that join nothing in rules as we know them: such a rule is another kind. */
const RESERVED = /(?:^|\s)(?:NOT|IS)(?:\s|$)/;

/** A unit, a number of words, or both: `/S`, `/5`, `/C5`, `/S 3`. */
const LIMIT = /\s\/\s*([A-Z]*)\s*(\d*)(?=\s|$)/gi;

/** Farthest that our NEAR and THEN look, and our `not-after`. */
const FARTHEST = 100;
const FARTHEST_NOT = 50;

interface Limit {
  /** As written. */
  readonly text: string;
  readonly unit: "s" | "p" | "d" | "";
  /** 0 where there is none. */
  readonly words: number;
}

/**
 * `a NEAR b`, `a BEFORE b`, `a AFTER b`, `a AND b` within `/S` (sentence), `/P` (paragraph), a number of words (`/5`,
 * `/C5`) or both (`/S 3`) are places; `a NOT AFTER b` is a term with words after which it does not count; the same with
 * `/D` (document), and `a AND b AND NOT #CATEGORY`, are conditions. Commas part alternatives.
 *
 * @param rule what stands between the brackets
 * @returns null where our grammar does not say the same: two limits at once, numbers without a stroke, other signs
 */
export function readWordstatRule(rule: string, names: RuleNames): ReadRule | null {
  const limits = [...rule.matchAll(LIMIT)].map(limitOf);
  const parts = rule.replace(LIMIT, " ").trim().split(OPERATOR);
  const [limit = { text: "", unit: "", words: 0 }] = limits;
  if (limits.length > 1 || limit === null || parts.some((part) => /[()[\]/]/.test(part))) return null;
  // `LATE 3`: a number that belongs to the operator, in a way that we do not know.
  if (parts.length > 1 && parts.some((part) => /\s\d+$/.test(part))) return null;
  const [left = "", operator = "", right = "", ...more] = parts;
  const name = operator.replace(/\s+/, " ");
  if (/^NOT /.test(name)) return more.length > 0 ? null : readUnless(left, name, right, limit, names);
  const isWithin = limit.unit !== "d" && (limit.unit !== "" || limit.words > 0);
  if (["NEAR", "BEFORE", "AFTER"].includes(name) || (name === "AND" && isWithin)) {
    if (isWithin) return more.length > 0 ? null : readPlace(left, name, right, limit, names);
    if (name !== "NEAR" || limit.unit !== "d") return null;
  }
  return isWithin ? null : readCondition(parts, names);
}

function limitOf([text, unit = "", digits]: RegExpMatchArray): Limit | null {
  const found = /^[SPDC]?$/i.test(unit) ? (unit.toLowerCase().replace("c", "") as Limit["unit"]) : null;
  const words = Number(digits);
  if (found === null || words > FARTHEST || (digits !== "" && words < 1)) return null;
  // A document of so many words, and a unit of words without a number, mean nothing that we know.
  if ((found === "d" && words > 0) || (found === "" && words === 0)) return null;
  return { text: text.trim(), unit: found, words };
}

/** Reads the words on both sides of an operator; null where they cannot be told. */
type ReadOperands = (
  left: string,
  name: string,
  right: string,
  limit: Limit,
  names: RuleNames,
) => ReadRule | null;

const readPlace: ReadOperands = (left, name, right, limit, names) => {
  const sides = (name === "AFTER" ? [right, left] : [left, right]).map((part) => alternativesOf(part, names));
  const [first, second] = sides.map((of) => of && (of.length === 1 ? of[0]! : `(${of.join(" OR ")})`));
  if (!first || !second) return null;
  const within = `${limit.words || ""}${limit.unit}`;
  const joined = name === "NEAR" || name === "AND" ? "NEAR" : "THEN";
  const kept = `within ${limit.words} words of one ${limit.unit === "s" ? "sentence" : "paragraph"}`;
  return {
    term: `${first} ${joined}/${within} ${second}`,
    ...(limit.words > 0 && limit.unit !== "" && { change: { what: `the limit \`${limit.text}\``, kept } }),
  };
};

/** Our `not-after` looks at the words of one sentence. */
const readUnless: ReadOperands = (left, name, right, limit, names) => {
  const [terms, words] = [alternativesOf(left, names), alternativesOf(right, names)];
  if (!terms || !words || limit.unit === "d" || (limit.unit === "" && limit.words === 0)) return null;
  const keys = { "NOT AFTER": ["not-after"], "NOT BEFORE": ["not-before"] } as const;
  const within = Math.min(limit.words || FARTHEST_NOT, FARTHEST_NOT);
  const isSame = limit.unit === "s" && limit.words === within;
  const kept = `within ${within} words of one sentence`;
  return {
    term: terms.length === 1 ? terms[0]! : terms.join(" OR "),
    unless: { keys: keys[name as keyof typeof keys] ?? ["not-after", "not-before"], within, words },
    ...(!isSame && { change: { what: `the limit \`${limit.text}\` of \`${name}\``, kept } }),
  };
};

/** What one side of an operator stands for: words with commas between them, the words of a category. */
function alternativesOf(part: string, { find, wordsOf }: RuleNames): readonly string[] | null {
  const found: string[] = [];
  for (const one of part.split(",").map((each) => each.trim())) {
    const category = one.startsWith("#") ? find(one.slice(1)) : null;
    const words = category
      ? wordsOf(category)
      : [RESERVED.test(one) || /^[#@]/.test(one) ? null : operandOf(one, false)];
    for (const word of words ?? [null]) {
      if (word === null) return null;
      found.push(word);
    }
  }
  return [...new Set(found)];
}

function readCondition(parts: readonly string[], names: RuleNames): ReadRule | null {
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
    const operand = conditionOf(name, names);
    if (operand === null || RESERVED.test(name)) return null;
    rule.push(not ? "NOT " : "", ...operand);
  }
  // WordStat does not document which of the two binds closer.
  return operators.size > 1 ? null : { rule: rule.filter((part) => part !== "") };
}

/** A word, a category, or several with commas between them. */
function conditionOf(text: string, { find }: RuleNames): readonly (string | CategoryDraft)[] | null {
  const found: (string | CategoryDraft)[] = [];
  const list = text.split(",").map((each) => each.trim());
  for (const one of list) {
    const operand = one.startsWith("#") ? find(one.slice(1)) : operandOf(one, true);
    if (operand === null) return null;
    found.push(found.length > 0 ? " OR " : "", operand);
  }
  return list.length > 1 ? ["(", ...found, ")"] : found;
}

/** @returns the rule of a term that joins two places, or null where WordStat has none for it */
export function wordstatPlace(pattern: Pattern): string | null {
  if (pattern.kind !== "near") return null;
  const [left, right] = [listedWords(pattern.left), listedWords(pattern.right)];
  if (left === null || right === null || pattern.phrase) return null;
  const { within, inside } = pattern;
  const unit = typeof within === "number" ? inside : within;
  const letter = unit && (unit === "sentence" ? "S" : "P");
  const limit = [letter, ...(typeof within === "number" ? [within] : [])].filter(Boolean).join(" ");
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

/** Alternatives stand with commas between them. */
function listedWords(pattern: Pattern): string | null {
  if (pattern.kind !== "any") return plainWords(pattern);
  const words = pattern.of.map(plainWords);
  return words.includes(null) ? null : words.join(", ");
}

function plainWords(pattern: Pattern): string | null {
  if (pattern.kind !== "words") return null;
  const text = pattern.words.map((word) => (word.kind === "glob" ? word.glob : word.word)).join(" ");
  return /^(?:NOT|IS|AND|OR|NEAR|BEFORE|AFTER)$/i.test(text) ? null : text;
}

/** Words of a rule are written as forms: whether that says the same depends on how the book compares them. */
export const RULE_MATCH: MatchOptions = { words: "form", case: "fold" };
