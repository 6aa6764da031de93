/** Which themes each response of a theme is bound to carry one of, since the codebook has their terms in common. */
import type { Codebook, Rule, Theme } from "../../model/codebook.ts";
import { type Stemmer, stemmerOf } from "../../text/stem.ts";
import { type Atom, atomsOf, isAtomWithin } from "./atom.ts";
import { startAtoms } from "./atom-index.ts";
import { type ThemeSet, themeSets } from "./theme-sets.ts";

/** A hostile codebook has as many as it likes; a limit of what is looked at keeps the time linear. */
const MOST_COVERS = 32;
const MOST_STEPS = 200;

/** Themes of which every response of another theme carries one at least. */
export type Cover = readonly number[];

export interface TermFacts {
  /** Of each theme those of which none can be left out, the smallest first. */
  readonly covers: readonly (readonly Cover[])[];
  /** Themes that just those responses carry in which a part of a rule finds its words. */
  readonly sameAs: (part: PatternRule, of: Theme) => readonly number[];
}

type PatternRule = Extract<Rule, { kind: "pattern" }>;

/** @param above - of each theme in the order of the codebook, those above it: they are in none of its covers */
export function termFacts(codebook: Codebook, above: readonly (readonly number[])[]): TermFacts {
  const stem = keeping(stemmerOf(codebook.stemmer));
  const atoms = startAtoms(stem);
  const sets = themeSets(codebook);
  sets.forEach(({ inner }, theme) => {
    for (const atom of inner) atoms.add(atom, theme);
  });
  const isWithinAny = (atom: Atom, others: readonly Atom[]) =>
    others.some((other) => isAtomWithin(atom, other, stem));
  return {
    covers: sets.map(({ outers }, theme) => {
      const isOther = (other: number) => other !== theme && !above[theme]!.includes(other);
      const found = outers.flatMap((list) =>
        coversOf(list.map((atom) => atoms.themesWith(atom).filter(isOther))),
      );
      const unlike = new Map(found.map((cover) => [cover.join(" "), cover]));
      return [...unlike.values()].sort((one, other) => one.length - other.length).filter(isSmallest);
    }),
    sameAs: ({ pattern }, of) => {
      const parts = atomsOf(pattern, of);
      const isNoMore = ({ outers }: ThemeSet) =>
        outers.some((list) => list.every((atom) => isWithinAny(atom, parts)));
      const [first = [], ...rest] = parts.map((atom) => atoms.themesWith(atom));
      return first.filter(
        (theme) => rest.every((others) => others.includes(theme)) && isNoMore(sets[theme]!),
      );
    },
  };
}

/** @param choices - for each part of what is to be covered, the themes that cover it */
function coversOf(choices: readonly (readonly number[])[]): readonly Cover[] {
  if (choices.length === 0 || choices.some(({ length }) => length === 0)) return [];
  const covered = new Map<number, number>();
  for (const theme of choices.flat()) covered.set(theme, (covered.get(theme) ?? 0) + 1);
  const byUse = choices.map((themes) =>
    themes.toSorted((one, other) => covered.get(other)! - covered.get(one)! || one - other),
  );
  const found: Cover[] = [];
  let steps = 0;
  const search = (taken: readonly number[]): void => {
    if (++steps > MOST_STEPS || found.length >= MOST_COVERS) return;
    const open = byUse.find((themes) => !themes.some((theme) => taken.includes(theme)));
    if (open === undefined) {
      found.push(taken.toSorted((one, other) => one - other));
      return;
    }
    for (const theme of open) search([...taken, theme]);
  };
  search([]);
  return found;
}

function isSmallest(cover: Cover, at: number, sorted: readonly Cover[]): boolean {
  return !sorted.slice(0, at).some((smaller) => smaller.every((theme) => cover.includes(theme)));
}

/** A stemmer that keeps what it has found: every word is compared with many. */
function keeping(stem: Stemmer): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? stem(word);
    known.set(word, found);
    return found;
  };
}
