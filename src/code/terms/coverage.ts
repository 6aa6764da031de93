/** What a codebook leaves out: responses without any theme, and sentences without a hit. */
import type { Codebook } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";
import { Tokens, tokenise } from "../../text/tokens.ts";
import { compileCodebook } from "../apply/code.ts";
import { findTerms } from "./find-terms.ts";
import type { TextLookedAt, TextSpan } from "./looked-at.ts";
import type { MeasuredTerm } from "./measured-terms.ts";

/** A sentence in which no term of a carried theme has a hit. */
export interface UncoveredSentence extends TextSpan {
  readonly response: Response;
  readonly words: number;
}

export interface Coverage {
  /** Responses that have text. */
  readonly responses: number;
  /** Those that carry no theme. */
  readonly uncoded: number;
  /** Responses of so many words or more, and their sentences. */
  readonly long: { readonly words: number; readonly responses: number; readonly sentences: number };
  /** Of these sentences, those without a hit, in the order of the corpus. */
  readonly uncovered: readonly UncoveredSentence[];
  /** What responses without a theme say more often than the others. */
  readonly termsOfUncoded: readonly MeasuredTerm[];
  /** What the sentences without a hit say more often than all other words. */
  readonly termsOfUncovered: readonly MeasuredTerm[];
}

export interface CoverageWanted {
  /** Words from which on a response is long. */
  readonly long: number;
  /** Terms of each list, at most. */
  readonly most: number;
  /** Responses that a term must be in. */
  readonly least: number;
}

/** @param responses - that have text; all are held in memory */
export function coverageOf(
  codebook: Codebook,
  responses: readonly Response[],
  { long, most, least }: CoverageWanted,
): Coverage {
  const coder = compileCodebook(codebook);
  const tokens = new Tokens();
  const uncovered: UncoveredSentence[] = [];
  const counts = { uncoded: 0, responses: 0, sentences: 0 };
  const texts = responses.map((response) => {
    const { themes, hits } = coder.code(response);
    const isCarried = themes.length > 0;
    if (!isCarried) counts.uncoded++;
    const sentences = sentencesOf(response.text, tokens);
    const bare = withoutHit(sentences, hits);
    if (tokens.length >= long) {
      counts.responses++;
      counts.sentences += sentences.length;
      uncovered.push(...bare.map((sentence) => ({ response, ...sentence })));
    }
    return { response, isCarried, bare: tokens.length >= long ? bare : [] };
  });
  const terms = (inside: (text: (typeof texts)[number]) => TextLookedAt["inside"]) =>
    findTerms(
      texts.map((text) => ({ response: text.response, isCarried: text.isCarried, inside: inside(text) })),
      { like: codebook, isCompared: true, most, least, longest: 3 },
    ).terms;
  return {
    responses: responses.length,
    uncoded: counts.uncoded,
    long: { words: long, responses: counts.responses, sentences: counts.sentences },
    uncovered,
    termsOfUncoded: terms(({ isCarried }) => !isCarried),
    termsOfUncovered: terms(({ bare }) => bare),
  };
}

/** @param hits - in the order of their beginnings */
function withoutHit<Sentence extends TextSpan>(
  sentences: readonly Sentence[],
  hits: readonly TextSpan[],
): readonly Sentence[] {
  const covered = new Set<Sentence>();
  let first = 0;
  for (const { start, end } of hits) {
    while (first < sentences.length && sentences[first]!.end <= start) first++;
    for (let at = first; at < sentences.length && sentences[at]!.start < end; at++)
      covered.add(sentences[at]!);
  }
  return sentences.filter((sentence) => !covered.has(sentence));
}

/** @returns the sentences, each from its first word to its last; `tokens` are those of the text afterwards */
function sentencesOf(text: string, tokens: Tokens): readonly (TextSpan & { readonly words: number })[] {
  const { length, starts, ends, sentences } = tokenise(text, null, tokens);
  const spans: { start: number; end: number; words: number }[] = [];
  for (let at = 0; at < length; at++) {
    const last = spans.at(-1);
    if (last === undefined || sentences[at] !== sentences[at - 1])
      spans.push({ start: starts[at]!, end: ends[at]!, words: 1 });
    else {
      last.end = ends[at]!;
      last.words++;
    }
  }
  return spans;
}
