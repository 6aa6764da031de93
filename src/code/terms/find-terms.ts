/** Finds the words and phrases of a corpus that could be terms of a codebook, and what each would find. */
import type { Codebook, MatchOptions } from "../../model/codebook.ts";
import { stemmerOf } from "../../text/stem.ts";
import { Tokens, tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import { DEFAULT_MATCH } from "../codebook/default-match.ts";
import { foldedRuns } from "./folded-runs.ts";
import { type CountsOfRun, logOddsOf } from "./log-odds.ts";
import { insideOf, type TextLookedAt } from "./looked-at.ts";
import { type MeasuredTerm, measuredTerms } from "./measured-terms.ts";
import { type WordFamilies, wordFamilies } from "./word-families.ts";
import { type RunsOfLength, type TextOfWords, type WordRun, wordRuns } from "./word-runs.ts";

export interface TermsWanted {
  /** The codebook in which the terms would stand: words are compared as it says. Null: by the defaults. */
  readonly like: Codebook | null;
  /** False where the corpus as a whole is looked at. */
  readonly isCompared: boolean;
  /** How many terms, at most. */
  readonly most: number;
  /** Responses that a term must be in; of the part, where one is compared. */
  readonly least: number;
  /** Words of the longest phrase, 1 to 3. */
  readonly longest: number;
}

export interface FoundTerms {
  /** Those that the part has more often than the rest, the clearest first; of the whole corpus the most frequent. */
  readonly terms: readonly MeasuredTerm[];
  /** Words that were compared. */
  readonly words: CountsOfRun;
  /** Responses with words in the part. */
  readonly responsesInside: number;
}

/** @param texts - responses that have text; they are looked at as a whole, and all are held in memory */
export function findTerms(texts: readonly TextLookedAt[], wanted: TermsWanted): FoundTerms {
  const match = wanted.like?.match ?? DEFAULT_MATCH;
  const { families, corpus } = read(texts, match, wanted.like);
  const lengths = wordRuns(corpus, families, wanted.longest, wanted.least);
  const words = lengths[0]!.total;
  const strength = Math.max(1, (words.inside + words.outside) / Math.max(1, texts.length));
  const ranked = lengths.flatMap((length) => rankedRuns(length, wanted, strength));
  ranked.sort(byRank);
  const named = foldedRuns(
    ranked.map(({ run }) => run),
    wanted,
  ).map(({ words: run }) => run.map((family) => asTerm(families.names[family]!)).join(" "));
  const terms = measuredTerms([...new Set(named)], texts, { ...wanted, words, strength });
  const hasInside = (text: TextOfWords) => text.families.some((_, at) => text.isInside(at));
  return { terms, words, responsesInside: corpus.filter(hasInside).length };
}

interface Ranked {
  readonly run: WordRun;
  readonly rank: number;
}

/** Of the part only what it says more often. */
function rankedRuns(
  { runs, total }: RunsOfLength,
  { isCompared, least }: TermsWanted,
  strength: number,
): readonly Ranked[] {
  if (!isCompared) return runs.map((run) => ({ run, rank: run.responses }));
  return runs
    .filter(({ responsesInside }) => responsesInside >= least)
    .map((run) => ({ run, rank: logOddsOf(run, total, strength).z }))
    .filter(({ rank }) => rank > 0);
}

/** Equal ranks go by how often they are said, then by length, then as they were met. */
const byRank = (one: Ranked, two: Ranked): number =>
  two.rank - one.rank ||
  two.run.inside + two.run.outside - one.run.inside - one.run.outside ||
  two.run.words.length - one.run.words.length;

/** What the language of terms would take for an operator is written in small letters. */
const asTerm = (word: string): string =>
  /^(?:AND|OR|NOT|NEAR|THEN)$/.test(word) ? word.toLowerCase() : word;

interface ReadCorpus {
  readonly families: WordFamilies;
  readonly corpus: readonly TextOfWords[];
}

function read(texts: readonly TextLookedAt[], match: MatchOptions, like: Codebook | null): ReadCorpus {
  const vocabulary = new Vocabulary();
  const tokens = new Tokens();
  const cut = texts.map(({ response, inside }) => {
    const { length, words, starts, sentences } = tokenise(response.text, vocabulary, tokens);
    const isInside = insideOf(inside);
    const marks = Uint8Array.from({ length }, (_, at) => +isInside(starts[at]!));
    return {
      words: words.slice(0, length),
      sentences: sentences.slice(0, length),
      isInside: (word: number) => marks[word] === 1,
    };
  });
  const all = new Int32Array(vocabulary.words.length);
  const within = new Int32Array(vocabulary.words.length);
  for (const { words, sentences } of cut) {
    for (let at = 0; at < words.length; at++) {
      all[words[at]!]!++;
      if (at > 0 && sentences[at] === sentences[at - 1]) within[words[at]!]!++;
    }
  }
  const stem = stemmerOf(like?.stemmer ?? "porter");
  const families = wordFamilies(vocabulary.words, { all, within }, match.words, stem);
  const corpus = cut.map(({ words, sentences, isInside }) => ({
    families: words.map((word) => families.familyOf[word]!),
    sentences,
    isInside,
  }));
  return { families, corpus };
}
