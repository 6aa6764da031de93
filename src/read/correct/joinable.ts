/** Says whether responses can be joined as a correction asks. */
import type { Correction } from "../../model/correction.ts";
import type { Problem } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";
import type { SplitResponse } from "../../model/split.ts";
import { correctionFault, isTied, shownFingerprint } from "./fault.ts";
import { attributionsOf } from "./join.ts";

/** @returns the place of the last response that can be joined to the one at `at`; that one where there is a fault */
export function joinable(
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
