/** Tells which position a response takes on the themes that it carries: by terms, by rules, by a closed answer. */
import type { Codebook, Position, Rule, Term, Theme } from "../../model/codebook.ts";
import type { ExplainedPositions } from "../../model/explanation.ts";
import type { TakenPosition } from "../../model/hit.ts";
import { BOTH, positionedThemes, UNCLEAR } from "../../model/position.ts";
import { explainPositions } from "./explain-positions.ts";
import { type Matches, MatchReader } from "./matches.ts";
import { meets } from "./metadata.ts";
import { longestOf } from "./position-spans.ts";
import type { Candidate } from "./select.ts";
import type { CarriedThemes, Found, SettledPositions } from "./settled-positions.ts";
import type { TokenSpan } from "./span.ts";
import { usesOf } from "./uses.ts";

/** Sums of decimal fractions are a little off in binary. */
const ENOUGH = 1 - 1e-9;

/** Tells the positions of responses, and why. */
export interface PositionReader {
  /** @returns the position of each theme with positions that the response carries */
  positionsOf(carried: CarriedThemes): readonly TakenPosition[];
  /** @returns null where the theme has no positions, or is not carried */
  explain(theme: string, carried: CarriedThemes): ExplainedPositions | null;
}

/**
 * A term of a position counts where it has a word in a sentence that has a word of a hit of the theme, or anywhere
 * where a rule alone brings the theme. Of matches that share a word the longest counts, whichever position it is of;
 * those on the very same words all count. A position is taken whose matches weigh 1 together, and more than half of
 * those of the heaviest one; or whose rule holds; or one of whose answers was given. `except` of the theme holds, and
 * `not-after` of its positions, or else its own.
 *
 * @returns null where no theme of the codebook has positions
 */
export function positionReader(codebook: Codebook): PositionReader | null {
  const themes = positionedThemes(codebook).map(({ theme }) => theme);
  if (themes.length === 0) return null;
  const book = { ...codebook, themes: themes.map(asTerms) };
  const all = usesOf(book);
  const reader = new MatchReader(book, all);
  const termOf = new Map(
    all.uses.flatMap(({ role, theme }, use) => {
      if (role !== "term") return [];
      const before = all.uses.findIndex((one) => one.role === "term" && one.theme === theme);
      return [[use, book.themes[theme]!.terms[use - before]!] as const];
    }),
  );
  const settledOf = (here: readonly Theme[], carried: CarriedThemes) => {
    const matches = here.some(({ positions }) => positions!.from === null)
      ? reader.read(carried.response.text)
      : null;
    return here.map((theme) => {
      const at = themes.indexOf(theme);
      const found = (matches?.candidates ?? []).filter((one) => one.theme === at);
      const masked = (matches?.masked ?? []).filter(([one]) => one.theme === at);
      const textOf = ({ use }: Candidate) => all.uses[use]!.text;
      return settle(theme, { carried, matches, found, masked, termOf, textOf });
    });
  };
  return {
    positionsOf(carried) {
      const here = themes.filter(({ id }) => carried.isCarried(id));
      if (here.length === 0) return [];
      return settledOf(here, carried).map(({ theme, position }) => ({ theme: theme.id, position }));
    },
    explain(id, carried) {
      const theme = themes.find((one) => one.id === id);
      if (theme === undefined || !carried.isCarried(id)) return null;
      return explainPositions(settledOf([theme], carried)[0]!);
    },
  };
}

function settle(theme: Theme, facts: Found): SettledPositions {
  const { carried, matches, found, termOf } = facts;
  const { from, of } = theme.positions!;
  const { response, isCarried, hitsOf } = carried;
  const counting = found.filter((one) => !matches!.negationOf(one));
  const present = new Set(counting.map(({ use }) => termOf.get(use)!.pattern));
  const holds = (rule: Rule): boolean => {
    switch (rule.kind) {
      case "pattern":
        return present.has(rule.pattern);
      case "and":
        return rule.of.every(holds);
      case "or":
        return rule.of.some(holds);
      case "not":
        return !holds(rule.rule);
      case "theme":
        return isCarried(rule.id);
      case "condition":
        return meets(response, rule.field, rule.value);
    }
  };
  const ofTerms = new Set(of.flatMap(({ terms }) => terms));
  const written = found.filter(({ use }) => ofTerms.has(termOf.get(use)!));
  const beside = inSentencesOf(hitsOf(theme.id), written, matches);
  const spans = longestOf(beside);
  const weights = spans
    .filter(([first]) => !matches!.negationOf(first))
    .map((span) => span.map(({ use }) => termOf.get(use)!));
  const sums = of.map(({ terms }) =>
    weights.reduce((total, span) => {
      const own = span.filter((term) => terms.includes(term)).map(({ weight }) => weight);
      return total + (own.length === 0 ? 0 : Math.max(...own));
    }, 0),
  );
  const heaviest = Math.max(...sums);
  const isTaken = ({ rule, answers }: Position, at: number): boolean => {
    if (from !== null) return answers.some((answer) => meets(response, from, answer));
    return rule === null ? sums[at]! >= ENOUGH && sums[at]! > heaviest / 2 : holds(rule.rule);
  };
  const taken = of.filter(isTaken).map(({ name }) => name);
  const position = taken.length === 1 ? taken[0]! : taken.length > 1 ? BOTH : UNCLEAR;
  return { ...facts, theme, position, taken, sums, beside: new Set(beside), chosen: spans.flat(), holds };
}

/** Where the theme has no place in the text, the whole text is about it. */
function inSentencesOf(
  hits: readonly TokenSpan[],
  found: readonly Candidate[],
  matches: Matches | null,
): readonly Candidate[] {
  if (hits.length === 0 || found.length === 0) return found;
  const numbers = matches!.sentences();
  const own = new Set(hits.flatMap((hit) => sentencesOf(hit, numbers)));
  return found.filter((one) => sentencesOf(one, numbers).some((sentence) => own.has(sentence)));
}

/** Sentences are numbered in order: those between its first and its last are in it. */
function sentencesOf({ first, last }: TokenSpan, numbers: Int32Array): readonly number[] {
  const [from, to] = [numbers[first]!, numbers[last]!];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** A theme whose terms are those of its positions, and what their rules look for. */
function asTerms(theme: Theme): Theme {
  const { of, notAfter } = theme.positions!;
  const terms = of.flatMap(({ terms, rule }) => [
    ...terms,
    ...(rule === null ? [] : soughtBy(rule.rule, rule)),
  ]);
  return {
    ...theme,
    terms,
    rule: null,
    atLeastTerms: 0,
    threshold: null,
    notAfter: notAfter ?? theme.notAfter,
    themes: [],
  };
}

function soughtBy(rule: Rule, { place }: Pick<Term, "place">): readonly Term[] {
  switch (rule.kind) {
    case "pattern":
      return [{ text: rule.text, place, pattern: rule.pattern, weight: 1 }];
    case "and":
    case "or":
      return rule.of.flatMap((part) => soughtBy(part, { place }));
    case "not":
      return soughtBy(rule.rule, { place });
    default:
      return [];
  }
}
