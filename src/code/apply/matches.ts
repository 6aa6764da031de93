/** Finds all that a codebook looks for in one text: matches of terms and rules, masked ones, negations. */
import type { Codebook } from "../../model/codebook.ts";
import { stemmerOf } from "../../text/stem.ts";
import type { Tokens } from "../../text/tokens.ts";
import { Finder } from "./finder.ts";
import { Patterns } from "./patterns.ts";
import type { Candidate } from "./select.ts";
import { TokenMarks, type TokenSpan } from "./span.ts";
import type { Role, Uses } from "./uses.ts";

export interface Matches {
  /** Matches of terms and of the parts of rules, outside the exceptions of their theme. */
  readonly candidates: readonly Candidate[];
  /** Those that touch words of an exception, with that exception. */
  readonly masked: readonly (readonly [masked: Candidate, by: Candidate])[];
  /** The words of `not-after` or `not-before` beside a match: those of its theme, within reach, in its sentence. */
  readonly negationOf: (candidate: Candidate) => Candidate | null;
  readonly tokens: Tokens;
  /** For every token the number of its sentence, until the next text is read. */
  readonly sentences: () => Int32Array;
}

/** Knows a codebook's patterns; each of them is looked for once, whatever it is there for. */
export class MatchReader {
  readonly #uses: Uses["uses"];
  /** Number of the pattern of each use. */
  readonly #numbers: readonly number[];
  /** Uses by the number of their pattern, where it is plain words: these come with the pass over the text. */
  readonly #usesOfWords: number[][] = [];
  /** The other uses, whose places are asked for. */
  readonly #asked: number[] = [];
  readonly #finder: Finder;
  /** How many tokens each theme's negation reaches, behind it and before it; 0 without. */
  readonly #reach: Readonly<Record<"negation" | "follower", readonly number[]>>;

  constructor(codebook: Codebook, { themes, uses }: Uses) {
    const patterns = new Patterns();
    this.#uses = uses;
    this.#numbers = uses.map(({ pattern }) => patterns.add(pattern));
    for (const [use, number] of this.#numbers.entries()) {
      if (patterns.steps[number]!.kind === "words")
        this.#usesOfWords[number] = [...(this.#usesOfWords[number] ?? []), use];
      else this.#asked.push(use);
    }
    const asked = this.#asked.map((use) => this.#numbers[use]!);
    this.#finder = new Finder(patterns, stemmerOf(codebook.stemmer), asked, codebook.phrases);
    this.#reach = {
      negation: themes.map(({ notAfter }) => notAfter?.within ?? 0),
      follower: themes.map(({ notBefore }) => notBefore?.within ?? 0),
    };
  }

  /** @returns what is in the text; its `tokens` hold until the next text is read */
  read(text: string): Matches {
    const found: Candidate[] = [];
    const masks: Candidate[] = [];
    const beside: Record<"negation" | "follower", Candidate[]> = { negation: [], follower: [] };
    const put = (use: number, span: TokenSpan): void => {
      const { role, theme } = this.#uses[use]!;
      const list =
        role === "except" ? masks : role === "negation" || role === "follower" ? beside[role] : found;
      list.push({ theme, use, first: span.first, last: span.last, signs: span.signs });
    };
    this.#finder.read(text, (number, first, last) => {
      const uses = this.#usesOfWords[number];
      if (uses) for (const use of uses) put(use, { first, last });
    });
    const { tokens } = this.#finder;
    for (const use of this.#askedFor("except", "negation", "follower")) {
      for (const span of this.#finder.places(this.#numbers[use]!, null)) put(use, span);
    }
    const mask = new TokenMarks<Candidate>(tokens.length);
    for (const each of masks) mask.add(each.theme, each, each);
    const masked: (readonly [Candidate, Candidate])[] = [];
    const isFree = (each: Candidate): boolean => {
      const by = mask.anyOf(each.theme, each);
      if (by) masked.push([each, by]);
      return !by;
    };
    const candidates = masks.length === 0 ? found : found.filter(isFree);
    const maskedThemes = new Set(masks.map(({ theme }) => theme));
    for (const use of this.#askedFor("term", "part", "denied")) {
      const { theme } = this.#uses[use]!;
      const all = this.#finder.places(this.#numbers[use]!, null);
      const free = maskedThemes.has(theme)
        ? this.#finder.places(this.#numbers[use]!, (span) => !mask.anyOf(theme, span))
        : all;
      for (const { first, last, signs } of free) candidates.push({ theme, use, first, last, signs });
      if (free === all) continue;
      const left = all.filter(
        (one) => !free.some(({ first, last }) => first === one.first && last === one.last),
      );
      for (const { first, last, signs } of left) isFree({ theme, use, first, last, signs });
    }
    const sentences = () => this.#finder.sentences();
    return { candidates, masked, tokens, negationOf: this.#negations(beside), sentences };
  }

  #askedFor(...roles: readonly Role[]): readonly number[] {
    return this.#asked.filter((use) => roles.includes(this.#uses[use]!.role));
  }

  #negations({ negation, follower }: Readonly<Record<"negation" | "follower", readonly Candidate[]>>) {
    if (negation.length + follower.length === 0) return () => null;
    const { tokens } = this.#finder;
    const sentences = this.#finder.sentences();
    const ends = new TokenMarks<Candidate>(tokens.length);
    for (const each of negation) ends.add(each.theme, { first: each.last, last: each.last }, each);
    const starts = new TokenMarks<Candidate>(tokens.length);
    for (const each of follower) starts.add(each.theme, { first: each.first, last: each.first }, each);
    const look = (theme: number, from: number, reach: number, marks: TokenMarks<Candidate>) => {
      for (let by = 1; by <= Math.abs(reach); by++) {
        const token = from + Math.sign(reach) * by;
        if (token < 0 || token >= tokens.length || sentences[token] !== sentences[from]) return null;
        const found = marks.anyOf(theme, { first: token, last: token });
        if (found) return found;
      }
      return null;
    };
    return ({ theme, first, last }: Candidate): Candidate | null =>
      look(theme, first, -this.#reach.negation[theme]!, ends) ??
      look(theme, last, this.#reach.follower[theme]!, starts);
  }
}
