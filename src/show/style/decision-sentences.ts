/** What persons decided, in words for readers. */
import type { DecisionAccount } from "../../model/decision.ts";
import { fill, plural } from "./fill.ts";
import { numbersOf } from "./numbers.ts";
import type { Style } from "./style.ts";

interface Decided {
  readonly decisions?: DecisionAccount | null;
}

/** @returns no sentence where nobody decided anything */
export function decisionSentences({ decisions = null }: Decided, style: Style): readonly string[] {
  if (decisions === null) return [];
  const { common } = style.words;
  const { cells, carried, responses, by } = decisions;
  if (cells === null) return [common.decidedWithheld];
  const { count } = numbersOf(style.numbers);
  const inResponses = `${count(responses)} ${plural(common.response, responses)}`;
  const names = by.map(({ who, cells: own }) => `${who ?? common.decidedUnsigned} (${count(own)})`);
  return [
    fill(common.decided, { cells: count(cells), yes: count(carried), responses: inResponses }),
    ...(names.length === 0 ? [] : [fill(common.decidedBy, { names: names.join(", ") })]),
  ];
}
