/** Chooses the passages that stand for a theme: by rule, so that nobody can be said to have picked them. */
import type { QuotableResponse } from "../../model/quotable.ts";
import { type Passage, passagesOf, type Sentence, sentencesOf } from "./passages.ts";

export interface Quotation {
  readonly response: QuotableResponse;
  readonly passage: Passage;
}

/** Of a theme. */
export const MOST_QUOTATIONS = 3;
/** What a term is worth that another quotation of the theme has already. */
const AGAIN = 0.25;
/** What a passage is worth from a source that another quotation comes from. */
const SAME_SOURCE = 0.8;
/** Words of a passage that says enough and is read to its end. */
const FITTING = { least: 15, most: 45 };
/** What a passage outside of them is worth. */
const UNFITTING = 0.6;
/** Share of words that two passages have in common (Jaccard) from which they say the same. */
const NEARLY_SAME = 0.5;

interface Candidate extends Quotation {
  /** Distinct terms of the passage. */
  readonly terms: readonly string[];
  /** Other themes that have a hit in the passage. */
  readonly others: number;
}

/**
 * @param responses - in the order of the run, which decides between equals
 * @returns for each theme with hits of its own the quotations that represent it, best first, at most three
 */
export function chooseQuotations(
  responses: readonly QuotableResponse[],
): ReadonlyMap<string, readonly Quotation[]> {
  const candidates = new Map<string, Candidate[]>();
  const holders = new Map<string, Map<string, number>>();
  for (const response of responses) {
    if (response.text === null || response.hits.length === 0) continue;
    const sentences = sentencesOf(response.text);
    for (const theme of new Set(response.hits.map((hit) => hit.theme))) {
      const counts = holders.get(theme) ?? new Map<string, number>();
      holders.set(theme, counts);
      const hits = response.hits.filter((hit) => hit.theme === theme);
      for (const { term } of uniqueTerms(hits)) counts.set(term, (counts.get(term) ?? 0) + 1);
      const found = candidates.get(theme) ?? [];
      candidates.set(theme, found);
      found.push(...candidatesOf(response, response.text, sentences, hits));
    }
  }
  return new Map([...candidates].map(([theme, found]) => [theme, choose(found, holders.get(theme)!)]));
}

function candidatesOf(
  response: QuotableResponse,
  text: string,
  sentences: readonly Sentence[],
  hits: QuotableResponse["hits"],
): readonly Candidate[] {
  return passagesOf(text, sentences, hits).map((passage) => ({
    response,
    passage,
    terms: uniqueTerms(passage.hits).map(({ term }) => term),
    others: othersIn(passage, response.hits, hits[0]!.theme),
  }));
}

/** A passage that bears on many themes stands for none of them. */
function othersIn({ start, end }: Passage, hits: QuotableResponse["hits"], own: string): number {
  const inside = hits.filter((hit) => hit.theme !== own && hit.start >= start && hit.end <= end);
  return new Set(inside.map(({ theme }) => theme)).size;
}

const uniqueTerms = (hits: QuotableResponse["hits"]) =>
  hits.filter(({ term }, at) => hits.findIndex((hit) => hit.term === term) === at);

/** @param counts - responses that hold each term */
function choose(candidates: readonly Candidate[], counts: ReadonlyMap<string, number>): readonly Quotation[] {
  const chosen: Candidate[] = [];
  while (chosen.length < MOST_QUOTATIONS) {
    const shown = new Set(chosen.flatMap(({ terms }) => terms));
    const isChosen = (key: "source" | "status", { response }: Candidate) =>
      chosen.some((one) => one.response[key] === response[key]);
    const worthOf = (candidate: Candidate): number => {
      const { passage, terms, others } = candidate;
      const sum = terms.reduce((all, term) => all + counts.get(term)! * (shown.has(term) ? AGAIN : 1), 0);
      const { length } = passage.words;
      const fits = length >= FITTING.least && length <= FITTING.most ? 1 : UNFITTING;
      return (sum * fits * (isChosen("source", candidate) ? SAME_SOURCE : 1)) / (1 + others);
    };
    const left = candidates.filter((candidate) => !chosen.some((one) => isTooLike(one, candidate)));
    const ofOtherKinds = left.filter((candidate) => !isChosen("status", candidate));
    const best = mostWorth(ofOtherKinds.length > 0 ? ofOtherKinds : left, worthOf);
    if (best === null) break;
    chosen.push(best);
  }
  return chosen;
}

/** @returns the first of those that are worth most */
const mostWorth = (candidates: readonly Candidate[], worthOf: (candidate: Candidate) => number) =>
  candidates.reduce<readonly [Candidate | null, number]>(
    ([best, most], candidate) => {
      const worth = worthOf(candidate);
      return worth > most ? [candidate, worth] : [best, most];
    },
    [null, 0],
  )[0];

/** Whole texts that share half of their words are variants of one letter, whatever passage is taken of them. */
const areOfOneCampaign = (one: QuotableResponse, other: QuotableResponse): boolean =>
  (one.campaign !== null && one.campaign === other.campaign) || areNearlySame(wordsOf(one), wordsOf(other));

const known = new WeakMap<QuotableResponse, ReadonlySet<string>>();

function wordsOf(response: QuotableResponse): ReadonlySet<string> {
  const words = known.get(response) ?? new Set(response.text!.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  known.set(response, words);
  return words;
}

const isTooLike = (one: Candidate, other: Candidate): boolean =>
  one.response === other.response ||
  areNearlySame(new Set(one.passage.words), new Set(other.passage.words)) ||
  areOfOneCampaign(one.response, other.response);

function areNearlySame(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const common = [...others].filter((word) => words.has(word)).length;
  return common / (words.size + others.size - common) >= NEARLY_SAME;
}
