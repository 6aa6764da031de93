/** Stage 4: finds the themes of a codebook in responses, and says where. */

import type { Codebook, Theme } from "../../model/codebook.ts";
import type { Explanation } from "../../model/explanation.ts";
import type { CodedResponse, DecidedTheme, Hit } from "../../model/hit.ts";
import type { Response } from "../../model/response.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import { carrier } from "./carry.ts";
import { decidedThemes, NOTHING_DECIDED, type ThemeDecisions } from "./decided.ts";
import type { Evaluation } from "./evaluation.ts";
import { explain } from "./explain.ts";
import { MatchReader } from "./matches.ts";
import { positionReader } from "./positions.ts";
import { type Candidate, type Decision, select } from "./select.ts";
import type { CarriedThemes } from "./settled-positions.ts";
import { placeOfSpan } from "./span.ts";
import { type Uses, usesOf } from "./uses.ts";
import { giveBack, weigh, weighedThemes } from "./weigh.ts";

/** Codes responses with one codebook; keeps what it learned of each word for the next response. */
export interface Coder {
  /**
   * @returns the response with the themes it carries and their hits in the order of their place, then of the
   * codebook. A hit names the theme whose term or rule matched, not the themes above it. One without text has none,
   * whatever a rule says of what is not there.
   * @param decided what a person decided, by the id of the theme: it holds for the theme, and a no for those below it
   */
  code(response: Response, decided?: ThemeDecisions): CodedResponse;
  /**
   * @param theme id of a theme of the codebook
   * @returns why the response does or does not carry it: every match of every term, and what became of it
   * @throws Error where the codebook has no such theme
   */
  explain(response: Response, theme: string): Explanation;
}

/** Makes what codes responses with a codebook. */
export type MakeCoder = (codebook: Codebook, options?: { readonly below?: boolean }) => Pick<Coder, "code">;

/**
 * The order of the steps is part of the rules: exceptions mask words; what is left is paired by NEAR and
 * THEN; the longest matches take their words; negated ones fall out; then each theme's rule, `at-least` and
 * `threshold` decide whether the response carries it.
 *
 * @param codebook its themes, every term already understood
 * @param options `below`: hits of themes that are not carried are told, too
 * @returns a coder that applies the rules of the codebook to any number of responses, in any order
 */
export function compileCodebook(codebook: Codebook, { below = false } = {}): Coder {
  const all = usesOf(codebook);
  const { themes, uses, indexOf } = all;
  const reader = new MatchReader(codebook, all);
  const isWeighed = weighedThemes(codebook, all);
  const decideCarried = carrier(all, isWeighed);
  const positions = positionReader(codebook);

  const evaluate = (
    response: Response,
    decided: ReadonlyMap<number, boolean> = NOTHING_DECIDED,
  ): Evaluation => {
    const matches = reader.read(response.text);
    const { candidates, negationOf, tokens } = matches;
    const present = new Set<number>();
    const plain: Candidate[] = [];
    const toWeigh = new Map<number, Candidate[]>();
    for (const each of candidates) {
      if (!present.has(each.use) && !negationOf(each)) present.add(each.use);
      if (uses[each.use]!.role === "denied") continue;
      if (!isWeighed[each.theme]) plain.push(each);
      else if (toWeigh.get(each.theme)?.push(each) === undefined) toWeigh.set(each.theme, [each]);
    }
    const selected = select(plain, { overlap: codebook.overlap, tokens: tokens.length, negationOf });
    const settled = codebook.overlap === "theme" ? giveBack(selected, all, negationOf) : selected;
    const carried = decideCarried({
      response,
      present,
      hits: settled.filter(({ fate }) => fate === "counted").map(({ candidate }) => candidate),
      weigh: (theme, counts) =>
        isWeighed[theme] ? weigh(all, toWeigh.get(theme) ?? [], negationOf, counts) : null,
      decided,
    });
    const decisions = [...settled, ...carried.weighed].sort(inPlace);
    return { response, matches, decisions, carried };
  };

  const carriedIn = startCarriedIn(all);

  return {
    code(response, given) {
      if (reasonWithoutText(response) !== null) return { response, themes: [], hits: [], scores: [] };
      const decided = given === undefined ? NOTHING_DECIDED : decidedThemes(themes, indexOf, given);
      const evaluation = evaluate(response, decided);
      const { carried, matches } = evaluation;
      const hitOf = (candidate: Candidate): Hit => ({
        theme: themes[candidate.theme]!.id,
        term: uses[candidate.use]!.text,
        ...placeOfSpan(candidate, matches.tokens),
      });
      const carriedThemes = themes.flatMap(({ id }, index) => (carried.own[index] ? [id] : []));
      const scores = themes.flatMap(({ id }, index) =>
        carried.scores[index]! > 0 ? [{ theme: id, score: carried.scores[index]! }] : [],
      );
      return {
        response,
        themes: carriedThemes,
        hits: countingIn(evaluation, 1).map(hitOf),
        scores,
        ...(positions === null ? {} : { positions: positions.positionsOf(carriedIn(evaluation)) }),
        ...(decided.size === 0 ? {} : { decided: inOrder(decided, themes) }),
        ...(below ? { below: countingIn(evaluation, 0).map(hitOf) } : {}),
      };
    },
    explain(response, theme) {
      const index = indexOf.get(theme);
      if (index === undefined) throw new Error(`The codebook has no theme "${theme}".`);
      const reason = reasonWithoutText(response);
      if (reason === null) {
        const evaluation = evaluate(response);
        const taken = positions?.explain(theme, carriedIn(evaluation)) ?? null;
        return explain(all, index, evaluation, taken);
      }
      const why = `It does not carry the theme: it is in no base (${reason}).`;
      const empty = explain(all, index, evaluate({ ...response, text: "" }), null);
      return { ...empty, carried: false, why, below: [] };
    },
  };
}

/** @returns what positions are told from */
function startCarriedIn({ themes, indexOf }: Uses): (evaluation: Evaluation) => CarriedThemes {
  const isWithin = startWithin(themes);
  return (evaluation) => {
    const { response, carried } = evaluation;
    const counting = countingIn(evaluation, 1);
    return {
      response,
      isCarried: (id) => carried.isCarried(indexOf.get(id)!),
      hitsOf: (id) => counting.filter(({ theme }) => isWithin(theme, indexOf.get(id)!)),
    };
  };
}

/** @param own - 1 for what counts for themes that are carried, 0 for what speaks for others */
const countingIn = ({ decisions, carried }: Evaluation, own: 0 | 1): readonly Candidate[] =>
  decisions.flatMap(({ candidate, fate }) => {
    const isMeant = fate === "counted" && carried.own[candidate.theme] === own;
    return isMeant && carried.counts(candidate) ? [candidate] : [];
  });

/** @returns whether the one theme is the other, or below it */
function startWithin(themes: readonly Theme[]): (theme: number, above: number) => boolean {
  const within = themes.map((theme) => new Set(withThoseBelow(theme)));
  return (theme, above) => within[above]!.has(themes[theme]!.id);
}

const inOrder = (decided: ReadonlyMap<number, boolean>, themes: readonly Theme[]): readonly DecidedTheme[] =>
  themes.flatMap(({ id }, index) => {
    const carried = decided.get(index);
    return carried === undefined ? [] : [{ theme: id, carried }];
  });

const inPlace = (a: Decision, b: Decision): number =>
  a.candidate.first - b.candidate.first || a.candidate.use - b.candidate.use;

const withThoseBelow = ({ id, themes }: Theme): readonly string[] => [id, ...themes.flatMap(withThoseBelow)];
