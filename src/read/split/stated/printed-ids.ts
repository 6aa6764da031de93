/** The numbers that a document prints for its responses, as ids: no two responses have the same. */
import type { StatedBlock } from "./blocks.ts";

export interface PrintedIds {
  /** Of each block, in order; null where it has none that can be its id. */
  readonly ids: readonly (string | null)[];
  /** A number that stands for two responses, so that none is an id; null where there is none. */
  readonly repeated: string | null;
}

/** Where numbers begin anew below each question, the question's own number stands before them. */
export function printedIds(blocks: readonly StatedBlock[]): PrintedIds {
  const questions = [...new Set(blocks.map(({ question }) => question?.line ?? 0))];
  const printed = blocks.map(({ begun }) => begun?.here.id ?? null);
  const below = blocks.map(({ question }, at) =>
    printed[at] === null ? null : `${questions.indexOf(question?.line ?? 0) + 1}-${printed[at]}`,
  );
  const ways = questions.length > 1 ? [printed, below] : [printed];
  const ids = ways.find((way) => repeatedIn(way) === null);
  return ids === undefined
    ? { ids: blocks.map(() => null), repeated: repeatedIn(printed) }
    : { ids, repeated: null };
}

function repeatedIn(ids: readonly (string | null)[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (id === null) continue;
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}
