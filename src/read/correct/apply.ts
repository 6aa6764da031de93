/** Puts right by hand who sent a response and on what, whether it came from a document or a record, or leaves it out. */
import type { AppliedCorrection, Correction } from "../../model/correction.ts";
import { CORRECTION_KINDS, type CorrectionKind } from "../../model/correction-kind.ts";
import type { Problem } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";
import { changedText, correctionFault, isTied } from "./fault.ts";
import { isSettled } from "./settled.ts";
import { attributionByHand, reasonWithout, unveiled, veiledOf } from "./who.ts";

/** A correction with what it did to the form of a response, before this. */
export interface CorrectionDone {
  readonly correction: Correction;
  readonly kinds: readonly CorrectionKind[];
  readonly others: readonly string[];
}

/** A response, and what was put right in it. */
export interface Corrected {
  readonly response: Response;
  readonly isLeftOut: boolean;
  readonly applied: readonly AppliedCorrection[];
  /** As they were read, those of respondents who may not be named. */
  readonly veiled: readonly Response[];
  readonly problems: readonly Problem[];
}

/**
 * @param line - of the source, where the response begins
 * @param before - the responses that it was made of, as they were read; the corrections are tied to the text of the
 * first of them, or to its own
 * @param inherited - what was done to it by a correction of another response
 * @param source - all responses of the source, where they are known: a text may have moved to another id
 */
export function withCorrections(
  response: Response,
  line: number,
  done: readonly CorrectionDone[],
  before: readonly Response[],
  inherited: readonly CorrectionKind[] = [],
  source: readonly Response[] = [],
): Corrected {
  const texts = [response, ...before.slice(0, 1)].map(({ fingerprint }) => fingerprint);
  const loose = done.filter(({ correction }) => !isTied(correction.fingerprint, texts));
  const attribution = done.find(({ correction }) => correction.attribution !== null)?.correction.attribution;
  const topics = done.find(({ correction }) => correction.topics !== null)?.correction.topics;
  const kindsOf = ({ correction, kinds }: CorrectionDone): readonly CorrectionKind[] => [
    ...kinds,
    ...(correction.leaveOut ? (["leftOut"] as const) : []),
    ...(correction.attribution === null ? [] : (["attribution"] as const)),
    ...(correction.topics === null ? [] : (["topics"] as const)),
  ];
  const all = new Set([...inherited, ...done.flatMap(kindsOf)]);
  const result: Response = {
    ...response,
    ...(attribution ? { attribution: attributionByHand(response.attribution, attribution) } : {}),
    ...(topics ? { topics } : {}),
    corrected: CORRECTION_KINDS.filter((kind) => all.has(kind)),
  };
  const veiled = veiledOf(result, before);
  const named = unveiled(result, line, before);
  return {
    response: result,
    isLeftOut: done.some(({ correction }) => correction.leaveOut),
    applied: done.map((one) => ({
      correction: one.correction,
      response: response.id,
      kinds: kindsOf(one),
      others: one.others,
      reason: reasonWithout(one.correction.reason, veiled),
    })),
    veiled,
    problems: [
      ...loose.map(({ correction }) =>
        correctionFault(
          correction,
          changedText(
            response.id,
            correction.fingerprint ?? "",
            texts.at(-1)!,
            source
              .filter((one) => isTied(correction.fingerprint, [one.fingerprint]))
              .slice(0, 3)
              .map(({ id }) => id),
          ),
          "fingerprint",
        ),
      ),
      ...(named === null ? [] : [named]),
    ],
  };
}

/**
 * A record is one response whatever its lines say: it cannot be joined or cut.
 *
 * @param read - the record as it was read, and what is odd about it
 */
export function correctedRecord(
  read: { readonly response: Response; readonly problems: readonly Problem[] },
  line: number,
  corrections: readonly Correction[],
): Corrected {
  const { response, problems } = read;
  const done = corrections.map((correction) => ({ correction, kinds: [], others: [] }));
  const faults = corrections.flatMap((one) => {
    const key = one.join.length > 0 ? "join" : one.cut.length > 0 ? "cut" : null;
    if (key === null) return [];
    const found = `${response.id}, a record of a table or of JSONL, to be ${key === "cut" ? "cut" : "joined"}`;
    const hint = "change the file of records, where a record is a response";
    return [correctionFault(one, [found, "a response of a document", hint], key)];
  });
  const corrected = withCorrections(response, line, done, [response]);
  const open = problems.filter((problem) => !isSettled(problem, corrected.response, false));
  return { ...corrected, problems: [...open, ...faults, ...corrected.problems] };
}
