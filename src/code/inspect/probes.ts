/** Puts every term and every part of a rule to texts by itself, apart from what else its theme says. */

import type { Codebook, NotAfter, Pattern, Rule, Term, Theme } from "../../model/codebook.ts";
import type { Place } from "../../model/place.ts";
import { type Coder, compileCodebook } from "../apply/code.ts";
import { type RulePart, ruleParts } from "./rule-parts.ts";
import { themeList } from "./theme-list.ts";

/** What a codebook says that can be looked for alone; a reference to another theme cannot. */
export interface Probe {
  readonly theme: Theme;
  readonly role: "term" | "except" | "not-after" | "not-before" | "rule";
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
  return themeList(codebook).flatMap(({ theme }) => {
    const termProbe =
      (role: Probe["role"]) =>
      ({ text, place, pattern }: Term): Probe => ({ theme, role, text, place, pattern, condition: null });
    return [
      ...theme.terms.map(termProbe("term")),
      ...theme.except.map(termProbe("except")),
      ...ownWords(theme.notAfter).map(termProbe("not-after")),
      ...ownWords(theme.notBefore).map(termProbe("not-before")),
      ...(theme.rule === null ? [] : ruleParts(theme.rule.rule).flatMap((part) => ruleProbe(theme, part))),
    ];
  });
}

function ruleProbe(theme: Theme, part: RulePart): readonly Probe[] {
  const { place } = theme.rule!;
  if (part.kind === "theme") return [];
  if (part.kind === "pattern") {
    const { text, pattern } = part;
    return [{ theme, role: "rule", text, place, pattern, condition: null }];
  }
  return [
    { theme, role: "rule", text: `${part.field}:${part.value}`, place, pattern: null, condition: part },
  ];
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
