/** The relations between themes and those right below them, in every set of responses. */
import type { Cells } from "./cells.ts";
import { coverRelations } from "./cover-relations.ts";
import { ALL, type ResponseSet } from "./grid.ts";
import { minus, plus, type Relation, relationOf } from "./relation.ts";
import type { ThemeFacts } from "./theme-facts.ts";

/** That a part is nowhere more than its whole follows from `triangles`. */
export function treeRelations(cells: Cells, facts: readonly ThemeFacts[]): readonly (Relation | null)[] {
  const tops = facts.flatMap(({ above }, at) => (above.length === 0 ? [cells.themes[at]!] : []));
  return [
    ...unionRelations(cells, ALL, tops),
    ...facts.flatMap(({ below, isOnlyBelow }, at) => {
      const whole = cells.themes[at]!;
      const parts = below.map((child) => cells.themes[child]!);
      return [
        ...unionRelations(cells, whole, parts),
        ...(isOnlyBelow ? coverRelations(cells, whole, parts) : []),
      ];
    }),
  ];
}

/**
 * A whole is at least the sum of its parts less what each two of them have in common (Bonferroni's inequality);
 * in each set of responses, those parts are summed up that bring it nearest.
 */
export function unionRelations(
  { cells, sets, both }: Cells,
  whole: ResponseSet,
  parts: readonly ResponseSet[],
): readonly (Relation | null)[] {
  const value = (one: ResponseSet, other: ResponseSet) => cells[both(one, other)]?.value ?? 0;
  return Array.from({ length: sets }, (_, set) => {
    const taken: ResponseSet[] = [];
    const common: number[] = [];
    for (const part of parts) {
      const alike = taken.filter((other) => value(part, other) > 0);
      if (alike.reduce((sum, other) => sum + value(part, other), 0) > value(part, set)) continue;
      common.push(...taken.map((other) => both(part, other)));
      taken.push(part);
    }
    const inSet = taken.map((part) => both(part, set));
    return relationOf(cells, 0, [...plus(both(whole, set), ...common), ...minus(...inSet)]);
  });
}
