/** Chooses what is asked: most doubt per word first, until the effort is spent, and a part by lot. */
import type { AskedResponse, Effort } from "../../model/review.ts";
import { byLot } from "../../text/by-lot.ts";
import type { ReviewCandidate } from "./candidates.ts";

export interface Selection {
  readonly effort: Effort;
  /** How many responses are drawn by lot, beside the effort. */
  readonly random: number;
  /** Of all responses, those that are no candidates among them. */
  readonly words: number;
  readonly responses: number;
}

/** @returns those drawn by lot first, then in the order of doubt; never more than the effort */
export function selectForReview(
  candidates: readonly ReviewCandidate[],
  drawn: ReadonlySet<string>,
  { effort, random, words, responses }: Selection,
): readonly AskedResponse[] {
  const pi = Math.min(1, random / Math.max(1, responses));
  const byLot = candidates.filter(({ response }) => drawn.has(response.id));
  const asked: AskedResponse[] = byLot.map((one) => askedOf(one, one.open, "random", pi));
  const rest = candidates.filter(({ response }) => !drawn.has(response.id));
  // The sort is stable: equals stay in the order of the run.
  const ordered = rest.toSorted((one, other) => other.doubtPerWord - one.doubtPerWord);
  const most = effort.of === "words" ? Math.floor(effort.most * words) : effort.most;
  let spent = 0;
  for (const candidate of ordered) {
    const cost = costOf(candidate, effort.of);
    if (spent + cost > most) continue;
    spent += cost;
    asked.push(askedOf(candidate, candidate.doubtful, "doubt", null));
  }
  return asked;
}

/** @returns ids of so many responses, the same each time, each as likely as any other */
export function drawByLot(ids: readonly string[], random: number): ReadonlySet<string> {
  return new Set(byLot(ids, (id) => `themetally review ${id}`).slice(0, random));
}

const askedOf = (
  { response, asksOthers }: ReviewCandidate,
  cells: AskedResponse["cells"],
  part: AskedResponse["part"],
  pi: number | null,
): AskedResponse => ({ response, cells, asksOthers, part, pi });

function costOf({ response, doubtful }: ReviewCandidate, of: Effort["of"]): number {
  if (of === "words") return response.words;
  // A response of which nothing but other themes is asked is read, too.
  return of === "responses" ? 1 : Math.max(1, doubtful.length);
}
