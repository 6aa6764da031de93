/** The relations that sums over groups give. */
import type { Cells } from "./cells.ts";
import { ALL } from "./grid.ts";
import { minus, negative, plus, type Relation, relationOf } from "./relation.ts";

export function groupRelations(cells: Cells): readonly (Relation | null)[] {
  const { both, themes, partitions, overlapping } = cells;
  const sum = (set: number, parts: readonly number[]) => plus(...parts.map((part) => both(set, part)));
  return [ALL, ...themes].flatMap((set) => [
    ...partitions.flatMap(({ whole, parts }) => [
      relationOf(cells.cells, 0, [...sum(set, parts), ...minus(both(set, whole))]),
      relationOf(cells.cells, 0, [...negative(sum(set, parts)), ...plus(both(set, whole))]),
    ]),
    ...overlapping.map(({ whole, parts, without }) =>
      relationOf(cells.cells, 0, [...sum(set, parts), ...plus(without), ...minus(both(set, whole))]),
    ),
  ]);
}
