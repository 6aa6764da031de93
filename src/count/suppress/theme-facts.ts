/** What the codebook says of its themes that ties their counts together. */
import type { Codebook, Rule, Theme } from "../../model/codebook.ts";
import { type Cover, type TermFacts, termFacts } from "./term-facts.ts";

export interface ThemeFacts {
  readonly id: string;
  /** Positions of the themes above it, the nearest first. */
  readonly above: readonly number[];
  /** Positions of the themes right below it. */
  readonly below: readonly number[];
  /** It has no terms and no rule: whatever carries it carries a theme below it. */
  readonly isOnlyBelow: boolean;
  readonly rule: Rule | null;
  /** Whatever its rule holds for carries it, hits or not. */
  readonly isRuleEnough: boolean;
  /** Hits that a response which carries it has at least. */
  readonly leastHits: number;
  /** Other themes of which each of its responses carries one, by the terms of the codebook. */
  readonly covers: readonly Cover[];
  /** Positions of the themes that are the same as a part of its rule that names words. */
  readonly sameAs: (part: Extract<Rule, { kind: "pattern" }>) => readonly number[];
}

/** @returns the facts of every theme in the order of the codebook, in which tallies list them */
export function themeFacts(codebook: Codebook): readonly ThemeFacts[] {
  const facts: Omit<ThemeFacts, keyof TermFacts>[] = [];
  const all: Theme[] = [];
  const walk = (theme: Theme, above: readonly number[]): number => {
    const at = facts.length;
    all.push(theme);
    const { id, terms, atLeast, threshold, themes } = theme;
    const rule = theme.rule?.rule ?? null;
    const isOnlyBelow = terms.length === 0 && rule === null && themes.length > 0;
    const isRuleEnough = rule !== null && atLeast === 0 && threshold === null;
    const fact = { id, above, isOnlyBelow, rule, isRuleEnough };
    facts.push({ ...fact, below: [], leastHits: 0 });
    const below = themes.map((child) => walk(child, [at, ...above]));
    // Hits of a theme and of one below it may be one place: where there are any below, only one hit is certain.
    const inBelow = below.map((child) => Math.min(1, facts[child]!.leastHits));
    facts[at] = { ...fact, below, leastHits: Math.min(...(isOnlyBelow ? [] : [ownHits(theme)]), ...inBelow) };
    return at;
  };
  for (const theme of codebook.themes) walk(theme, []);
  const { covers, sameAs } = termFacts(
    codebook,
    facts.map(({ above }) => above),
  );
  return facts.map((fact, at) => ({
    ...fact,
    covers: covers[at]!,
    sameAs: (part) => sameAs(part, all[at]!),
  }));
}

function ownHits({ atLeast, threshold, terms, rule }: Theme): number {
  const heaviest = Math.max(0, ...terms.map(({ weight }) => weight), rule === null ? 0 : 1);
  return threshold === null || heaviest === 0 ? atLeast : Math.max(atLeast, Math.ceil(threshold / heaviest));
}
