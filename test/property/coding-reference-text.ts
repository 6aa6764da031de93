/** Where the patterns of a codebook match a text, found slowly: part of the reference that coding is compared with. */

import { inflectionsOf } from "#src/cues/inflections.ts";
import type { Codebook, Pattern, WordPattern } from "#src/model/codebook.ts";
import { type Stemmer, stemmerOf } from "#src/text/stem.ts";
import { tokenise } from "#src/text/tokens.ts";
import {
  byPlace,
  length,
  meet,
  once,
  referenceSentences,
  type Span,
  tokensOf,
} from "./coding-reference-spans.ts";

export class ReferenceText {
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly form: string }[];
  readonly sentences: readonly number[];
  /** Every run of tokens. */
  readonly spans: readonly Span[];
  readonly #text: string;
  readonly #stem: Stemmer;
  readonly #phrases: Codebook["phrases"];
  readonly #paragraphs: readonly number[];

  constructor({ stemmer, phrases }: Codebook, text: string) {
    const columns = tokenise(text);
    const all = Array.from({ length: columns.length }, (_, index) => index);
    this.#text = text;
    this.#stem = stemmerOf(stemmer);
    this.tokens = all.map((at) => {
      const [start, end] = [columns.starts[at]!, columns.ends[at]!];
      return { start, end, form: text.slice(start, end).normalize("NFKC").replaceAll("’", "'") };
    });
    this.sentences = referenceSentences(text, this.tokens, columns.sentences);
    this.#phrases = phrases;
    this.#paragraphs = this.tokens.map(({ start }) => text.slice(0, start).split(/\n\n+/).length);
    this.spans = all.flatMap((first) => all.slice(first).map((last) => ({ first, last })));
  }

  #matchesWord(pattern: WordPattern, written: string, word: string): boolean {
    if (pattern.kind === "stem") return this.#stem(written) === this.#stem(word);
    if (pattern.kind === "inflect") {
      const plain = word.toLowerCase();
      const forms = inflectionsOf(written.toLowerCase());
      return forms.has(plain) || (plain.endsWith("'s") && forms.has(plain.slice(0, -2)));
    }
    const fold = pattern.case === "fold";
    const [one, other] = fold ? [written.toLowerCase(), word.toLowerCase()] : [written, word];
    const ending = pattern.kind === "form" && pattern.possessive ? "(?:'[sS])?" : "";
    return new RegExp(`^${one.replaceAll("*", ".*").replaceAll("?", ".")}${ending}$`, "su").test(other);
  }

  /** Whether the words, hyphens read as spaces or as nothing, are exactly these tokens. */
  #matchesTokens(patterns: readonly WordPattern[], forms: readonly string[]): boolean {
    const [pattern, ...rest] = patterns;
    if (!pattern) return forms.length === 0;
    const parts = (pattern.kind === "glob" ? pattern.glob : pattern.word).split("-");
    return [parts, [parts.join("")]].some(
      (written) =>
        written.length <= forms.length &&
        written.every((part, index) => this.#matchesWord(pattern, part, forms[index]!)) &&
        this.#matchesTokens(rest, forms.slice(written.length)),
    );
  }

  spansOf(pattern: Pattern, masked: ReadonlySet<number>): readonly Span[] {
    const isFree = (span: Span) => !tokensOf(span).some((token) => masked.has(token));
    switch (pattern.kind) {
      case "words": {
        const forms = this.tokens.map(({ form }) => form);
        return this.spans.filter(
          (span) =>
            this.#matchesTokens(pattern.words, forms.slice(span.first, span.last + 1)) &&
            isFree(span) &&
            this.#isPhrase(span),
        );
      }
      case "regex":
        return once(this.#touched(pattern.source, pattern.ignoreCase)).filter(isFree);
      case "any":
        return once(pattern.of.flatMap((part) => this.spansOf(part, masked)).toSorted(byPlace));
      case "near": {
        const [left, right] = [this.spansOf(pattern.left, masked), this.spansOf(pattern.right, masked)];
        const pairs = left.flatMap((one) => right.flatMap((other) => this.#pair(pattern, one, other)));
        pairs.sort((a, b) => a.distance - b.distance || length(b) - length(a) || a.first - b.first);
        const taken: Span[] = [];
        for (const pair of pairs) if (!taken.some((one) => meet(one, pair))) taken.push(pair);
        return taken.toSorted(byPlace);
      }
    }
  }

  #touched(source: string, ignoreCase: boolean): readonly Span[] {
    const view = this.#text.replace(/(?<!\n)\n(?!\n)/g, " ").replaceAll("’", "'");
    const matches = [...view.matchAll(new RegExp(source, ignoreCase ? "giu" : "gu"))];
    return matches.flatMap(({ index, 0: found }) => {
      const isTouched = (at: Span["first"]) =>
        this.tokens[at]!.end > index && this.tokens[at]!.start < index + found.length;
      const touched = [...this.tokens.keys()].filter(isTouched);
      return touched.length > 0 ? [{ first: touched[0]!, last: touched.at(-1)! }] : [];
    });
  }

  #pair(
    { ordered, within, inside, phrase }: Extract<Pattern, { kind: "near" }>,
    left: Span,
    right: Span,
  ): readonly (Span & { readonly distance: number })[] {
    const [one, other] = left.last < right.first ? [left, right] : [right, left];
    if (meet(left, right) || (ordered && one !== left)) return [];
    const distance = other.first - one.last;
    const isInOne = [within, inside].every((asked) => {
      const unit = asked === "sentence" ? this.sentences : asked === "paragraph" ? this.#paragraphs : null;
      return unit === null || unit[one.first] === unit[other.last];
    });
    const isWhole = !phrase || this.#isPhrase({ first: one.first, last: other.last });
    return isInOne && isWhole && (typeof within !== "number" || distance <= within)
      ? [{ first: one.first, last: other.last, distance }]
      : [];
  }

  /** Whether a phrase may stand there: with `phrases: sentence` in one sentence only. */
  #isPhrase({ first, last }: Span): boolean {
    return this.#phrases !== "sentence" || this.sentences[first] === this.sentences[last];
  }
}
