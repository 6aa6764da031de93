/** Which decisions were met, whether their texts are those that were read, and how many cells they decided. */
import type { DecidedResponse, DecisionAccount, Decisions } from "../model/decision.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { reviewProblem } from "../read/decisions/review-row.ts";
import { nearest } from "../text/nearest.ts";
import { reasonWithoutText } from "../text/reason-without-text.ts";

export interface DecisionsMet {
  /**
   * @param id - of the response as the team knows it
   * @returns what was decided of it, by theme; undefined where nothing was
   */
  of(
    id: string,
    response: Pick<Response, "fingerprint" | "text" | "missing">,
  ): ReadonlyMap<string, boolean> | undefined;
  /** @returns of a response that was met, the positions that a person told, by theme */
  positionsOf(id: string): ReadonlyMap<string, string>;
  /** Rows of texts that have changed, and rows of responses that were not met. */
  faults(): readonly Problem[];
  /** Null where nothing was decided. */
  account(): DecisionAccount | null;
}

/** Names of responses that are compared with one that is not known: more take too long. */
const MOST_COMPARED = 2000;

/** @param mayMiss - whether only a part of the responses is read that decisions are about */
export function startDecisionsMet(decisions: Decisions, mayMiss: boolean): DecisionsMet {
  const met = new Map<string, DecidedResponse>();
  const seen: string[] = [];
  const stale: Problem[] = [];
  return {
    of(id, response) {
      if (seen.length < MOST_COMPARED && decisions.size > 0) seen.push(id);
      const decided = decisions.get(id);
      if (decided === undefined) return undefined;
      met.set(id, decided);
      const reason = reasonWithoutText(response);
      for (const { fingerprint, placeOf } of decided.rows) {
        if (reason !== null) stale.push(inNoBase(id, placeOf("response"), reason));
        else if (fingerprint !== response.fingerprint) stale.push(changed(id, placeOf("fingerprint")));
      }
      return new Map(decided.decisions.map(({ theme, carried }) => [theme, carried]));
    },
    positionsOf: (id) =>
      new Map(
        (met.get(id)?.decisions ?? []).flatMap(({ theme, position }) =>
          position === undefined ? [] : [[theme, position] as const],
        ),
      ),
    faults: () => [
      ...stale,
      ...[...decisions]
        .filter(([id]) => !mayMiss && !met.has(id))
        .flatMap(([id, { rows }]) => rows.map(({ placeOf }) => notMet(id, placeOf("response"), seen))),
    ],
    account: () => accountOf([...met.values()]),
  };
}

function accountOf(met: readonly DecidedResponse[]): DecisionAccount | null {
  const cells = met.flatMap(({ decisions }) => decisions);
  if (cells.length === 0) return null;
  const by = new Map<string, number>();
  for (const { who } of cells)
    for (const name of who.length === 0 ? [""] : who) by.set(name, (by.get(name) ?? 0) + 1);
  return {
    cells: cells.length,
    carried: cells.filter(({ carried }) => carried).length,
    responses: met.filter(({ decisions }) => decisions.length > 0).length,
    by: [...by]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([who, number]) => ({ who: who === "" ? null : who, cells: number })),
  };
}

const changed = (id: string, place: Place): Problem =>
  reviewProblem(place, [
    `an answer to a text of ${id} that is not the text it has now`,
    "the fingerprint of the text that was read, as in responses.csv",
    "read the text again and answer anew: `themetally review --decisions` asks for what is stale; then take this row out",
  ]);

const inNoBase = (id: string, place: Place, reason: string): Problem =>
  reviewProblem(place, [
    `an answer to ${id}, which is in no base (${reason})`,
    "a response with text",
    "take the row out",
  ]);

function notMet(id: string, place: Place, seen: readonly string[]): Problem {
  const meant = nearest(id, seen);
  return reviewProblem(place, [
    `an answer to ${id}, which is not among the responses that are counted`,
    "the id of a response, as in responses.csv",
    meant === null
      ? "take the row out, or name the file it is about"
      : `write "${meant}", if that is it; or take the row out`,
  ]);
}
