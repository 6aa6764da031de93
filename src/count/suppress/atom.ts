/** The smallest sets of responses that a codebook tells: those with a term, those that carry a theme. */
import type { Codebook, NotAfter, Pattern, Rule, Theme } from "../../model/codebook.ts";
import type { Stemmer } from "../../text/stem.ts";
import { isSame, isWithin, mayMeet } from "./pattern-within.ts";

/** What its theme asks of a place of the text, besides the pattern. */
type Asks = Pick<Theme, "except" | "notAfter" | "notBefore">;

export type Atom =
  | { readonly kind: "theme"; readonly theme: number }
  /** `taken`: words that count for another theme do not count for this one. */
  | { readonly kind: "term"; readonly pattern: Pattern; readonly asks: Asks; readonly taken: boolean }
  /** Whatever carries a theme by itself; so many terms, so much weight, and a rule are asked for. */
  | {
      readonly kind: "own";
      readonly of: Theme;
      readonly terms: readonly WeighedAtom[];
      readonly rule: Rule | null;
    };

export interface WeighedAtom {
  readonly atom: Atom;
  readonly weight: number;
}

export function weighedAtomsOf(theme: Theme, { overlap }: Codebook): readonly WeighedAtom[] {
  const taken = overlap === "book";
  return theme.terms.flatMap(({ pattern, weight }) =>
    atomsOf(pattern, theme, taken).map((atom) => ({ atom, weight })),
  );
}

/** One for each alternative of a pattern. */
export function atomsOf(pattern: Pattern, asks: Asks, taken = false): readonly Atom[] {
  if (pattern.kind === "any") return pattern.of.flatMap((part) => atomsOf(part, asks, taken));
  return [{ kind: "term", pattern, asks, taken }];
}

/** Whether every response of the one is in the other. */
export function isAtomWithin(one: Atom, other: Atom, stem: Stemmer): boolean {
  if (one.kind === "theme") return other.kind === "theme" && one.theme === other.theme;
  if (one.kind === "term") {
    if (other.kind !== "term") return false;
    const isFound = other.taken
      ? hasWords(one.pattern) && isSame(one.pattern, other.pattern)
      : isWithin(one.pattern, other.pattern, stem);
    return isFound && isLeft(one, other.asks, stem);
  }
  if (other.kind !== "own" || (other.rule !== null && !isSame(other.rule, one.rule))) return false;
  return (
    one.of.atLeast >= other.of.atLeast &&
    (one.of.threshold ?? 0) >= (other.of.threshold ?? 0) &&
    one.terms.every(({ atom, weight }) =>
      other.terms.some((term) => term.weight >= weight && isAtomWithin(atom, term.atom, stem)),
    )
  );
}

/** Whether what the one asks for leaves no place that the other does not. */
function isLeft({ pattern, asks }: Atom & { kind: "term" }, other: Asks, stem: Stemmer): boolean {
  const isExcepted = other.except.every(
    (term) =>
      asks.except.some((its) => isSame(its.pattern, term.pattern)) || !mayMeet(term.pattern, pattern, stem),
  );
  return (
    isExcepted && dropsNoMore(other.notAfter, asks.notAfter) && dropsNoMore(other.notBefore, asks.notBefore)
  );
}

const dropsNoMore = (other: NotAfter | null | undefined, one: NotAfter | null | undefined): boolean =>
  !other ||
  (other.within <= (one?.within ?? 0) &&
    other.words.every((word) => one?.words.some((its) => isSame(its.pattern, word.pattern))));

const hasWords = (pattern: Pattern): boolean => pattern.kind !== "words" || pattern.words.length > 0;
