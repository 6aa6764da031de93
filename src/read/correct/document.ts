/** Puts right by hand how a document was split: responses are joined and cut, then read anew; no other changes. */
import type { Correction, Corrections } from "../../model/correction.ts";
import type { Document } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import type { Piece, Response } from "../../model/response.ts";
import type { SplitResponse, SplitResult } from "../../model/split.ts";
import type { Tagged } from "../tag/tag.ts";
import { type Corrected, type CorrectionDone, withCorrections } from "./apply.ts";
import { cutFault, cutUp } from "./cut.ts";
import { correctionFault, isTied, shownFingerprint } from "./fault.ts";
import { attributionsOf, joined } from "./join.ts";
import { unknownTopics } from "./topics.ts";

export interface CorrectedDocument {
  readonly split: SplitResult;
  /** In the order of the document, those included that are left out. */
  readonly responses: readonly Corrected[];
  /** Those that are read as before carry the problems that they had. */
  readonly problems: readonly Problem[];
}

/** One response of the corrected document while it is made. */
interface Making {
  readonly found: SplitResponse;
  /** Places in the list of responses as they were read. */
  readonly from: readonly number[];
  readonly done: readonly CorrectionDone[];
  readonly isCutOff: boolean;
  readonly isNew: boolean;
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
  const { makings, pieces } = madeOf(document, split, read.responses, corrections, faults);
  const corrected: SplitResult = {
    ...split,
    responses: makings.map(({ found }) => found),
    pieces: mergedPieces(pieces),
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
    const result = withCorrections(response, line, done, before, isCutOff ? ["cut"] : []);
    return { ...result, problems: [...result.problems, ...unknownTopics(result.response, line, split)] };
  });
  const isKept = ({ response }: Problem) => response === undefined || keptIds.has(response);
  return {
    split: corrected,
    responses,
    problems: [
      ...faults,
      ...read.problems.filter(isKept),
      ...(anew?.problems.filter((problem) => !isKept(problem)) ?? []),
    ],
  };
}

function madeOf(
  document: Document,
  split: SplitResult,
  read: readonly Response[],
  corrections: Corrections,
  faults: Problem[],
) {
  let pieces = split.pieces;
  let next = split.responses.length + 1;
  const makings: Making[] = [];
  for (let at = 0; at < read.length; at++) {
    const { id } = read[at]!;
    const own = corrections.of(id);
    const done = own.map((correction) => ({ correction, kinds: [], others: [] }) as CorrectionDone);
    let found = split.responses[at]!;
    const from = [at];
    const joining = own.find(({ join }) => join.length > 0);
    if (joining !== undefined) {
      const ends = joinable(joining, at, read, split.responses, own, faults);
      for (let other = at + 1; other <= ends; other++) from.push(other);
      const parts = from.map((one) => split.responses[one]!);
      if (ends > at) ({ found, pieces } = joined(document, parts, pieces));
      note(
        done,
        joining,
        "joined",
        from.slice(1).map((one) => read[one]!.id),
      );
      at = ends;
    }
    const cuts = own.flatMap((correction) => correction.cut.map((line) => ({ correction, line })));
    const lines = cuts.filter(({ correction, line }) => {
      const fault = cutFault(document, id, found, line);
      if (fault !== null) faults.push(correctionFault(correction, fault, "cut"));
      return fault === null;
    });
    const sorted = lines.map(({ line }) => line).sort((one, other) => one - other);
    const cut = sorted.length === 0 ? null : cutUp(document, found, sorted, pieces, next);
    if (cut !== null) ({ pieces } = cut);
    next += sorted.length;
    for (const { correction, line } of lines) note(done, correction, "cut", [`${id}.${line}`]);
    for (const [part, each] of (cut?.parts ?? [found]).entries())
      makings.push({
        found: each,
        from,
        done: part === 0 ? done : [],
        isCutOff: part > 0,
        isNew: cut !== null || from.length > 1,
      });
  }
  return { makings, pieces };
}

function note(
  done: CorrectionDone[],
  correction: Correction,
  kind: "joined" | "cut",
  others: readonly string[],
): void {
  const at = done.findIndex((one) => one.correction === correction);
  const one = done[at]!;
  const kinds = one.kinds.includes(kind) ? one.kinds : [...one.kinds, kind];
  done[at] = { ...one, kinds, others: [...one.others, ...others] };
}

/** @returns the place of the last response that can be joined to the one at `at`; that one where there is a fault */
function joinable(
  correction: Correction,
  at: number,
  read: readonly Response[],
  split: readonly SplitResponse[],
  own: readonly Correction[],
  faults: Problem[],
): number {
  const { id } = read[at]!;
  const ends = at + correction.join.length;
  const behind = read.slice(at + 1, ends + 1);
  const wanted = new Map(correction.join.map((tie) => [tie.response, tie]));
  const refuse = (found: string, expected: string, hint: string) => {
    faults.push(correctionFault(correction, [found, expected, hint], "join"));
    return at;
  };
  const isBehind = behind.length === correction.join.length && behind.every((one) => wanted.has(one.id));
  if (!isBehind) {
    const named = correction.join.map(({ response }) => response).join(", ");
    const first = read[at + 1]?.id ?? null;
    return refuse(
      `${named}, to be joined to ${id}`,
      first === null
        ? `a response behind ${id}, the last of its source`
        : `the responses behind ${id} in its source, from ${first} on, none left out`,
      "join neighbours of one source; the correction is that of the first of them",
    );
  }
  const loose = behind.find((one) => !isTied(wanted.get(one.id)!.fingerprint, [one.fingerprint]));
  if (loose !== undefined) {
    const tie = wanted.get(loose.id)!.fingerprint;
    return refuse(
      tie === null ? `${loose.id} without its fingerprint` : `the fingerprint "${tie}" for ${loose.id}`,
      `{ response: ${loose.id}, fingerprint: ${shownFingerprint(loose.fingerprint)} }, the text that it has now`,
      "see whether it is the response that is meant; then write it with its fingerprint",
    );
  }
  const printed = attributionsOf(split.slice(at, ends + 1));
  if (printed.length > 1 && !own.some(({ attribution }) => attribution !== null))
    return refuse(
      `${printed.length} different attributions in what is joined to ${id}`,
      "an `attribution` beside `join` that says who sent it",
      "say whose it is: the line behind the last text is taken for the attribution, the others for text",
    );
  return ends;
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

/** Neighbours of one kind and response are one piece. */
function mergedPieces(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && last.kind === piece.kind && last.response === piece.response)
      merged[merged.length - 1] = { ...last, end: piece.end };
    else merged.push(piece);
  }
  return merged;
}
