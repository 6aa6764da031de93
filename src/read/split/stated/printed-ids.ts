/** The numbers that a document prints for its responses, as ids: no two responses have the same. */
import { idPart, ordinalPart } from "../../id-part.ts";
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
  const printed = blocks.map(({ begun }) => {
    const id = begun?.here.id ?? null;
    return id === null || idPart(id) === "" ? null : id;
  });
  const below = blocks.map(({ question }, at) =>
    printed[at] === null ? null : `${questions.indexOf(question?.line ?? 0) + 1}-${printed[at]}`,
  );
  const ways = questions.length > 1 ? [printed, below] : [printed];
  const ids = ways.find((way) => repeatedIn(way) === null);
  return ids === undefined
    ? { ids: blocks.map(() => null), repeated: repeatedIn(printed) }
    : { ids, repeated: null };
}

/** As ids they may be one where they are not as printed: `A/1` and `A-1`, or `0002` and the second response. */
function repeatedIn(ids: readonly (string | null)[]): string | null {
  if (ids.every((id) => id === null)) return null;
  const seen = new Set<string>();
  for (const [at, id] of ids.entries()) {
    const own = id === null ? ordinalPart(at + 1) : idPart(id);
    if (seen.has(own)) return id ?? own;
    seen.add(own);
  }
  return null;
}
