/** Says why a response does or does not carry a theme, from what coding it found out. */
import type { Rule, Theme } from "../../model/codebook.ts";
import type {
  ExplainedMatch,
  ExplainedPositions,
  ExplainedRule,
  ExplainedTerm,
  Explanation,
  Fate,
} from "../../model/explanation.ts";
import { type Carried, isEnough, type Sum } from "./carry.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Candidate } from "./select.ts";
import { placeOfSpan } from "./span.ts";
import type { UsedRule, Uses } from "./uses.ts";

/**
 * @param theme index of the theme
 * @param positions what its positions make of the response
 */
export function explain(
  all: Uses,
  theme: number,
  evaluation: Evaluation,
  positions: ExplainedPositions | null,
): Explanation {
  const { themes, uses, rules } = all;
  const { carried } = evaluation;
  const rule = rules[theme];
  const matches = matchesByUse(all, theme, evaluation);
  const terms = uses.flatMap(({ role, text, weight, theme: of }, use): ExplainedTerm | readonly [] => {
    if (of !== theme || ["except", "negation", "follower"].includes(role)) return [];
    return { term: text, of: role === "term" ? "terms" : "rule", weight, matches: matches.get(use) ?? [] };
  });
  const below = themesBelow(themes[theme]!).filter((id) => carried.own[all.indexOf.get(id)!] === 1);
  return {
    theme: themes[theme]!.id,
    carried: carried.isCarried(theme),
    why: whyOf(themes[theme]!, carried.own[theme] === 1, below, {
      counted: terms.flatMap((term) => term.matches).filter(({ fate }) => fate === "counted").length,
      found: terms.some((term) => term.matches.length > 0),
      ruleHolds: rule ? carried.holds(rule) : true,
      sum: carried.sums.get(theme),
    }),
    terms,
    rule: rule ? explainRule(rule, all, carried) : null,
    positions,
    below,
  };
}

function themesBelow({ themes }: Theme): readonly string[] {
  return themes.flatMap((theme) => [theme.id, ...themesBelow(theme)]);
}

/** The matches of a theme, in order, by what they are matches of. */
function matchesByUse(
  { themes, uses, rules }: Uses,
  theme: number,
  { matches: { candidates, masked, negationOf, tokens }, decisions, carried }: Evaluation,
): ReadonlyMap<number, readonly ExplainedMatch[]> {
  const found = new Map<number, ExplainedMatch[]>();
  const add = (candidate: Candidate, fate: Fate, by: string | null): void => {
    const match = { ...placeOfSpan(candidate, tokens), fate, by };
    if (found.get(candidate.use)?.push(match) === undefined) found.set(candidate.use, [match]);
  };
  const textOf = (by: Candidate | null) => (by ? uses[by.use]!.text : null);
  const rule = rules[theme];
  const isEnoughNow = isEnough(themes[theme]!, carried.sums.get(theme) ?? { hits: 1, terms: 0, weight: 0 });
  for (const { candidate, fate, by } of decisions) {
    if (candidate.theme !== theme) continue;
    const isTaken = fate === "taken by another theme";
    if (fate === "after a negation") add(candidate, besideFate(candidate, by!), textOf(by));
    else if (fate === "inside a longer match")
      add(candidate, isSamePlace(candidate, by!) ? "the same words" : fate, textOf(by));
    else if (fate !== "counted") add(candidate, fate, isTaken ? themes[by!.theme]!.id : textOf(by));
    else if (!carried.counts(candidate) || (rule && !carried.holds(rule)))
      add(candidate, "rule does not hold", null);
    else add(candidate, isEnoughNow ? "counted" : "below at-least", null);
  }
  for (const candidate of candidates) {
    if (candidate.theme !== theme || uses[candidate.use]!.role !== "denied") continue;
    const negation = negationOf(candidate);
    add(candidate, negation ? besideFate(candidate, negation) : "denied by NOT", textOf(negation));
  }
  for (const [candidate, by] of masked) {
    if (candidate.theme === theme) add(candidate, "masked by except", textOf(by));
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return found;
}

export const isSamePlace = (one: Candidate, other: Candidate): boolean =>
  one.first === other.first && one.last === other.last;

/** `not-before` looks at what follows. */
export const besideFate = (match: Candidate, by: Candidate): Fate =>
  by.first > match.last ? "before a negation" : "after a negation";

function explainRule(condition: UsedRule, all: Uses, carried: Carried): ExplainedRule {
  const { kind } = condition;
  const parts = "of" in condition ? condition.of.map((part) => explainRule(part, all, carried)) : [];
  return { kind, text: textOf(condition, all), holds: carried.holds(condition), parts };
}

function textOf(condition: UsedRule, { uses, themes }: Uses): string {
  switch (condition.kind) {
    case "pattern":
      return uses[condition.use]!.text;
    case "theme":
      return `theme:${themes[condition.theme]!.id}`;
    case "condition":
      return conditionText(condition);
    default:
      return condition.kind.toUpperCase();
  }
}

export const conditionText = ({ field, value }: Extract<Rule, { kind: "condition" }>): string =>
  `${field}:${/[\s()]/.test(value) ? `"${value}"` : value}`;

interface Facts {
  readonly counted: number;
  readonly found: boolean;
  readonly ruleHolds: boolean;
  readonly sum: Sum | undefined;
}

function whyOf(theme: Theme, own: boolean, below: readonly string[], facts: Facts): string {
  const { counted, ruleHolds } = facts;
  const inBelow = below.length > 0 ? `by the themes below it: ${below.join(", ")}` : "";
  if (!own && inBelow) return `It carries the theme ${inBelow}.`;
  if (!own) return `It does not carry the theme: ${whyNot(theme, facts)}.`;
  const ruled = theme.rule && ruleHolds ? "its rule holds" : "";
  const hits = counted > 0 || !ruled ? counts(counted, "hit counts", "hits count") : "";
  const reasons = [ruled, hits].filter(Boolean).join(", and ");
  return `It carries the theme: ${reasons}${inBelow && `; also ${inBelow}`}.`;
}

function whyNot(
  { rule, atLeast, atLeastTerms, threshold, terms }: Theme,
  { found, ruleHolds, sum }: Facts,
): string {
  if (!ruleHolds) return "its rule does not hold";
  if (!found && terms.length + (rule ? 1 : 0) === 0)
    return "it has no terms, and no theme below it is carried";
  if (!found) return "no term matches";
  if (sum && sum.hits > 0 && sum.hits < atLeast) {
    return `${counts(sum.hits, "hit", "hits")}, and \`at-least\` asks for ${atLeast}`;
  }
  if (sum && sum.terms > 0 && sum.terms < atLeastTerms) {
    return `${counts(sum.terms, "term matches", "terms match")}, and \`at-least\` asks for ${atLeastTerms}`;
  }
  if (sum && sum.hits > 0 && threshold !== null) {
    return `its hits weigh ${Number(sum.weight.toFixed(9))}, and \`threshold\` asks for ${threshold}`;
  }
  return "no match counts";
}

function counts(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
