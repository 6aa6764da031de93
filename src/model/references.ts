/** The themes that a rule refers to. */
import type { Rule } from "./codebook.ts";

/** @returns ids in their order, with repetitions */
export function referencesOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "theme":
      return [rule.id];
    case "not":
      return referencesOf(rule.rule);
    case "and":
    case "or":
      return rule.of.flatMap(referencesOf);
    default:
      return [];
  }
}
