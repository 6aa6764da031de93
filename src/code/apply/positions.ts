/** Tells which position a response takes on the themes that it carries: by terms, by rules, by a closed answer. */
import type { Codebook, Position, Rule, Term, Theme } from "../../model/codebook.ts";
import type { TakenPosition } from "../../model/hit.ts";
import { BOTH, positionedThemes, UNCLEAR } from "../../model/position.ts";
import type { Response } from "../../model/response.ts";
import { type Matches, MatchReader } from "./matches.ts";
import { meets } from "./metadata.ts";
import { longestOf } from "./position-spans.ts";
import type { Candidate } from "./select.ts";
import type { TokenSpan } from "./span.ts";
import { usesOf } from "./uses.ts";

/** What is known of a response once its themes are told. */
export interface CarriedThemes {
  readonly response: Response;
  /** Whether the response carries a theme, by itself or by one below it. */
  readonly isCarried: (theme: string) => boolean;
  /** Places of the hits of a theme and of those below it. */
  readonly hitsOf: (theme: string) => readonly TokenSpan[];
}

/** Sums of decimal fractions are a little off in binary. */
const ENOUGH = 1 - 1e-9;

/**
 * A term of a position counts where it has a word in a sentence that has a word of a hit of the theme, or anywhere
 * where a rule alone brings the theme. Of matches that share a word the longest counts, whichever position it is of;
 * those on the very same words all count. A position is taken whose matches weigh 1 together, and more than half of
 * those of the heaviest one; or whose rule holds; or one of whose answers was given. `except` of the theme holds, and `not-after` of its positions, or else its own.
 *
 * @returns null where no theme of the codebook has positions
 */
export function positionReader(
  codebook: Codebook,
): ((carried: CarriedThemes) => readonly TakenPosition[]) | null {
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
  return (carried) => {
    const { response, isCarried } = carried;
    const here = themes.filter(({ id }) => isCarried(id));
    if (here.length === 0) return [];
    const matches = here.some(({ positions }) => positions!.from === null)
      ? reader.read(response.text)
      : null;
    return here.map((theme) => {
      const found = (matches?.candidates ?? []).filter((one) => one.theme === themes.indexOf(theme));
      const taken = takenOf(theme, { carried, matches, found, termOf });
      return {
        theme: theme.id,
        position: taken.length === 1 ? taken[0]! : taken.length > 1 ? BOTH : UNCLEAR,
      };
    });
  };
}

interface Found {
  readonly carried: CarriedThemes;
  readonly matches: Matches | null;
  readonly found: readonly Candidate[];
  readonly termOf: ReadonlyMap<number, Term>;
}

/** @returns the names of the positions taken */
function takenOf({ id, positions }: Theme, { carried, matches, found, termOf }: Found): readonly string[] {
  const { from, of } = positions!;
  const { response, isCarried, hitsOf } = carried;
  if (from !== null)
    return namesOf(of, ({ answers }) => answers.some((answer) => meets(response, from, answer)));
  const counting = found.filter((one) => !matches!.negationOf(one));
  const present = new Set(counting.map(({ use }) => termOf.get(use)!));
  const holds = (rule: Rule): boolean => {
    switch (rule.kind) {
      case "pattern":
        return [...present].some(({ pattern }) => pattern === rule.pattern);
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
  const spans = longestOf(inSentencesOf(hitsOf(id), written, matches!)).filter(
    ([first]) => !matches!.negationOf(first),
  );
  const weights = spans.map((span) => span.map(({ use }) => termOf.get(use)!));
  const sums = of.map(({ terms }) =>
    weights.reduce((total, span) => {
      const own = span.filter((term) => terms.includes(term)).map(({ weight }) => weight);
      return total + (own.length === 0 ? 0 : Math.max(...own));
    }, 0),
  );
  const heaviest = Math.max(...sums);
  return namesOf(of, ({ rule }, at) =>
    rule === null ? sums[at]! >= ENOUGH && sums[at]! > heaviest / 2 : holds(rule.rule),
  );
}

const namesOf = (
  of: readonly Position[],
  isTaken: (position: Position, at: number) => boolean,
): readonly string[] => of.filter(isTaken).map(({ name }) => name);

/** Where the theme has no place in the text, the whole text is about it. */
function inSentencesOf(
  hits: readonly TokenSpan[],
  found: readonly Candidate[],
  { sentences }: Matches,
): readonly Candidate[] {
  if (hits.length === 0 || found.length === 0) return found;
  const numbers = sentences();
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
