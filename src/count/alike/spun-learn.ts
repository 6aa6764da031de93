/** Learns the template behind texts of a crowd: its sentences as columns of words. */
import { KnownWords } from "./spun-known.ts";
import { type Profile, profileOf } from "./spun-profile.ts";
import type { LetterSentence } from "./spun-sentences.ts";

/** A shorter sentence is no evidence: it is laid along nothing. */
export const SHORTEST = 4;
/** Least share of a sentence that must be familiar to a profile before it is laid along it, and then fit. */
const FAMILIAR = 0.25;
const FITTING = 0.25;
/** A text belongs to what is learned if so much of its words, or of the words of the one in the middle, fit. */
const BELONGS = 0.3;
/** At most so many sentences wait for others that are like them; columns of one row alone are taken out so often. */
const WAITING = 96;
const TIDY = 32;
const ROUNDS = 2;
/** Texts by which columns and sentences grow; by the others they are counted. */
const GROWN_BY = 64;
/** So well fits a sentence only one profile. */
const PLAIN = 0.7;
/** A sentence of the template stands in so many of the texts, a word of a column in so many of its rows. */
const SENTENCE_SHARE = 0.1;
const WORD_SHARE = 0.02;

/** Sentences of one text that were laid along profiles. */
export interface Placed {
  readonly profile: number;
  readonly laid: Int32Array;
}

/**
 * For each sentence of a text the best profile that it fits, each profile once; null where it fits none.
 *
 * @param known the words of these profiles
 */
export function placedSentences(
  sentences: readonly LetterSentence[],
  profiles: readonly Profile[],
  known: KnownWords,
  fitting: number,
  support: number,
): readonly (Placed | null)[] {
  const used = new Uint8Array(profiles.length);
  let last = -1;
  return sentences.map(({ words }) => {
    if (words.length < SHORTEST) return null;
    const counts = known.counts(words, profiles.length);
    const shareIn = (at: number) => counts[at]! / Math.max(words.length, profiles[at]!.length);
    let [first, second, firstShare, secondShare] = [-1, -1, 0, 0];
    // Most often a sentence of the template is followed by the next.
    const guess = last + 1;
    if (guess < profiles.length && used[guess] === 0 && shareIn(guess) >= PLAIN) first = guess;
    else
      for (let at = 0; at < profiles.length; at++) {
        if (counts[at] === 0 || used[at] !== 0) continue;
        const share = shareIn(at);
        if (share < FAMILIAR || share <= secondShare) continue;
        if (share > firstShare) [first, second, firstShare, secondShare] = [at, first, share, firstShare];
        else [second, secondShare] = [at, share];
      }
    let best: Placed | null = null;
    let bestShare = fitting;
    for (const at of [first, second]) {
      if (at < 0) break;
      const profile = profiles[at]!;
      const size = Math.max(words.length, profile.length * 0.7);
      // No more words fit than are known: most sentences need not be laid along anything.
      if (counts[at]! / size <= bestShare) continue;
      const laid = profile.align(words);
      const share = profile.fitting(words, laid, support) / size;
      if (share > bestShare) [best, bestShare] = [{ profile: at, laid }, share];
      if (bestShare >= PLAIN) break;
    }
    if (best) {
      used[best.profile] = 1;
      last = best.profile;
    }
    return best;
  });
}

/**
 * A quick look at a text, before its sentences are laid along anything.
 *
 * @param fitting - as in `placedSentences`
 * @returns so many of its words fit at most, whichever way its sentences are placed
 */
export function mayFit(
  sentences: readonly LetterSentence[],
  profiles: readonly Profile[],
  known: KnownWords,
  fitting: number,
): number {
  let words = 0;
  for (const { words: own } of sentences) {
    if (own.length < SHORTEST) continue;
    const counts = known.counts(own, profiles.length);
    let most = 0;
    for (let at = 0; at < profiles.length; at++) {
      const count = counts[at]!;
      if (count <= most) continue;
      const { length } = profiles[at]!;
      const isFamiliar = count / Math.max(own.length, length) >= FAMILIAR;
      if (isFamiliar && count / Math.max(own.length, length * 0.7) > fitting) most = count;
    }
    words += most;
  }
  return words;
}

export const wordsOf = (text: readonly LetterSentence[]): number =>
  text.reduce((sum, { words }) => sum + words.length, 0);

/** Words of a text that fit profiles. */
export function fittingWords(
  sentences: readonly LetterSentence[],
  placed: readonly (Placed | null)[],
  profiles: readonly Profile[],
  support: number,
): number {
  return placed.reduce(
    (sum, one, at) =>
      one ? sum + profiles[one.profile]!.fitting(sentences[at]!.words, one.laid, support) : sum,
    0,
  );
}

/**
 * The first text gives the first sentences; the others are laid along them one by one, and once more when all
 * are known. Sentences that the first lacks are learned from the others that belong to it.
 *
 * @param texts the one in the middle first; some may belong to no template, or to another one
 * @returns sentences of the template, those that most texts have in about their order; none where no text is like the first
 */
export function learnTemplate(texts: readonly (readonly LetterSentence[])[]): Profile[] {
  let profiles: Profile[] = [];
  const [first = []] = texts;
  for (const sentence of first) if (sentence.words.length >= SHORTEST) profiles.push(profileOf(sentence));
  const firstWords = wordsOf(first);
  for (let round = 0; round < ROUNDS; round++) {
    const isFirst = round === 0;
    const next = isFirst ? profiles : profiles.map((profile) => profile.emptied());
    let belonging = isFirst ? 1 : 0;
    let words = new KnownWords(profiles);
    for (const text of isFirst ? texts.slice(1, GROWN_BY) : texts) {
      const asked = BELONGS * Math.min(wordsOf(text), firstWords);
      if (mayFit(text, profiles, words, FITTING) < asked) continue;
      const placed = placedSentences(text, profiles, words, FITTING, 1);
      if (fittingWords(text, placed, profiles, 1) < asked) continue;
      belonging++;
      for (const [at, one] of placed.entries()) {
        const sentence = text[at]!;
        const isNew = !one && isFirst && sentence.words.length >= SHORTEST && next.length < WAITING;
        if (one) next[one.profile]!.add(sentence, one.laid, isFirst);
        else if (isNew) next.push(profileOf(sentence));
        if (!isFirst || (!one && !isNew)) continue;
        for (const word of sentence.words) words.add(word, one?.profile ?? next.length - 1);
      }
      if (!isFirst || belonging % TIDY !== 0) continue;
      for (const profile of next) if (profile.rows >= TIDY / 2) profile.prune(2);
      words = new KnownWords(next);
    }
    const least = Math.max(3, Math.ceil(belonging * SENTENCE_SHARE));
    profiles = next.filter(({ rows }) => rows >= least);
    for (const profile of profiles) profile.prune(Math.max(2, Math.ceil(profile.rows * WORD_SHARE)));
    profiles = profiles.filter(({ columns }) => columns.length >= SHORTEST);
  }
  return profiles;
}
