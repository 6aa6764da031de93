/** Proposes terms for a theme: from a topic, from what a person coded, and from what stands in responses that carry it. */
import type { Codebook } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";
import { byLot } from "../../text/by-lot.ts";
import { wilson } from "../../text/wilson.ts";
import { compileCodebook } from "../apply/code.ts";
import { termsBook } from "../inspect/term-book.ts";
import { findTerms } from "./find-terms.ts";
import type { TextLookedAt } from "./looked-at.ts";
import type { MeasuredTerm } from "./measured-terms.ts";

/** A response that has text, and what is known of it and the theme. */
export interface ResponseOfTheme {
  readonly response: Response;
  /** By the codebook. */
  readonly isCarried: boolean;
  /** Whether it is of the topic or the group that stands for the theme. */
  readonly isOfTopic: boolean;
  /** As a person coded it; undefined where nobody did. */
  readonly truth: boolean | undefined;
}

/** What a proposal is drawn from, the best evidence first. */
export const SUGGESTED_FROM = ["topic", "coded", "carried"] as const;

export interface Suggestion {
  /** As it can be written below `terms:`. */
  readonly term: string;
  readonly from: (typeof SUGGESTED_FROM)[number];
  /** How much more often the responses of that kind say it than the others, in standard deviations. */
  readonly z: number;
  /** Responses that have it. */
  readonly responses: number;
  /** Those that would carry the theme by it alone. */
  readonly gained: number;
  /** Of the responses that would be gained, those that a person coded as carrying the theme, and as not carrying it. */
  readonly right: number;
  readonly wrong: number;
  /** Places in responses that would be gained, drawn by lot: the same each time. */
  readonly places: readonly { readonly response: Response; readonly start: number; readonly end: number }[];
}

export interface SuggestionsWanted {
  /** How many, at most. */
  readonly most: number;
  /** Responses of the kind that it is drawn from, at least. */
  readonly least: number;
}

/** Places a proposal. */
const PLACES = 3;

/**
 * @returns those of a topic first, then of coded responses, then of carried ones, in each the surest first; each term
 * once, none that gains nothing, and none that brings more responses coded as wrong than as right
 */
export function suggestTerms(
  codebook: Codebook,
  responses: readonly ResponseOfTheme[],
  { most, least }: SuggestionsWanted,
): readonly Suggestion[] {
  const found = new Map<string, Pick<Suggestion, "from" | "z">>();
  for (const from of SUGGESTED_FROM) {
    const texts = textsOf(from, responses);
    if (!texts.some(({ inside }) => inside === true)) continue;
    const { terms } = findTerms(texts, {
      like: codebook,
      isCompared: true,
      most: most * 5,
      least,
      longest: 3,
    });
    for (const { term, z, gained } of terms.toSorted((one, two) => surenessOf(two) - surenessOf(one)))
      if (gained! > 0 && !found.has(term)) found.set(term, { from, z: z! });
  }
  return withPlaces(codebook, found, responses)
    .filter(({ gained, right, wrong }) => gained > 0 && right >= wrong)
    .slice(0, most);
}

/** What share of the responses that have the term are of the kind it is drawn from, at least: few prove little. */
const surenessOf = ({ responsesInside, responses }: MeasuredTerm): number =>
  wilson(responsesInside!, responses).low;

/** Of coded responses only those that are coded are compared. */
function textsOf(from: Suggestion["from"], responses: readonly ResponseOfTheme[]): readonly TextLookedAt[] {
  const compared = from === "coded" ? responses.filter(({ truth }) => truth !== undefined) : responses;
  return compared.map(({ response, isCarried, isOfTopic, truth }) => ({
    response,
    isCarried,
    inside: from === "topic" ? isOfTopic : from === "coded" ? truth === true : isCarried,
  }));
}

function withPlaces(
  codebook: Codebook,
  found: ReadonlyMap<string, Pick<Suggestion, "from" | "z">>,
  responses: readonly ResponseOfTheme[],
): readonly Suggestion[] {
  const coder = compileCodebook(termsBook([...found.keys()], codebook));
  const counts = new Map(
    [...found].map(([term, of]) => [
      term,
      {
        term,
        ...of,
        responses: 0,
        gained: 0,
        right: 0,
        wrong: 0,
        places: [] as Suggestion["places"][number][],
      },
    ]),
  );
  for (const { response, isCarried, truth } of responses) {
    const met = new Set<string>();
    for (const { theme: term, start, end } of coder.code(response).hits) {
      if (met.has(term)) continue;
      met.add(term);
      const one = counts.get(term)!;
      one.responses++;
      if (isCarried) continue;
      one.gained++;
      if (truth !== undefined) one[truth ? "right" : "wrong"]++;
      one.places.push({ response, start, end });
    }
  }
  return [...counts.values()].map((one) => ({
    ...one,
    places: byLot(one.places, ({ response, start }) => `${response.id} ${start}`).slice(0, PLACES),
  }));
}
