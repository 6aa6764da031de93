/** Finds crowds: sketches around one that have so much in common that one template may be behind them. */
import type { Candidates } from "./similar-candidates.ts";
import { SketchIndex } from "./spun-index.ts";

/** Bits that two of a crowd share, and that one shares with all pairs of the crowd. */
const NEAR = 28;
const WITHIN = 40;
/** Least neighbours of the one in the middle. */
const NEIGHBOURS = 6;
/** Least share of the pairs of a sketch that others of the crowd have, too. */
const CLOSED = 0.25;
/** So many of a crowd say which pairs are its own. */
const SAMPLE = 512;
const ROUNDS = 2;

export interface Crowd {
  /** Candidates; the one in the middle first, the others ascending. A candidate is in one crowd at most. */
  readonly members: readonly number[];
}

/**
 * Around the candidate with the most neighbours first, so that no chain of texts that are a little alike makes
 * a crowd; what is in a crowd begins no other.
 *
 * @param sketches how many different sketches there are
 * @param least members of a crowd
 */
export function findCrowds(candidates: Candidates, sketches: number, least: number): readonly Crowd[] {
  const index = new SketchIndex(candidates, sketches);
  const neighbours = new Int32Array(candidates.length).map(
    (_, candidate) => index.neighboursOf(candidate, NEAR).length,
  );
  const middles = [...neighbours.keys()]
    .filter((candidate) => neighbours[candidate]! >= NEIGHBOURS)
    .sort((a, b) => neighbours[b]! - neighbours[a]! || a - b);
  const taken = new Uint8Array(candidates.length);
  const crowds: Crowd[] = [];
  for (const middle of middles) {
    if (taken[middle]) continue;
    const members = crowdAround(middle, index, taken);
    if (members.length < least) continue;
    for (const member of members) taken[member] = 1;
    taken[middle] = 1;
    crowds.push({ members: [middle, ...members.filter((member) => member !== middle)] });
  }
  return crowds;
}

function crowdAround(middle: number, index: SketchIndex, taken: Uint8Array): readonly number[] {
  const isFree = (candidate: number) => !taken[candidate];
  let members = [middle, ...index.neighboursOf(middle, NEAR)].filter(isFree);
  for (let round = 0; round < ROUNDS && members.length > NEIGHBOURS; round++) {
    const own = ownPairs(sampleOf(members), index);
    members = index
      .sharing(own, WITHIN)
      .filter((member) => isFree(member) && closedness(member, own, index) >= CLOSED);
  }
  return members.length > NEIGHBOURS ? members : [];
}

/** Pairs that several members have, and that not so many texts have that they say nothing. */
function ownPairs(members: readonly number[], index: SketchIndex): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const member of members)
    for (const rank of index.ranksOf(member)) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(members.length * 0.01));
  return new Set([...counts].filter(([, count]) => count >= least).map(([rank]) => rank));
}

function closedness(member: number, own: ReadonlySet<number>, index: SketchIndex): number {
  let shared = 0;
  for (const rank of index.ranksOf(member)) if (own.has(rank)) shared++;
  return shared / index.sizeOf(member);
}

/** Members at equal steps. */
export function sampleOf<Member>(members: readonly Member[], most = SAMPLE): readonly Member[] {
  if (members.length <= most) return members;
  return Array.from({ length: most }, (_, at) => members[Math.floor((at * members.length) / most)]!);
}
