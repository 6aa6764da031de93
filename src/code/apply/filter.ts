/** Reads what a table is asked of, as a rule of conditions, and tells which responses meet it. */
import type { Rule } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";
import { DEFAULT_MATCH } from "../codebook/default-match.ts";
import type { TermFault } from "../codebook/fault.ts";
import { parseRule } from "../codebook/rule.ts";
import { ruleParts } from "../inspect/rule-parts.ts";
import type { AskedCondition } from "./asked.ts";
import { meets } from "./metadata.ts";

export interface Filter {
  readonly conditions: readonly AskedCondition[];
  /** Whether a response must meet all of them, and nothing else is asked: they are joined by AND alone. */
  readonly isOfAll: boolean;
  readonly holds: (response: Response) => boolean;
}

/** A word that may be a theme is read as one, so that it is told that neither is a condition. */
class AnyTheme extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** @returns the filter, or its first fault: words and themes are what is counted, not of whom */
export function filterOf(where: string): Filter | TermFault {
  const { rule, fault } = parseRule(where, DEFAULT_MATCH, new AnyTheme());
  if (rule === null) return fault;
  const parts = ruleParts(rule);
  const other = parts.find((part) => part.kind !== "condition");
  if (other !== undefined) {
    return {
      character: 0,
      found: `\`${other.kind === "pattern" ? other.text : where}\`, which is no condition`,
      expected: 'conditions such as question:Q3 or region:"North", joined by AND, OR and NOT',
      hint: "write what is known of a response before it is read: a variable, a question, a topic, a status, a source",
    };
  }
  return {
    conditions: parts.flatMap((part) => (part.kind === "condition" ? [part] : [])),
    isOfAll:
      rule.kind === "condition" || (rule.kind === "and" && rule.of.every(({ kind }) => kind === "condition")),
    holds: (response) => holds(rule, response),
  };
}

function holds(rule: Rule, response: Response): boolean {
  if (rule.kind === "and") return rule.of.every((part) => holds(part, response));
  if (rule.kind === "or") return rule.of.some((part) => holds(part, response));
  if (rule.kind === "not") return !holds(rule.rule, response);
  return rule.kind === "condition" && meets(response, rule.field, rule.value);
}
