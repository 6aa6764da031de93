/** Puts terms to a corpus as a codebook would: what they find is what they will find. */
import type { Codebook } from "../../model/codebook.ts";
import { countWords } from "../../text/tokens.ts";
import { compileCodebook } from "../apply/code.ts";
import { termsBook } from "../inspect/term-book.ts";
import { deviationOfProportions, type ShareOfTerm } from "./dispersion.ts";
import { type CountsOfRun, logOddsOf } from "./log-odds.ts";
import { insideOf, type TextLookedAt } from "./looked-at.ts";

export interface MeasuredTerm {
  /** As it can be written in a codebook. */
  readonly term: string;
  readonly hits: number;
  readonly responses: number;
  /** {@link deviationOfProportions} */
  readonly dispersion: number;
  /** Hits in the part that is compared with the rest; null where none is. */
  readonly hitsInside: number | null;
  /** Responses with a hit in the part; null where none is. */
  readonly responsesInside: number | null;
  readonly logOdds: number | null;
  readonly z: number | null;
  /** Responses that would carry a theme, or the theme, by this term alone; null without a codebook. */
  readonly gained: number | null;
}

export interface TermMeasuring {
  readonly like: Codebook | null;
  readonly isCompared: boolean;
  /** Words of the corpus. */
  readonly words: CountsOfRun;
  /** Of the prior, in words. */
  readonly strength: number;
}

interface Counts {
  hits: number;
  inside: number;
  responsesInside: number;
  gained: number;
  readonly parts: ShareOfTerm[];
}

/** @returns the terms that can be read and have a hit; where a part is compared the clearest first, else by responses */
export function measuredTerms(
  terms: readonly string[],
  texts: readonly TextLookedAt[],
  measuring: TermMeasuring,
): readonly MeasuredTerm[] {
  const coder = compileCodebook(termsBook(terms, measuring.like));
  const all = new Map<string, Counts>(
    terms.map((term) => [term, { hits: 0, inside: 0, responsesInside: 0, gained: 0, parts: [] }]),
  );
  for (const { response, inside, isCarried } of texts) {
    const { hits } = coder.code(response);
    if (hits.length === 0) continue;
    const words = countWords(response.text);
    const isInside = insideOf(inside);
    const met = new Map<string, { hits: number; inside: number }>();
    for (const { theme, start } of hits) {
      const counts = met.get(theme) ?? { hits: 0, inside: 0 };
      met.set(theme, counts);
      counts.hits++;
      if (isInside(start)) counts.inside++;
    }
    for (const [term, found] of met) {
      const counts = all.get(term)!;
      counts.hits += found.hits;
      counts.inside += found.inside;
      if (found.inside > 0) counts.responsesInside++;
      if (isCarried === false) counts.gained++;
      counts.parts.push({ hits: found.hits, words });
    }
  }
  const isBook = texts.some(({ isCarried }) => isCarried !== null);
  return [...all]
    .filter(([, { hits }]) => hits > 0)
    .map(([term, counts]) => measured(term, counts, measuring, isBook))
    .filter(({ z }) => z === null || z > 0)
    .sort(measuring.isCompared ? byClearness : byResponses);
}

function measured(
  term: string,
  { hits, inside, responsesInside, gained, parts }: Counts,
  { isCompared, words, strength }: TermMeasuring,
  isBook: boolean,
): MeasuredTerm {
  const odds = isCompared ? logOddsOf({ inside, outside: hits - inside }, words, strength) : null;
  return {
    term,
    hits,
    responses: parts.length,
    dispersion: deviationOfProportions(parts, words.inside + words.outside)!,
    hitsInside: isCompared ? inside : null,
    responsesInside: isCompared ? responsesInside : null,
    logOdds: odds?.logOdds ?? null,
    z: odds?.z ?? null,
    gained: isBook ? gained : null,
  };
}

const byTerm = (one: MeasuredTerm, two: MeasuredTerm) => (one.term < two.term ? -1 : 1);

const byResponses = (one: MeasuredTerm, two: MeasuredTerm) =>
  two.responses - one.responses || two.hits - one.hits || byTerm(one, two);

const byClearness = (one: MeasuredTerm, two: MeasuredTerm) => two.z! - one.z! || byTerm(one, two);
