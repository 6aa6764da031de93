/** What each term of a codebook brings: responses, those that hang on it alone, and how often it is right. */
import type { Codebook, Theme } from "../../model/codebook.ts";
import type { CodedResponse, Hit } from "../../model/hit.ts";
import type { Response } from "../../model/response.ts";
import { byLot } from "../../text/by-lot.ts";
import { type FoundCounts, f1Of } from "../../text/f1.ts";
import { type Interval, wilson } from "../../text/wilson.ts";
import { compileCodebook } from "../apply/code.ts";
import { themeList } from "../inspect/theme-list.ts";

/** Whether a response truly carries a theme, as a person coded it; undefined where nobody did. */
export type Truth = (response: string, theme: string) => boolean | undefined;

export interface TermWorth {
  readonly theme: string;
  /** As written. */
  readonly term: string;
  /** Its line in the codebook, 1-based; null where that is not known. */
  readonly line: number | null;
  readonly hits: number;
  /** Responses with a hit that counts. */
  readonly responses: number;
  /** Those that would not carry the theme without the term. */
  readonly only: number;
  /** Of the responses with a hit, those that somebody coded for the theme, and of these the ones that carry it. */
  readonly coded: number;
  readonly right: number;
  /** Of right in coded, at 95 %; null where none is coded. */
  readonly precision: Interval | null;
  /** F1 of the theme in all coded responses, with the term and without it; null where it is not defined. */
  readonly f1: number | null;
  readonly f1Without: number | null;
  /** Some of its hits, drawn by lot: the same each time. */
  readonly places: readonly { readonly response: Response; readonly hit: Hit }[];
}

/** Places a term. */
const PLACES = 4;

/**
 * @param responses - that have text; all are held in memory
 * @returns the terms of all themes, in the order of the codebook
 */
export function termWorths(
  codebook: Codebook,
  responses: readonly Response[],
  truth: Truth,
): readonly TermWorth[] {
  const coder = compileCodebook(codebook);
  const coded = responses.map((response) => coder.code(response));
  const ofTerm = new Map<string, CodedResponse[]>();
  for (const one of coded) {
    for (const key of new Set(one.hits.map(({ theme, term }) => keyOf(theme, term)))) {
      if (ofTerm.get(key)?.push(one) === undefined) ofTerm.set(key, [one]);
    }
  }
  return themeList(codebook).flatMap(({ theme }) => {
    const isTrue = (response: Response) => truth(response.id, theme.id);
    const all = countsOf(coded, isTrue, ({ themes }) => themes.includes(theme.id));
    return theme.terms.map(({ text, place }) => {
      const with_ = ofTerm.get(keyOf(theme.id, text)) ?? [];
      const lost = lostWithout(codebook, theme, text, with_);
      const hits = with_.flatMap(({ response, hits: own }) =>
        own.filter((hit) => hit.theme === theme.id && hit.term === text).map((hit) => ({ response, hit })),
      );
      const known = with_.map(({ response }) => isTrue(response)).filter((one) => one !== undefined);
      const right = known.filter(Boolean).length;
      const gone = countsOf(lost, isTrue, () => true);
      const without = {
        tp: all.tp - gone.tp,
        fp: all.fp - gone.fp,
        fn: all.fn + gone.tp,
      };
      return {
        theme: theme.id,
        term: text,
        line: place.line ?? null,
        hits: hits.length,
        responses: with_.length,
        only: lost.length,
        coded: known.length,
        right,
        precision: known.length === 0 ? null : wilson(right, known.length),
        f1: definedOrNull(f1Of(all)),
        f1Without: definedOrNull(f1Of(without)),
        places: byLot(hits, ({ response, hit }) => `${response.id} ${hit.start}`).slice(0, PLACES),
      };
    });
  });
}

const definedOrNull = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);

const keyOf = (theme: string, term: string): string => `${theme}\n${term}`;

/** @param isCarried - by the codebook */
function countsOf(
  coded: readonly CodedResponse[],
  isTrue: (response: Response) => boolean | undefined,
  isCarried: (coded: CodedResponse) => boolean,
): FoundCounts {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const one of coded) {
    const truly = isTrue(one.response);
    if (truly === undefined) continue;
    if (isCarried(one)) counts[truly ? "tp" : "fp"]++;
    else if (truly) counts.fn++;
  }
  return counts;
}

/** They are coded again: what the term covered may be found by a shorter one, or by a rule. */
function lostWithout(
  codebook: Codebook,
  theme: Theme,
  term: string,
  responses: readonly CodedResponse[],
): readonly CodedResponse[] {
  if (responses.length === 0) return [];
  const without = (one: Theme): Theme => ({
    ...one,
    terms: one.id === theme.id ? one.terms.filter(({ text }) => text !== term) : one.terms,
    themes: one.themes.map(without),
  });
  const coder = compileCodebook({ ...codebook, themes: codebook.themes.map(without) });
  return responses.filter(({ response }) => !coder.code(response).themes.includes(theme.id));
}
