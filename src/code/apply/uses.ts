/** What the patterns of a codebook are there for: the terms, exceptions, negations and rule parts of its themes. */
import type { Codebook, Pattern, Rule, Term, Theme } from "../../model/codebook.ts";

/**
 * `negation` and `follower` are the words of `not-after` and `not-before`; `term` and `part` bring hits; `denied` are the parts of a rule behind a NOT, of which only their absence
 * counts.
 */
export type Role = "term" | "except" | "negation" | "follower" | "part" | "denied";

/** One place of the codebook where a pattern is written; known by its index among all. */
export interface Use {
  readonly role: Role;
  /** Index of the theme in the order of the codebook, parents before their children. */
  readonly theme: number;
  /** As written. */
  readonly text: string;
  readonly weight: number;
  readonly pattern: Pattern;
}

/** A rule, its patterns by their use and its themes by their index. */
export type UsedRule =
  | { readonly kind: "pattern"; readonly use: number }
  | { readonly kind: "and" | "or"; readonly of: readonly UsedRule[] }
  | { readonly kind: "not"; readonly of: readonly [UsedRule] }
  | { readonly kind: "theme"; readonly theme: number }
  | Extract<Rule, { kind: "condition" }>;

export interface Uses {
  /** All themes, parents before their children. */
  readonly themes: readonly Theme[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly uses: readonly Use[];
  /** The rule of each theme, or null. */
  readonly rules: readonly (UsedRule | null)[];
}

/** @returns the themes in a list, and all that they look for, in their order */
export function usesOf(codebook: Codebook): Uses {
  const themes = codebook.themes.flatMap(withDescendants);
  const indexOf = new Map(themes.map(({ id }, index) => [id, index]));
  const uses: Use[] = [];
  const rules = themes.map(({ terms, except, notAfter, notBefore, rule }, theme) => {
    const add = (role: Role) => (term: Term) => uses.push({ role, theme, ...term });
    terms.forEach(add("term"));
    except.forEach(add("except"));
    (notAfter?.words ?? []).forEach(add("negation"));
    (notBefore?.words ?? []).forEach(add("follower"));
    return (
      rule &&
      toCondition(
        rule.rule,
        false,
        (role, text, pattern) => {
          return uses.push({ role, theme, text, pattern, weight: 1 }) - 1;
        },
        indexOf,
      )
    );
  });
  return { themes, indexOf, uses, rules };
}

function withDescendants(theme: Theme): readonly Theme[] {
  return [theme, ...theme.themes.flatMap(withDescendants)];
}

function toCondition(
  rule: Rule,
  denied: boolean,
  add: (role: Role, text: string, pattern: Pattern) => number,
  indexOf: ReadonlyMap<string, number>,
): UsedRule {
  switch (rule.kind) {
    case "pattern":
      return { kind: "pattern", use: add(denied ? "denied" : "part", rule.text, rule.pattern) };
    case "and":
    case "or":
      return { kind: rule.kind, of: rule.of.map((part) => toCondition(part, denied, add, indexOf)) };
    case "not":
      return { kind: "not", of: [toCondition(rule.rule, true, add, indexOf)] };
    case "theme":
      return { kind: "theme", theme: indexOf.get(rule.id)! };
    case "condition":
      return rule;
  }
}
