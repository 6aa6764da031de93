/** Says why a response takes a position on a theme: what becomes of every match of its terms. */
import type { Pattern, Rule, Term } from "../../model/codebook.ts";
import type {
  ExplainedMatch,
  ExplainedPositions,
  ExplainedRule,
  ExplainedTerm,
} from "../../model/explanation.ts";
import { besideFate, conditionText, isSamePlace } from "./explain.ts";
import type { Candidate } from "./select.ts";
import type { SettledPositions } from "./settled-positions.ts";
import { placeOfSpan } from "./span.ts";

/** The text that was read last must be that of the response. */
export function explainPositions(settled: SettledPositions): ExplainedPositions {
  const { theme, position, taken, sums } = settled;
  const { from, of } = theme.positions!;
  const explained = (
    text: string,
    weight: number,
    role: ExplainedTerm["of"],
    pattern: Pattern,
    denied = false,
  ) => ({
    term: text,
    of: role,
    weight,
    matches: matchesOf(settled, pattern, role, denied),
  });
  return {
    position,
    from,
    of: of.map(({ name, terms, rule, answers }, at) => ({
      name,
      taken: taken.includes(name),
      weight: from === null && rule === null ? Number(sums[at]!.toFixed(9)) : null,
      terms: [
        ...terms.map((term) => explained(term.text, term.weight, "terms", term.pattern)),
        ...(rule === null
          ? []
          : patternsIn(rule.rule, false).map(({ text, pattern, denied }) =>
              explained(text, 1, "rule", pattern, denied),
            )),
      ],
      rule: rule && explainRule(rule.rule, settled.holds),
      answers,
    })),
  };
}

function matchesOf(
  settled: SettledPositions,
  pattern: Pattern,
  role: ExplainedTerm["of"],
  denied: boolean,
): readonly ExplainedMatch[] {
  const { matches, found, masked, termOf, textOf } = settled;
  if (matches === null) return [];
  const isOwn = ({ use }: Candidate) => termOf.get(use)!.pattern === pattern;
  const place = (one: Candidate) => placeOfSpan(one, matches.tokens);
  const read = found.filter(isOwn).map((one): ExplainedMatch => {
    const negation = matches.negationOf(one);
    const negated = () => ({ fate: besideFate(one, negation!), by: textOf(negation!) });
    if (role === "rule") {
      if (negation) return { ...place(one), ...negated() };
      return { ...place(one), fate: denied ? "denied by NOT" : "counted", by: null };
    }
    if (!settled.beside.has(one)) return { ...place(one), fate: "not beside a hit", by: null };
    if (!settled.chosen.includes(one)) {
      const by = settled.chosen.find(({ first, last }) => first <= one.last && last >= one.first)!;
      const fate = isSamePlace(one, by) ? "the same words" : "inside a longer match";
      return { ...place(one), fate, by: textOf(by) };
    }
    return negation ? { ...place(one), ...negated() } : { ...place(one), fate: "counted", by: null };
  });
  const excepted = masked
    .filter(([one]) => isOwn(one))
    .map(([one, by]): ExplainedMatch => ({ ...place(one), fate: "masked by except", by: textOf(by) }));
  return [...read, ...excepted].sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Sought extends Pick<Term, "text" | "pattern"> {
  readonly denied: boolean;
}

function patternsIn(rule: Rule, denied: boolean): readonly Sought[] {
  switch (rule.kind) {
    case "pattern":
      return [{ text: rule.text, pattern: rule.pattern, denied }];
    case "and":
    case "or":
      return rule.of.flatMap((part) => patternsIn(part, denied));
    case "not":
      return patternsIn(rule.rule, !denied);
    default:
      return [];
  }
}

function explainRule(rule: Rule, holds: (rule: Rule) => boolean): ExplainedRule {
  const parts = rule.kind === "not" ? [rule.rule] : "of" in rule ? rule.of : [];
  return {
    kind: rule.kind,
    text: textOf(rule),
    holds: holds(rule),
    parts: parts.map((part) => explainRule(part, holds)),
  };
}

function textOf(rule: Rule): string {
  switch (rule.kind) {
    case "pattern":
      return rule.text;
    case "theme":
      return `theme:${rule.id}`;
    case "condition":
      return conditionText(rule);
    default:
      return rule.kind.toUpperCase();
  }
}
