/** Stage 4: finds the themes of a codebook in responses, and says where. */

import type { Codebook } from "../../model/codebook.ts";
import type { Explanation } from "../../model/explanation.ts";
import type { CodedResponse, Hit } from "../../model/hit.ts";
import type { Response } from "../../model/response.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import { carrier } from "./carry.ts";
import type { Evaluation } from "./evaluation.ts";
import { explain } from "./explain.ts";
import { MatchReader } from "./matches.ts";
import { select } from "./select.ts";
import { placeOfSpan } from "./span.ts";
import { usesOf } from "./uses.ts";

/** Codes responses with one codebook; keeps what it learned of each word for the next response. */
export interface Coder {
  /**
   * @returns the response with the themes it carries and their hits in the order of their place, then of the
   * codebook. A hit names the theme whose term or rule matched, not the themes above it. One without text has none,
   * whatever a rule says of what is not there.
   */
  code(response: Response): CodedResponse;
  /**
   * @param theme id of a theme of the codebook
   * @returns why the response does or does not carry it: every match of every term, and what became of it
   * @throws Error where the codebook has no such theme
   */
  explain(response: Response, theme: string): Explanation;
}

/**
 * The order of the steps is part of the rules: exceptions mask words; what is left is paired by NEAR and
 * THEN; the longest matches take their words; negated ones fall out; then each theme's rule, `at-least` and
 * `threshold` decide whether the response carries it.
 *
 * @param codebook its themes, every term already understood
 * @returns a coder that applies the rules of the codebook to any number of responses, in any order
 */
export function compileCodebook(codebook: Codebook): Coder {
  const all = usesOf(codebook);
  const { themes, uses, indexOf } = all;
  const reader = new MatchReader(codebook, all);
  const decideCarried = carrier(all);

  const evaluate = (response: Response): Evaluation => {
    const matches = reader.read(response.text);
    const { candidates, negationOf, tokens } = matches;
    const present = new Set<number>();
    for (const each of candidates) {
      if (uses[each.use]!.role !== "term" && !present.has(each.use) && !negationOf(each))
        present.add(each.use);
    }
    const decisions = select(
      candidates.filter(({ use }) => uses[use]!.role !== "denied"),
      { overlap: codebook.overlap, tokens: tokens.length, negationOf },
    );
    const hits = decisions.filter(({ fate }) => fate === "counted").map(({ candidate }) => candidate);
    return { response, matches, decisions, carried: decideCarried({ response, present, hits }) };
  };

  return {
    code(response) {
      if (reasonWithoutText(response) !== null) return { response, themes: [], hits: [] };
      const { decisions, carried, matches } = evaluate(response);
      const hits = decisions.flatMap(({ candidate, fate }): Hit | readonly [] => {
        const { theme, use } = candidate;
        if (fate !== "counted" || carried.own[theme] === 0 || !carried.counts(candidate)) return [];
        return { theme: themes[theme]!.id, term: uses[use]!.text, ...placeOfSpan(candidate, matches.tokens) };
      });
      return { response, themes: themes.flatMap(({ id }, index) => (carried.own[index] ? [id] : [])), hits };
    },
    explain(response, theme) {
      const index = indexOf.get(theme);
      if (index === undefined) throw new Error(`The codebook has no theme "${theme}".`);
      const reason = reasonWithoutText(response);
      if (reason === null) return explain(all, index, evaluate(response));
      const why = `It does not carry the theme: it is in no base (${reason}).`;
      return { ...explain(all, index, evaluate({ ...response, text: "" })), carried: false, why, below: [] };
    },
  };
}
