/** Makes the responses of a document that is corrected by hand: as they were, joined, and cut. */
import type { Correction, Corrections } from "../../model/correction.ts";
import type { Document } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import type { Piece, Response } from "../../model/response.ts";
import type { SplitResponse, SplitResult } from "../../model/split.ts";
import type { CorrectionDone } from "./apply.ts";
import { cutFault, cutUp } from "./cut.ts";
import { correctionFault } from "./fault.ts";
import { joined } from "./join.ts";
import { joinable } from "./joinable.ts";

/** One response of the corrected document while it is made. */
export interface Making {
  readonly found: SplitResponse;
  /** Places in the list of responses as they were read. */
  readonly from: readonly number[];
  readonly done: readonly CorrectionDone[];
  readonly isCutOff: boolean;
  readonly isNew: boolean;
}

export interface MadeAnew {
  readonly makings: readonly Making[];
  /** As before, they tile the text. */
  readonly pieces: readonly Piece[];
}

/**
 * @param read - the responses as they were split and tagged
 * @param faults - takes what cannot be done
 */
export function madeAnew(
  document: Document,
  split: SplitResult,
  read: readonly Response[],
  corrections: Corrections,
  faults: Problem[],
): MadeAnew {
  const owned = piecesByResponse(split.pieces);
  const pieces: Piece[] = [...(owned.get(null) ?? [])];
  let next = split.responses.length + 1;
  const makings: Making[] = [];
  for (let at = 0; at < read.length; at++) {
    const { id } = read[at]!;
    const own = corrections.of(id);
    const done = own.map((correction) => ({ correction, kinds: [], others: [] }) as CorrectionDone);
    const joining = own.find(({ join }) => join.length > 0);
    const ends = joining ? joinable(joining, at, read, split.responses, own, faults) : at;
    const from = Array.from({ length: ends - at + 1 }, (_, past) => at + past);
    const whole = wholeOf(
      document,
      from.map((one) => split.responses[one]!),
      owned,
    );
    if (joining) {
      const others = read.slice(at + 1, ends + 1).map((one) => one.id);
      note(done, joining, "joined", others);
    }
    const lines = cutLines(document, id, whole.found, own, faults);
    const sorted = lines.map(({ line }) => line).sort((one, other) => one - other);
    const cut =
      sorted.length === 0
        ? { parts: [whole.found], pieces: whole.pieces }
        : cutUp(document, whole.found, sorted, whole.pieces, next);
    for (const piece of cut.pieces) pieces.push(piece);
    next += sorted.length;
    for (const { correction, line } of lines) note(done, correction, "cut", [`${id}.${line}`]);
    const isNew = sorted.length > 0 || from.length > 1;
    for (const [part, found] of cut.parts.entries())
      makings.push({ found, from, done: part === 0 ? done : [], isCutOff: part > 0, isNew });
    at = ends;
  }
  return { makings, pieces: mergedPieces(pieces.sort(byPlace)) };
}

function piecesByResponse(pieces: readonly Piece[]): ReadonlyMap<number | null, readonly Piece[]> {
  const owned = new Map<number | null, Piece[]>();
  for (const piece of pieces) {
    const own = owned.get(piece.response);
    if (own === undefined) owned.set(piece.response, [piece]);
    else own.push(piece);
  }
  return owned;
}

const byPlace = (one: Piece, other: Piece): number => one.start - other.start || one.end - other.end;

function wholeOf(
  document: Document,
  parts: readonly SplitResponse[],
  owned: ReadonlyMap<number | null, readonly Piece[]>,
): { readonly found: SplitResponse; readonly pieces: readonly Piece[] } {
  const pieces = parts.flatMap(({ ordinal }) => owned.get(ordinal) ?? []);
  return parts.length === 1 ? { found: parts[0]!, pieces } : joined(document, parts, pieces.sort(byPlace));
}

function cutLines(
  document: Document,
  id: string,
  found: SplitResponse,
  own: readonly Correction[],
  faults: Problem[],
) {
  const asked = own.flatMap((correction) => correction.cut.map((line) => ({ correction, line })));
  return asked.filter(({ correction, line }) => {
    const fault = cutFault(document, id, found, line);
    if (fault !== null) faults.push(correctionFault(correction, fault, "cut"));
    return fault === null;
  });
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
