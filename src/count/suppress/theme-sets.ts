/** Which responses carry each theme of a codebook, as far as its terms, rules and tree tell it to a reader. */
import type { Codebook, Rule, Theme } from "../../model/codebook.ts";
import { type Atom, atomsOf, weighedAtomsOf } from "./atom.ts";

export interface ThemeSet {
  /** Whatever is in one of them carries the theme. */
  readonly inner: readonly Atom[];
  /** Whatever carries the theme is in one of the atoms of each list. */
  readonly outers: readonly (readonly Atom[])[];
}

/** @returns the sets of all themes in the order of the codebook */
export function themeSets(codebook: Codebook): readonly ThemeSet[] {
  const themes = withBelow(codebook.themes);
  const at = new Map(themes.map(({ id }, index) => [id, index]));
  const known = new Map<string, ThemeSet>();
  const setOf = (theme: Theme): ThemeSet => {
    const before = known.get(theme.id);
    if (before !== undefined) return before;
    const self: Atom = { kind: "theme", theme: at.get(theme.id)! };
    const own = ownSet(theme, codebook, (id) => setOf(themes[at.get(id)!]!));
    const below = theme.themes.map(setOf);
    const inner = [self, ...own.inner, ...below.flatMap((one) => one.inner)];
    const set = { inner, outers: [[self], ...unions([own, ...below])] };
    known.set(theme.id, set);
    return set;
  };
  return themes.map(setOf);
}

/** What carries the theme by itself, not by a theme below it. */
function ownSet(theme: Theme, codebook: Codebook, setOf: (id: string) => ThemeSet): ThemeSet {
  const { atLeast, threshold } = theme;
  const rule = theme.rule?.rule ?? null;
  const terms = weighedAtomsOf(theme, codebook);
  const atoms = terms.map(({ atom }) => atom);
  const isCounted = atLeast > 0 || threshold !== null;
  if (rule === null && terms.length === 0) return { inner: [], outers: [[]] };
  const whole: Atom = { kind: "own", of: theme, terms, rule };
  if (rule === null) {
    const enough = terms.filter(({ weight }) => atLeast < 2 && weight >= (threshold ?? 0));
    return { inner: [whole, ...enough.map(({ atom }) => atom)], outers: isCounted ? [[whole], atoms] : [] };
  }
  const ruled = ruleSet(rule, theme, setOf);
  const byTerms = isCounted && !hasPattern(rule) ? [atoms] : [];
  if (isCounted) return { inner: [whole], outers: [[whole], ...byTerms, ...ruled.outers] };
  return ruled;
}

/** Conditions and what NOT stands before are known of no text, and leave the whole to what stands beside them. */
function ruleSet(rule: Rule, theme: Theme, setOf: (id: string) => ThemeSet): ThemeSet {
  switch (rule.kind) {
    case "theme":
      return setOf(rule.id);
    case "pattern": {
      const atoms = atomsOf(rule.pattern, theme);
      return { inner: atoms, outers: [atoms] };
    }
    case "or": {
      const parts = rule.of.map((part) => ruleSet(part, theme, setOf));
      return { inner: parts.flatMap(({ inner }) => inner), outers: unions(parts) };
    }
    case "and": {
      const parts = rule.of.map((part) => ruleSet(part, theme, setOf));
      return { inner: [], outers: parts.flatMap(({ outers }) => outers) };
    }
    default:
      return { inner: [], outers: [] };
  }
}

/** The lists of each, the coarse with the coarse and the fine with the fine. */
function unions(parts: readonly ThemeSet[]): ThemeSet["outers"] {
  if (parts.some(({ outers }) => outers.length === 0)) return [];
  const most = Math.max(...parts.map(({ outers }) => outers.length));
  return Array.from({ length: most }, (_, at) =>
    parts.flatMap(({ outers }) => outers[Math.min(at, outers.length - 1)]!),
  );
}

const hasPattern = (rule: Rule): boolean =>
  rule.kind === "pattern" || ((rule.kind === "and" || rule.kind === "or") && rule.of.some(hasPattern));

function withBelow(themes: readonly Theme[]): readonly Theme[] {
  return themes.flatMap((theme) => [theme, ...withBelow(theme.themes)]);
}
