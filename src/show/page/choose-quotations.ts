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
/** What a passage is worth from a source, or a kind of respondent, that another quotation comes from. */
const SAME_ORIGIN = 0.8;
/** Share of words that two passages have in common (Jaccard) from which they say the same. */
const NEARLY_SAME = 0.5;

interface Candidate extends Quotation {
  /** Distinct terms of the passage. */
  readonly terms: readonly string[];
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
  }));
}

const uniqueTerms = (hits: QuotableResponse["hits"]) =>
  hits.filter(({ term }, at) => hits.findIndex((hit) => hit.term === term) === at);

/** @param counts - responses that hold each term */
function choose(candidates: readonly Candidate[], counts: ReadonlyMap<string, number>): readonly Quotation[] {
  const chosen: Candidate[] = [];
  while (chosen.length < MOST_QUOTATIONS) {
    const shown = new Set(chosen.flatMap(({ terms }) => terms));
    const worthOf = ({ response, terms }: Candidate): number => {
      const sum = terms.reduce((all, term) => all + counts.get(term)! * (shown.has(term) ? AGAIN : 1), 0);
      const isSame = (key: "source" | "status") => chosen.some((one) => one.response[key] === response[key]);
      return sum * (isSame("source") ? SAME_ORIGIN : 1) * (isSame("status") ? SAME_ORIGIN : 1);
    };
    let best: Candidate | null = null;
    let worth = 0;
    for (const candidate of candidates) {
      const candidateWorth = worthOf(candidate);
      if (candidateWorth <= worth || chosen.some((one) => isTooLike(one, candidate))) continue;
      best = candidate;
      worth = candidateWorth;
    }
    if (best === null) break;
    chosen.push(best);
  }
  return chosen;
}

function isTooLike(one: Candidate, other: Candidate): boolean {
  if (one.response === other.response) return true;
  const words = new Set(one.passage.words);
  const others = new Set(other.passage.words);
  const common = [...others].filter((word) => words.has(word)).length;
  return common / (words.size + others.size - common) >= NEARLY_SAME;
}
