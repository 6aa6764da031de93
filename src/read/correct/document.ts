/** Puts right by hand how a document was split: responses are joined and cut, then read anew; no other changes. */
import type { Correction, Corrections } from "../../model/correction.ts";
import type { Document } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import type { SplitResult } from "../../model/split.ts";
import type { Tagged } from "../tag/tag.ts";
import { type Corrected, type CorrectionDone, withCorrections } from "./apply.ts";
import { correctionFault } from "./fault.ts";
import { madeAnew } from "./made-anew.ts";
import { isSettled } from "./settled.ts";
import { unknownTopics } from "./topics.ts";

export interface CorrectedDocument {
  readonly split: SplitResult;
  /** In the order of the document, those included that are left out. */
  readonly responses: readonly Corrected[];
  /** Those that are read as before carry the problems that they had. */
  readonly problems: readonly Problem[];
}

/**
 * @param read - the responses as they were split and tagged
 * @param retag - tags a corrected document
 * @returns null where nothing in it is corrected
 */
export function correctedDocument(
  document: Document,
  split: SplitResult,
  read: Tagged,
  corrections: Corrections,
  retag: (split: SplitResult) => Tagged,
): CorrectedDocument | null {
  if (!read.responses.some(({ id }) => corrections.of(id).length > 0)) return null;
  const faults: Problem[] = [];
  const { makings, pieces } = madeAnew(document, split, read.responses, corrections, faults);
  const corrected: SplitResult = {
    ...split,
    responses: makings.map(({ found }) => found),
    pieces,
  };
  const anew = makings.some(({ isNew }) => isNew) ? retag(corrected) : null;
  const kept = new Set(makings.flatMap(({ isNew, from }) => (isNew ? [] : from)));
  const keptIds = new Set(read.responses.filter((_, at) => kept.has(at)).map(({ id }) => id));
  const responses = makings.map((making, at): Corrected => {
    const { found, from, isNew, isCutOff } = making;
    const before = from.map((one) => read.responses[one]!);
    const response = isNew ? anew!.responses[at]! : before[0]!;
    const done = isCutOff ? corrections.of(response.id).flatMap((one) => onPart(one, faults)) : making.done;
    if (done.length === 0 && !isNew)
      return { response, isLeftOut: false, applied: [], veiled: [], problems: [] };
    const line = (found.header ?? found.body)[0];
    const result = withCorrections(response, line, done, before, isCutOff ? ["cut"] : [], read.responses);
    return { ...result, problems: [...result.problems, ...unknownTopics(result.response, line, split)] };
  });
  const isKept = ({ response }: Problem) => response === undefined || keptIds.has(response);
  const placeOf = new Map(responses.map(({ response }, at) => [response.id, at]));
  const isOpen = (problem: Problem): boolean => {
    const at = placeOf.get(problem.response ?? "");
    return at === undefined || !isSettled(problem, responses[at]!.response, makings[at]!.isCutOff);
  };
  return {
    split: corrected,
    responses,
    problems: [
      ...faults,
      ...read.problems.filter(isKept).filter(isOpen),
      ...(anew?.problems.filter((problem) => !isKept(problem) && isOpen(problem)) ?? []),
    ],
  };
}

/** What a part can be corrected by. */
function onPart(correction: Correction, faults: Problem[]): readonly CorrectionDone[] {
  const key = correction.join.length > 0 ? "join" : correction.cut.length > 0 ? "cut" : null;
  if (key === null) return [{ correction, kinds: [], others: [] }];
  const found = `${correction.response}, a part that a correction cut off, to be ${key === "cut" ? "cut" : "joined"}`;
  const hint = "give the response that it was cut from all the lines in one list";
  faults.push(correctionFault(correction, [found, "a response as it was split", hint], key));
  return [{ correction, kinds: [], others: [] }];
}
