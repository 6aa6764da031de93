/** The relations between themes that have terms in common: one within another, covered by others, made of others. */
import type { Cells } from "./cells.ts";
import { coverRelations } from "./cover-relations.ts";
import type { Relation } from "./relation.ts";
import type { ThemeFacts } from "./theme-facts.ts";
import { unionRelations } from "./tree-relations.ts";

export function termRelations(cells: Cells, facts: readonly ThemeFacts[]): readonly (Relation | null)[] {
  const setsOf = (themes: readonly number[]) => themes.map((theme) => cells.themes[theme]!);
  return facts.flatMap(({ covers }, theme) => {
    const whole = cells.themes[theme]!;
    const made = covers.filter((cover) => cover.every((part) => isImplied(facts, part, theme)));
    const parts = facts.flatMap((_, part) => (isImplied(facts, part, theme) ? [part] : []));
    return [
      ...covers.flatMap((cover) => coverRelations(cells, whole, setsOf(cover))),
      // Where it has such parts by terms; those of the tree alone are in `treeRelations`.
      ...(parts.some((part) => !facts[part]!.above.includes(theme))
        ? [parts, ...made].flatMap((some) => unionRelations(cells, whole, setsOf(some)))
        : []),
    ];
  });
}

/** Whether whatever carries the one carries the other. */
export function isImplied(facts: readonly ThemeFacts[], part: number, whole: number): boolean {
  const { above, covers } = facts[part]!;
  return above.includes(whole) || covers.some((cover) => cover.length === 1 && cover[0] === whole);
}
