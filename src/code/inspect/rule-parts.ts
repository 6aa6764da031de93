/** The parts of a rule that are no AND, OR or NOT, in the order in which they are written. */
import type { Rule } from "../../model/codebook.ts";

export type RulePart = Extract<Rule, { readonly kind: "pattern" | "theme" | "condition" }>;

export function ruleParts(rule: Rule): readonly RulePart[] {
  switch (rule.kind) {
    case "and":
    case "or":
      return rule.of.flatMap(ruleParts);
    case "not":
      return ruleParts(rule.rule);
    default:
      return [rule];
  }
}
