/** Puts every term and every part of a rule to texts by itself, apart from what else its theme says. */

import type { Codebook, NotAfter, Pattern, Rule, Term, Theme, ThemeRule } from "../../model/codebook.ts";
import type { Place } from "../../model/place.ts";
import { type Coder, compileCodebook } from "../apply/code.ts";
import { type RulePart, ruleParts } from "./rule-parts.ts";
import { themeList } from "./theme-list.ts";

/** What a codebook says that can be looked for alone; a reference to another theme cannot. */
export interface Probe {
  /** Null for a term of a list. */
  readonly theme: Theme | null;
  readonly role: "term" | "except" | "not-after" | "not-before" | "rule" | "position" | "list";
  /** The position or the list that it is of; null for what else there is. */
  readonly of: string | null;
  /** As written in the codebook. */
  readonly text: string;
  readonly place: Place;
  /** Null for a condition. */
  readonly pattern: Pattern | null;
  /** Null for what looks for words. */
  readonly condition: Extract<Rule, { kind: "condition" }> | null;
}

/** @returns the probes in the order of the codebook */
export function probesOf(codebook: Codebook): readonly Probe[] {
  const seen = new Set<unknown>();
  /** What the book says for all its themes is looked for once. */
  const ownWords = (beside: NotAfter | null | undefined): readonly Term[] => {
    if (!beside || seen.has(beside)) return [];
    seen.add(beside);
    return beside.words;
  };
  const ofLists = (codebook.lists ?? []).flatMap(({ name, terms }) =>
    terms.map(termProbe(null, "list", name)),
  );
  return [
    ...ofLists,
    ...themeList(codebook).flatMap(({ theme }) => [
      ...theme.terms.map(termProbe(theme, "term")),
      ...theme.except.map(termProbe(theme, "except")),
      ...ownWords(theme.notAfter).map(termProbe(theme, "not-after")),
      ...ownWords(theme.notBefore).map(termProbe(theme, "not-before")),
      ...ruleProbes(theme, theme.rule, null),
      ...(theme.positions?.of ?? []).flatMap(({ name, terms, rule }) => [
        ...terms.map(termProbe(theme, "position", name)),
        ...ruleProbes(theme, rule, name),
      ]),
      ...ownWords(theme.positions?.notAfter).map(termProbe(theme, "not-after")),
    ]),
  ];
}

const termProbe =
  (theme: Theme | null, role: Probe["role"], of: string | null = null) =>
  ({ text, place, pattern }: Term): Probe => ({ theme, role, of, text, place, pattern, condition: null });

const ruleProbes = (theme: Theme, rule: ThemeRule | null, of: string | null): readonly Probe[] =>
  rule === null ? [] : ruleParts(rule.rule).flatMap((part) => ruleProbe(theme, rule.place, part, of));

function ruleProbe(theme: Theme, place: Place, part: RulePart, of: string | null): readonly Probe[] {
  if (part.kind === "theme") return [];
  const at = { theme, role: "rule" as const, of, place };
  if (part.kind === "pattern") return [{ ...at, text: part.text, pattern: part.pattern, condition: null }];
  return [{ ...at, text: `${part.field}:${part.value}`, pattern: null, condition: part }];
}

/** A coder whose themes are the probes, each by itself: theme `3` is the fourth probe. */
export function compileProbes(codebook: Codebook, probes: readonly Probe[]): Coder {
  const themes = probes.map(({ text, place, pattern, condition }, index): Theme => {
    const id = String(index);
    const bare = {
      id,
      label: id,
      description: null,
      place,
      except: [],
      notAfter: null,
      atLeastTerms: 0,
      threshold: null,
      themes: [],
    };
    return condition === null
      ? { ...bare, terms: [{ text, place, pattern: pattern!, weight: 1 }], rule: null, atLeast: 1 }
      : { ...bare, terms: [], rule: { text, place, rule: condition }, atLeast: 0 };
  });
  return compileCodebook({ ...codebook, overlap: "theme", themes });
}
