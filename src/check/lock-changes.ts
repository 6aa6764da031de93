/** Tells what changed since a corpus was locked: responses added, removed, changed and moved, each for what it is. */
import type { LockedResponse } from "./lock.ts";
import { longestRising } from "./longest-rising.ts";

export interface LockChanges {
  readonly added: readonly LockedResponse[];
  readonly removed: readonly LockedResponse[];
  /** `by`: another text, or the same text with other topics or another attribution. */
  readonly changed: readonly {
    readonly before: LockedResponse;
    readonly now: LockedResponse;
    readonly by: "text" | "tags";
  }[];
  /** The same text in another source, or in another order than its neighbours. */
  readonly moved: readonly { readonly before: LockedResponse; readonly now: LockedResponse }[];
}

/**
 * Responses are known by their text. Those whose order among all that stayed is the same did not move, whatever
 * numbers they have now; what has no counterpart and stands between the same neighbours was changed.
 */
export function lockChanges(before: readonly LockedResponse[], now: readonly LockedResponse[]): LockChanges {
  const partner = pairUp(before, now);
  const pairs = [...partner].sort(([, one], [, other]) => one - other);
  const inPlace = pairs.filter(([at, to]) => before[at]!.source === now[to]!.source);
  const steady = longestRising(inPlace.map(([at]) => at)).map((index) => inPlace[index]!);
  const stayed = new Set(steady.map(([at]) => at));
  const moved = pairs
    .filter(([at]) => !stayed.has(at))
    .map(([at, to]) => ({ before: before[at]!, now: now[to]! }));
  const retagged = pairs
    .filter(([at, to]) => before[at]!.tags !== now[to]!.tags)
    .map(([at, to]) => ({ before: before[at]!, now: now[to]!, by: "tags" as const }));
  const rest = inGaps(before, now, steady, partner);
  return { ...rest, changed: [...retagged, ...rest.changed], moved };
}

/** Pairs of places with the same text: first those with the same id, then in their order. */
function pairUp(before: readonly LockedResponse[], now: readonly LockedResponse[]): Map<number, number> {
  const partner = new Map<number, number>();
  const placeOf = new Map(before.map(({ source, id }, at) => [`${source}\n${id}`, at]));
  const taken = new Set<number>();
  for (const [to, { source, id, fingerprint }] of now.entries()) {
    const at = placeOf.get(`${source}\n${id}`);
    if (at === undefined || before[at]!.fingerprint !== fingerprint) continue;
    partner.set(at, to);
    taken.add(to);
  }
  const free = new Map<string, number[]>();
  for (const [at, { fingerprint }] of before.entries()) {
    if (partner.has(at)) continue;
    const places = free.get(fingerprint);
    if (places === undefined) free.set(fingerprint, [at]);
    else places.push(at);
  }
  for (const [to, { fingerprint }] of now.entries()) {
    const at = taken.has(to) ? undefined : free.get(fingerprint)?.shift();
    if (at !== undefined) partner.set(at, to);
  }
  return partner;
}

/** Between two neighbours that stayed, what is gone and what is new are matched one by one, within one source. */
function inGaps(
  before: readonly LockedResponse[],
  now: readonly LockedResponse[],
  steady: readonly (readonly [number, number])[],
  partner: ReadonlyMap<number, number>,
): Omit<LockChanges, "moved"> {
  const kept = new Set(partner.values());
  const added: LockedResponse[] = [];
  const removed: LockedResponse[] = [];
  const changed: LockChanges["changed"][number][] = [];
  let [from, fromNow] = [0, 0];
  for (const [at, to] of [...steady, [before.length, now.length] as const]) {
    const gone = before.slice(from, at).filter((_, index) => !partner.has(from + index));
    const come = now.slice(fromNow, to).filter((_, index) => !kept.has(fromNow + index));
    for (const old of gone) {
      const index = come.findIndex(({ source }) => source === old.source);
      if (index < 0) removed.push(old);
      else changed.push({ before: old, now: come.splice(index, 1)[0]!, by: "text" });
    }
    added.push(...come);
    [from, fromNow] = [at + 1, to + 1];
  }
  return { added, removed, changed };
}
