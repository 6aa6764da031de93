/** Settles the matches of the themes that are carried by what their hits weigh, or by how many there are. */
import type { Codebook, Theme } from "../../model/codebook.ts";
import { heaviest } from "./heaviest.ts";
import type { Matches } from "./matches.ts";
import type { Candidate, Decision } from "./select.ts";
import type { Uses } from "./uses.ts";

export interface Weighed {
  readonly decisions: readonly Decision[];
  readonly hits: readonly Candidate[];
  /** The largest number of matches that share no word, whatever they weigh. */
  readonly most: number;
}

/** With `overlap: book` no theme is weighed: what another theme takes is settled for all of them at once. */
export function weighedThemes({ overlap }: Codebook, { themes }: Uses): readonly boolean[] {
  return themes.map((theme) => overlap === "theme" && (isCounted(theme) || hasWeights(theme)));
}

const isCounted = ({ atLeast, threshold }: Theme): boolean => atLeast > 1 || threshold !== null;

const hasWeights = ({ terms }: Theme): boolean => terms.some(({ weight }) => weight !== 1);

/**
 * @param candidates matches of the theme outside its exceptions
 * @param counts whether a match backs its theme; what does not takes no words from what does
 */
export function weigh(
  { uses }: Uses,
  candidates: readonly Candidate[],
  negationOf: Matches["negationOf"],
  counts: (match: Candidate) => boolean,
): Weighed {
  const weightOf = ({ use }: Candidate): number => uses[use]!.weight;
  const backing = candidates.filter(counts);
  const decisions = heaviest(backing, { weightOf, negationOf });
  const hits = hitsOf(decisions);
  const isEven = backing.every((candidate) => weightOf(candidate) === 1);
  const most = isEven ? hits : hitsOf(heaviest(backing, { weightOf: () => 1, negationOf }));
  const rest = candidates.filter((candidate) => !counts(candidate));
  return {
    decisions: [
      ...decisions,
      ...rest.map((candidate) => ({ candidate, fate: "counted" as const, by: null })),
    ],
    hits,
    most: most.length,
  };
}

const hitsOf = (decisions: readonly Decision[]): readonly Candidate[] =>
  decisions.filter(({ fate }) => fate === "counted").map(({ candidate }) => candidate);

/**
 * A match that `not-after` drops uses up its words. Where that leaves a theme nothing, what it took is given back, so
 * that a further term never takes a response from its theme.
 *
 * @param decisions of themes that are not weighed
 */
export function giveBack(
  decisions: readonly Decision[],
  all: Uses,
  negationOf: Matches["negationOf"],
): readonly Decision[] {
  const negated = new Set<number>();
  const counted = new Set<number>();
  for (const { candidate, fate } of decisions) {
    if (fate === "after a negation") negated.add(candidate.theme);
    if (fate === "counted") counted.add(candidate.theme);
  }
  const bare = new Set([...negated].filter((theme) => !counted.has(theme)));
  if (bare.size === 0) return decisions;
  const again = [...bare].flatMap(
    (theme) =>
      weigh(
        all,
        decisions.map(({ candidate }) => candidate).filter((candidate) => candidate.theme === theme),
        negationOf,
        () => true,
      ).decisions,
  );
  return [...decisions.filter(({ candidate }) => !bare.has(candidate.theme)), ...again];
}
