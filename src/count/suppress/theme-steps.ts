/** Which numbers of themes come in steps: of a survey that everybody answered whole, where only values decide. */
import type { Rule } from "../../model/codebook.ts";
import type { ResponseSet } from "./grid.ts";
import type { ThemeFacts } from "./theme-facts.ts";

/** @returns by theme, by how many its number among some responses can be more or less */
export type ThemeSteps = (base: number, responses: readonly number[]) => readonly number[];

export interface KnownOfThemes {
  /** Their sets. */
  readonly themes: readonly ResponseSet[];
  /** How many questions everybody answered; 1 where there are none, or not everybody did. */
  readonly questions: number;
  readonly steps: ThemeSteps;
}

/**
 * Where all of a rule's themes are carried by all responses of a group or by none, its values alone decide, and values
 * are those of respondents: their answers come together. Words that are no theme may be in all of them or in none.
 * @param questions - as in `KnownOfThemes`
 */
export function themeSteps(facts: readonly ThemeFacts[], questions: number): ThemeSteps {
  const rules = new Map(facts.map(({ id, rule }, at) => [id, { at, rule }]));
  const asksForValues = facts.map(({ rule }) => rule !== null && leavesOf(rule).some(isValue));
  if (questions === 1 || !asksForValues.includes(true)) return () => facts.map(() => 1);
  return (base, responses) => {
    const isDecided = (leaf: Leaf): boolean => {
      if (leaf.kind === "condition") return isValue(leaf);
      if (leaf.kind === "pattern") return true;
      const { at, rule } = rules.get(leaf.id)!;
      return [0, base].includes(responses[at]!) || (asksForValues[at]! && leavesOf(rule!).every(isDecided));
    };
    return facts.map(({ rule }, at) =>
      asksForValues[at]! && leavesOf(rule!).every(isDecided) ? questions : 1,
    );
  };
}

type Leaf = Extract<Rule, { kind: "pattern" | "theme" | "condition" }>;

const isValue = (leaf: Leaf): boolean => leaf.kind === "condition" && leaf.field !== "question";

function leavesOf(rule: Rule): readonly Leaf[] {
  if (rule.kind === "not") return leavesOf(rule.rule);
  return "of" in rule ? rule.of.flatMap(leavesOf) : [rule];
}
