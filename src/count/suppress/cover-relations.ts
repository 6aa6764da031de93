/** The relations between a set of responses and others of which each of its responses is in one at least. */
import type { Cells } from "./cells.ts";
import { ALL, type ResponseSet } from "./grid.ts";
import { minus, negative, plus, type Relation, type RelationTerm, relationOf } from "./relation.ts";

/**
 * The parts together are at least the whole, in each set of responses; and what they are beyond it, because some
 * responses are in several, is in no set more than in all responses.
 */
export function coverRelations(
  { cells, sets, both }: Cells,
  whole: ResponseSet,
  parts: readonly ResponseSet[],
): readonly (Relation | null)[] {
  const beyond = (set: ResponseSet): readonly RelationTerm[] => [
    ...plus(...parts.map((part) => both(part, set))),
    ...minus(both(whole, set)),
  ];
  return Array.from({ length: sets }, (_, set) => [
    relationOf(cells, 0, beyond(set)),
    relationOf(cells, 0, [...beyond(ALL), ...negative(beyond(set))]),
  ]).flat();
}
