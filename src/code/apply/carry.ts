/** Decides which themes a response carries: by their hits, and by rules in the order in which they depend. */
import type { Theme } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";
import { meets } from "./metadata.ts";
import type { Candidate, Decision } from "./select.ts";
import type { UsedRule, Uses } from "./uses.ts";
import type { Weighed } from "./weigh.ts";

/** What is known of a response when its rules are looked at. */
export interface Evidence {
  readonly response: Response;
  /** Uses that match somewhere outside exceptions and not after a negation. */
  readonly present: ReadonlySet<number>;
  /** Matches that count if their theme is carried, of themes that are not weighed. */
  readonly hits: readonly Candidate[];
  /** Settles the matches of a theme that is weighed; null for any other. */
  readonly weigh: (theme: number, counts: (match: Candidate) => boolean) => Weighed | null;
  /** What a person decided: it holds whatever terms and rules say, and for the rules that refer to the theme. */
  readonly decided: ReadonlyMap<number, boolean>;
}

export interface Carried {
  /** Whether each theme is carried by its own terms or rule. */
  readonly own: Uint8Array;
  /** The same, or by a theme below it. */
  readonly isCarried: (theme: number) => boolean;
  /** Whether a condition of some rule holds. */
  readonly holds: (condition: UsedRule) => boolean;
  /** Number and weight of the hits of each theme that is not carried by any single hit. */
  readonly sums: ReadonlyMap<number, Sum>;
  /** Whether the hit backs its theme: by a term, or by a part of its rule that holds. */
  readonly counts: (hit: Candidate) => boolean;
  /** What became of the matches of themes that are weighed. */
  readonly weighed: readonly Decision[];
  readonly scores: readonly number[];
}

export interface Sum {
  readonly hits: number;
  /** Different terms that match, wherever they do. */
  readonly terms: number;
  readonly weight: number;
}

/** Sums of decimal fractions are a little off in binary: less than this does not matter. */
const TOLERANCE = 1e-9;

/**
 * @returns a function that decides for one response after another
 */
export function carrier(all: Uses, isWeighed: readonly boolean[]): (evidence: Evidence) => Carried {
  const { themes, uses, rules } = all;
  const size = themes.map(sizeOf);
  const special = inOrder(rules, size).filter(
    (theme) => rules[theme] || isWeighed[theme] || !isPlain(themes[theme]!),
  );
  const isSpecial = new Set(special);
  const termsOf = usesOfTerms(all);

  return ({ response, present, hits, weigh, decided }) => {
    const own = new Uint8Array(themes.length);
    const isCarried = (theme: number) => own.subarray(theme, theme + size[theme]!).includes(1);
    const holds = (condition: UsedRule): boolean => {
      switch (condition.kind) {
        case "pattern":
          return present.has(condition.use);
        case "and":
          return condition.of.every(holds);
        case "or":
          return condition.of.some(holds);
        case "not":
          return !holds(condition.of[0]);
        case "theme":
          return isCarried(condition.theme);
        case "condition":
          return meets(response, condition.field, condition.value);
      }
    };
    const scores = new Array<number>(themes.length).fill(0);
    const hitsOf = new Map<number, Candidate[]>();
    for (const hit of hits) {
      if (!isSpecial.has(hit.theme)) {
        own[hit.theme] = 1;
        scores[hit.theme]! += 1;
      } else if (hitsOf.get(hit.theme)?.push(hit) === undefined) hitsOf.set(hit.theme, [hit]);
    }
    for (const [theme, isYes] of decided) own[theme] = isYes ? 1 : 0;
    const backing = new Set<number>();
    const counts = ({ use }: Candidate) => uses[use]!.role === "term" || backing.has(use);
    const sums = new Map<number, Sum>();
    const weighed: Decision[] = [];
    for (const theme of special) {
      const rule = rules[theme];
      const ruled = !rule || holds(rule);
      if (rule && ruled) for (const use of backed(rule, holds)) backing.add(use);
      const by = weigh(theme, counts);
      const counting = by?.hits ?? (hitsOf.get(theme) ?? []).filter(counts);
      weighed.push(...(by?.decisions ?? []));
      const sum = {
        hits: by?.most ?? counting.length,
        terms: termsOf[theme]!.filter((use) => present.has(use)).length,
        weight: counting.reduce((total, { use }) => total + uses[use]!.weight, 0),
      };
      sums.set(theme, sum);
      own[theme] = (decided.get(theme) ?? (ruled && isEnough(themes[theme]!, sum))) ? 1 : 0;
      scores[theme] = ruled ? scoreOf(themes[theme]!, sum) : 0;
    }
    return { own, isCarried, holds, sums, counts, weighed, scores };
  };
}

/** Whether the hits are as many, and weigh as much, as the theme asks. */
export function isEnough(theme: Theme, { hits, terms, weight }: Sum): boolean {
  const { atLeast, atLeastTerms, threshold } = theme;
  return hits >= atLeast && terms >= atLeastTerms && (threshold === null || weight >= threshold - TOLERANCE);
}

/** What is asked of a theme and only partly there makes a score below 1: the smallest part of it. */
function scoreOf({ rule, atLeast, atLeastTerms, threshold }: Theme, { hits, terms, weight }: Sum): number {
  const weighs = threshold === null ? null : threshold > 0 ? weight / threshold : 1;
  const asked = weighs ?? (atLeast > 0 ? hits / atLeast : rule ? 1 : hits);
  const short = [hits / atLeast, terms / atLeastTerms].filter((part) => part < 1);
  return Math.max(0, Math.min(asked, ...short));
}

/** Parts of a rule that hold and bring hits: none behind a NOT, and of alternatives those that hold. */
function backed(condition: UsedRule, holds: (condition: UsedRule) => boolean): readonly number[] {
  if (condition.kind === "pattern") return [condition.use];
  if (condition.kind !== "and" && condition.kind !== "or") return [];
  return condition.of.filter(holds).flatMap((part) => backed(part, holds));
}

function isPlain({ atLeast, atLeastTerms, threshold }: Theme): boolean {
  return atLeast === 1 && atLeastTerms === 0 && threshold === null;
}

/** The uses of each theme's terms. */
function usesOfTerms({ themes, uses }: Uses): readonly (readonly number[])[] {
  const terms: number[][] = themes.map(() => []);
  for (const [use, { role, theme }] of uses.entries()) if (role === "term") terms[theme]!.push(use);
  return terms;
}

/** How many themes it and those below it are; in codebook order they stand in a row. */
function sizeOf({ themes }: Theme): number {
  return themes.reduce((sum, theme) => sum + sizeOf(theme), 1);
}

/** Themes with those first that the rules of others refer to, and all below these; order is that of the book else. */
function inOrder(rules: readonly (UsedRule | null)[], size: readonly number[]): readonly number[] {
  const needs = rules.map((rule) =>
    (rule ? themesIn(rule) : []).flatMap((theme) => range(theme, size[theme]!)),
  );
  const neededBy: number[][] = rules.map(() => []);
  for (const [theme, before] of needs.entries()) for (const each of before) neededBy[each]!.push(theme);
  const open = needs.map(({ length }) => length);
  const order = open.flatMap((count, theme) => (count === 0 ? [theme] : []));
  for (const done of order) {
    for (const theme of neededBy[done]!) if (--open[theme]! === 0) order.push(theme);
  }
  if (order.length < rules.length)
    throw new Error("Themes of the codebook depend on one another in a circle.");
  return order;
}

function themesIn(condition: UsedRule): readonly number[] {
  if (condition.kind === "theme") return [condition.theme];
  return "of" in condition ? condition.of.flatMap(themesIn) : [];
}

function range(from: number, size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => from + index);
}
