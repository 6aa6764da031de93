/** What a reader of the printed tables can work out: by sums, by the tree, and by how counting works. */
import type { Codebook, Theme } from "#src/model/codebook.ts";
import { type Programme, startProgramme } from "./programme.ts";
import { lineages } from "./suppress-corpus.ts";
import { countFacts, pairFacts, shareFacts, sumFacts, treeFacts } from "./suppress-facts.ts";
import { GROUPS, type Group, numbersOf, type Printed } from "./suppress-printed.ts";

/** What the reader knows besides the tables. */
export interface Knowledge {
  readonly codebook: Codebook;
  readonly below: number;
  /** The small numbers by name; null for one who knows of each that is withheld only that it is not 0. */
  readonly small: ReadonlySet<string> | null;
  /** Knows of the others that they are not small. */
  readonly large: boolean;
  /** Pairs that are not listed do not occur. */
  readonly pairs: boolean;
  /** No response has two topics. */
  readonly oneTopic: boolean;
  /** How many responses have none; null for one who does not know. */
  readonly without: number | null;
}

/** A number of a theme: in all responses, in those of a group, in those that carry another theme. */
export type Scope = (theme: string) => number;

export interface Facts {
  readonly tables: Printed;
  readonly knowledge: Knowledge;
  readonly programme: Programme;
  readonly themes: readonly Theme[];
  /** A number that is printed nowhere is 0. */
  readonly at: (name: string) => number;
  readonly groups: (group: Group) => readonly string[];
  readonly inAll: Scope;
  readonly inGroups: readonly Scope[];
  readonly withOthers: readonly Scope[];
  readonly pair: (one: string, other: string) => number;
  /** Some numbers together are at least some others together, and so much more. */
  readonly atLeast: (more: readonly number[], less: readonly number[], by?: number) => void;
}

const MOST = 1000;

/** What a reader has besides the tables and their sums. */
export interface More {
  readonly facts?: readonly ((facts: Facts) => void)[];
  /** Of numbers by their name. */
  readonly bounds?: ReadonlyMap<string, readonly [number, number]>;
}

/** @returns the names of the withheld numbers that can be one number only */
export function workedOut(tables: Printed, knowledge: Knowledge, more: More = {}): readonly string[] {
  return nearlyWorkedOut(tables, knowledge, 0, more).found;
}

/** @returns the names of the withheld numbers, and of those that can be no numbers further apart than so much */
export function nearlyWorkedOut(
  tables: Printed,
  knowledge: Knowledge,
  apart: number,
  { facts: further = [], bounds }: More = {},
): { readonly found: readonly string[]; readonly withheld: readonly string[] } {
  const numbers = numbersOf(tables);
  const programme = startProgramme();
  const unknowns = new Map<string, number>();
  for (const [name, shown] of numbers) {
    const [least, most] = boundsOf(name, shown, knowledge);
    const [atLeast, atMost] = bounds?.get(name) ?? [least, most];
    unknowns.set(name, programme.unknown(Math.max(least, atLeast), Math.min(most, atMost)));
  }
  const facts = factsOf(tables, knowledge, programme, unknowns);
  for (const add of [sumFacts, treeFacts, pairFacts, countFacts, shareFacts, ...further]) add(facts);
  const withheld = [...numbers].flatMap(([name, shown]) => (shown === "[c]" ? [name] : []));
  const some = withheld.map((name) => unknowns.get(name)!);
  const near = new Set(programme.determined(some, apart));
  return { withheld, found: withheld.filter((name) => near.has(unknowns.get(name)!)) };
}

function boundsOf(name: string, shown: string, { below, small, large }: Knowledge): [number, number] {
  if (shown !== "[c]") return [Number(shown), Number(shown)];
  if (small?.has(name)) return [1, below - 1];
  return [small !== null && large ? below : 1, MOST];
}

function factsOf(
  tables: Printed,
  knowledge: Knowledge,
  programme: Programme,
  unknowns: ReadonlyMap<string, number>,
): Facts {
  const zero = programme.unknown(0, 0);
  const at = (name: string) => unknowns.get(name) ?? zero;
  const above = lineages(knowledge.codebook);
  const ids = [...above.keys()];
  const inAll: Scope = (theme) => at(`responses ${theme}`);
  const pair = (one: string, other: string): number => {
    if (one === other || above.get(one)!.includes(other)) return inAll(one);
    if (above.get(other)!.includes(one)) return inAll(other);
    return ids.indexOf(one) < ids.indexOf(other) ? at(`pair ${one} ${other}`) : at(`pair ${other} ${one}`);
  };
  const groups = (group: Group) => [...new Set(tables[group].map((row) => row[1]!))];
  return {
    tables,
    knowledge,
    programme,
    themes: themesOf(knowledge.codebook.themes),
    at,
    groups,
    inAll,
    inGroups: GROUPS.flatMap((group) =>
      groups(group).map(
        (name): Scope =>
          (theme) =>
            at(`${group} ${theme} ${name}`),
      ),
    ),
    withOthers: knowledge.pairs
      ? ids.map(
          (other): Scope =>
            (theme) =>
              pair(theme, other),
        )
      : [],
    pair,
    atLeast: (more, less, by = 0) => {
      const terms = [more.map((one) => [1, one] as const), less.map((one) => [-1, one] as const)];
      programme.between(by, terms.flat(), Number.POSITIVE_INFINITY);
    },
  };
}

function themesOf(themes: readonly Theme[]): readonly Theme[] {
  return themes.flatMap((theme) => [theme, ...themesOf(theme.themes)]);
}
