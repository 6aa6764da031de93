/** All relations between the cells of a tally that changes by 1 can break. */
import type { Cells } from "./cells.ts";
import { countRelations } from "./count-relations.ts";
import { groupRelations } from "./group-relations.ts";
import { meetingRelations } from "./joint-relations.ts";
import type { Relation } from "./relation.ts";
import { ruleRelations } from "./rule-relations.ts";
import { surveyRelations } from "./survey-relations.ts";
import { termRelations } from "./term-relations.ts";
import type { ThemeFacts } from "./theme-facts.ts";
import { treeRelations } from "./tree-relations.ts";
import { triangles } from "./triangles.ts";

export function relationsBetween(cells: Cells, facts: readonly ThemeFacts[]): readonly Relation[] {
  return [
    ...triangles(cells),
    ...groupRelations(cells),
    ...meetingRelations(cells),
    ...surveyRelations(cells),
    ...treeRelations(cells, facts),
    ...ruleRelations(cells, facts),
    ...termRelations(cells, facts),
    ...countRelations(cells, facts),
  ].filter((relation) => relation !== null);
}
