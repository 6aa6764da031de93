/** Finds which response of a coder is which of those that are compared: by id, by fingerprint, by the words they share. */
import type { CodedResponseOf, ComparedResponse } from "../../model/coded.ts";
import type { Place } from "../../model/place.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { wordBag, wordOverlap } from "./word-overlap.ts";

/** A response of a coder that is none of those that are compared. */
export interface Unmatched {
  readonly id: string;
  readonly place: Place;
  readonly why: "unknown" | "changed" | "twice";
}

export interface Aligned {
  /** Position among those compared, of each response of the coder; -1 where there is none. */
  readonly positions: readonly number[];
  readonly unmatched: readonly Unmatched[];
  /** How many were found otherwise than by their ids. */
  readonly byText: number;
}

/** The least share of words in common. */
const LEAST_OVERLAP = 0.9;

/** An id whose text is another one is no proof: ids are numbers, and numbers move when a document is split anew. */
export function alignResponses(
  base: readonly ComparedResponse[],
  coded: readonly CodedResponseOf[],
): Aligned {
  const byId = new Map(base.map(({ id }, at) => [id, at]));
  const prints = base.map((one) => one.fingerprint ?? (one.text === null ? null : fingerprint(one.text)));
  const byPrint = uniquePositions(prints);
  const counts = base.map(({ text }) => (text === null ? null : wordBag(text)));
  const taken = new Set<number>();
  const unmatched: Unmatched[] = [];
  let byText = 0;
  const positions = coded.map((one) => {
    const print = one.fingerprint ?? (one.text === null ? null : fingerprint(one.text));
    const named = byId.get(one.id);
    const isSame =
      named !== undefined && (print === null || prints[named] === null || print === prints[named]);
    let at = isSame ? named : print === null ? undefined : byPrint.get(print);
    if (at === undefined && one.text !== null) at = mostAlike(one.text, counts, named);
    if (at === undefined || taken.has(at)) {
      const why = at !== undefined ? "twice" : named === undefined ? "unknown" : "changed";
      unmatched.push({ id: one.id, place: one.place, why });
      return -1;
    }
    if (at !== named) byText += 1;
    taken.add(at);
    return at;
  });
  return { positions, unmatched, byText };
}

/** Texts that stand more than once say nothing about which of them is meant. */
function uniquePositions(prints: readonly (string | null)[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const [at, print] of prints.entries()) {
    if (print === null) continue;
    if (found.has(print)) twice.add(print);
    found.set(print, at);
  }
  for (const print of twice) found.delete(print);
  return found;
}

/** @param named - the response of the same id, which goes before others that are as much alike */
function mostAlike(
  text: string,
  counts: readonly (ReturnType<typeof wordBag> | null)[],
  named: number | undefined,
): number | undefined {
  const own = wordBag(text);
  if (named !== undefined && counts[named] && wordOverlap(own, counts[named]) >= LEAST_OVERLAP) return named;
  let [best, most, ties] = [-1, 0, 0];
  for (const [at, other] of counts.entries()) {
    if (other === null) continue;
    const overlap = wordOverlap(own, other);
    if (overlap < LEAST_OVERLAP || overlap < most) continue;
    ties = overlap === most ? ties + 1 : 0;
    [best, most] = [at, overlap];
  }
  return best < 0 || ties > 0 ? undefined : best;
}
