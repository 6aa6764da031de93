/** The relations between the answers to several questions. */
import type { Cells } from "./cells.ts";
import { ALL } from "./grid.ts";
import { minus, plus, type Relation, relationOf } from "./relation.ts";

/**
 * Of one respondent a question has one answer; and where everybody answered every question, whoever is in a group is
 * there with an answer to each.
 */
export function surveyRelations(cells: Cells): readonly (Relation | null)[] {
  const { lattice, joints, both, themes, respondents, questions } = cells;
  const relation = (more: number, less: number) =>
    relationOf(cells.cells, 0, [...plus(more), ...minus(less)]);
  return lattice.families
    .filter(({ key }) => key === "question")
    .flatMap(({ whole, parts }) => {
      const [first, ...sets] = parts.map((part) => joints.get(part)!);
      const base = (set: number) => both(set, ALL);
      if (whole === null)
        return [first!, ...sets].flatMap((set) =>
          themes.map((theme, at) => relation(respondents[at]!, both(theme, set))),
        );
      if (questions === 1) return [];
      return sets.flatMap((set) => [relation(base(first!), base(set)), relation(base(set), base(first!))]);
    });
}
