/** Codes a text rule by rule, slowly and plainly: without tables, indexes or any code of the engine but tokens. */
import type { Codebook, Rule, Term, Theme } from "#src/model/codebook.ts";
import type { CodedResponse } from "#src/model/hit.ts";
import type { Response } from "#src/model/response.ts";
import { length, meet, partsOf, type Span, same, tokensOf } from "./coding-reference-spans.ts";
import { ReferenceText } from "./coding-reference-text.ts";
import { type Found, greatestSum, isWeighed, kept, lowering } from "./coding-reference-weights.ts";

export const flat = (theme: Theme): readonly Theme[] => [theme, ...theme.themes.flatMap(flat)];

/** What coding must give: the hits of most themes, and the scores of those that are carried by weight or number. */
export type ReferenceCoding = Pick<CodedResponse, "themes" | "hits" | "scores">;

export function referenceCoding(book: Codebook, response: Response): ReferenceCoding {
  if (!/\S/u.test(response.text)) return { themes: [], hits: [], scores: [] };
  const reference = new Reference(book, response);
  const carried = reference.carried();
  const weighed = carried.filter((theme) => book.overlap === "theme" && isWeighed(theme));
  return {
    themes: carried.map(({ id }) => id),
    hits: reference.hits().filter(({ theme }) => !weighed.some(({ id }) => id === theme)),
    scores: weighed.map((theme) => ({ theme: theme.id, score: reference.score(theme) })),
  };
}

class Reference {
  readonly #book: Codebook;
  readonly #response: Response;
  readonly #themes: readonly Theme[];
  readonly #text: ReferenceText;
  readonly #counted: readonly Found[];
  readonly #found = new Map<Theme, readonly Found[]>();

  constructor(book: Codebook, response: Response) {
    this.#book = book;
    this.#response = response;
    this.#themes = book.themes.flatMap(flat);
    this.#text = new ReferenceText(book, response.text);
    this.#counted = this.#count();
  }

  carried(): readonly Theme[] {
    return this.#themes.filter((theme) => this.#carries(theme));
  }

  hits(): CodedResponse["hits"] {
    const order = ({ theme }: Found) => this.#themes.indexOf(theme);
    return this.carried()
      .flatMap((theme) => this.#hitsOf(theme))
      .toSorted((a, b) => a.first - b.first || order(a) - order(b) || a.order - b.order)
      .map(({ theme, text: term, first, last }) => {
        return {
          theme: theme.id,
          term,
          start: this.#text.tokens[first]!.start,
          end: this.#text.tokens[last]!.end,
        };
      });
  }

  #maskOf({ except }: Theme): ReadonlySet<number> {
    return new Set(except.flatMap(({ pattern }) => this.#text.spansOf(pattern, new Set())).flatMap(tokensOf));
  }

  #isNegated({ notAfter, notBefore }: Theme, hit: Span): boolean {
    const spans = (words: readonly Term[] = []) =>
      words.flatMap(({ pattern }) => this.#text.spansOf(pattern, new Set()));
    const isBefore = spans(notAfter?.words).some(({ last }) => {
      const isNear = last < hit.first && hit.first - last <= notAfter!.within;
      return isNear && this.#text.sentences[last] === this.#text.sentences[hit.first];
    });
    const isBehind = spans(notBefore?.words).some(({ first }) => {
      const isNear = first > hit.last && first - hit.last <= notBefore!.within;
      return isNear && this.#text.sentences[first] === this.#text.sentences[hit.last];
    });
    return isBefore || isBehind;
  }

  #candidates(theme: Theme): readonly Found[] {
    const known = this.#found.get(theme);
    if (known) return known;
    const found = this.#look(theme);
    this.#found.set(theme, found);
    return found;
  }

  #look(theme: Theme): readonly Found[] {
    const mask = this.#maskOf(theme);
    const looked = [...theme.terms, ...partsOf(theme).map((part) => ({ ...part, weight: 1 }))];
    return looked.flatMap(({ text, pattern, weight }, order) =>
      this.#text.spansOf(pattern, mask).map((span): Found => ({ ...span, theme, order, text, weight })),
    );
  }

  /** Tries lengths from the longest, positions from the left, themes and terms in their order. */
  #count(): readonly Found[] {
    const candidates = this.#themes.map((theme) => this.#candidates(theme));
    const counted: Found[] = [];
    const used: Found[] = [];
    for (const span of this.#text.spans.toSorted((a, b) => length(b) - length(a) || a.first - b.first)) {
      const before = [...counted];
      const holds = (token: number) => before.some((one) => one.first <= token && token <= one.last);
      for (const [index, theme] of this.#themes.entries()) {
        const match = candidates[index]!.find((one) => same(one, span));
        if (!match || used.some((one) => one.theme === theme && meet(one, match))) continue;
        if (this.#book.overlap === "book" && tokensOf(match).every(holds)) continue;
        used.push(match);
        if (!this.#isNegated(theme, match)) counted.push(match);
      }
    }
    return counted;
  }

  #holds(rule: Rule, theme: Theme): boolean {
    switch (rule.kind) {
      case "pattern":
        return this.#text
          .spansOf(rule.pattern, this.#maskOf(theme))
          .some((span) => !this.#isNegated(theme, span));
      case "and":
        return rule.of.every((part) => this.#holds(part, theme));
      case "or":
        return rule.of.some((part) => this.#holds(part, theme));
      case "not":
        return !this.#holds(rule.rule, theme);
      case "theme":
        return flat(this.#themes.find(({ id }) => id === rule.id)!).some((one) => this.#carries(one));
      case "condition": {
        const { topics, attribution } = this.#response;
        return rule.field === "topic" ? topics.includes(rule.value) : attribution.status === rule.value;
      }
    }
  }

  /** The parts that hold, and so bring their hits. */
  #backed(rule: Rule, theme: Theme): readonly Rule[] {
    if (!this.#holds(rule, theme) || rule.kind === "not") return [];
    return "of" in rule ? rule.of.flatMap((part) => this.#backed(part, theme)) : [rule];
  }

  #hitsOf(theme: Theme): readonly Found[] {
    return this.#backing(
      this.#counted.filter((hit) => hit.theme === theme),
      theme,
    );
  }

  /** Terms, and the parts of its rule that hold. */
  #backing(matches: readonly Found[], theme: Theme): readonly Found[] {
    const parts = partsOf(theme);
    const holding: readonly Rule[] = theme.rule ? this.#backed(theme.rule.rule, theme) : [];
    return matches.filter(({ order }) => {
      const part = parts[order - theme.terms.length];
      return part === undefined || holding.includes(part);
    });
  }

  #carries(theme: Theme): boolean {
    const hits = this.#hitsOf(theme);
    const free = this.#candidates(theme).filter((match) => !this.#isNegated(theme, match));
    const isByWeight = this.#book.overlap === "theme" && isWeighed(theme);
    const weight = isByWeight ? this.#greatest(theme) : hits.reduce((sum, hit) => sum + hit.weight, 0);
    const isGivenBack = this.#book.overlap === "theme" && !isByWeight && hits.length === 0;
    const most =
      isByWeight || isGivenBack ? greatestSum(kept(this.#backing(free, theme)), () => 1) : hits.length;
    const terms = new Set(free.flatMap(({ order }) => (order < theme.terms.length ? [order] : []))).size;
    const isEnough =
      most >= theme.atLeast &&
      terms >= theme.atLeastTerms &&
      (theme.threshold === null || weight >= theme.threshold - 1e-9);
    return isEnough && (!theme.rule || this.#holds(theme.rule.rule, theme));
  }

  score(theme: Theme): number {
    if (theme.threshold !== null) return this.#greatest(theme) / theme.threshold;
    const free = this.#candidates(theme).filter((match) => !this.#isNegated(theme, match));
    const most = greatestSum(kept(this.#backing(free, theme)), () => 1);
    return theme.atLeast > 0 ? most / theme.atLeast : 1;
  }

  /** What the hits of a theme weigh together that is carried by weight. */
  #greatest(theme: Theme): number {
    const free = this.#candidates(theme).filter((match) => !this.#isNegated(theme, match));
    const backing = this.#backing(free, theme);
    const below = lowering(backing).reduce((sum, { weight }) => sum + weight, 0);
    const raising = kept(backing).filter(({ weight }) => weight >= 0);
    return below + greatestSum(raising, ({ weight }) => weight);
  }
}
