/** The relations between the tables by several keys and those by fewer. */
import type { Cells } from "./cells.ts";
import { ALL } from "./grid.ts";
import { type Joint, jointName } from "./lattice.ts";
import { minus, plus, type Relation, relationOf } from "./relation.ts";

/** Of those with some values, who has this one and who has that one are together no more than all of them. */
export function meetingRelations({
  cells,
  both,
  themes,
  lattice,
  joints,
}: Cells): readonly (Relation | null)[] {
  const setOf = (values: Joint["values"]) => (values.length === 0 ? ALL : joints.get(jointName(values))!);
  return [...lattice.joints.values()].flatMap(({ values }) =>
    values.flatMap((_, one) =>
      values.slice(0, one).flatMap((_, other) => {
        const whole = setOf(values.filter((_, at) => at !== one && at !== other));
        const [first, second] = [setOf(values.toSpliced(one, 1)), setOf(values.toSpliced(other, 1))];
        return [ALL, ...themes].map((scope) =>
          relationOf(cells, 0, [
            ...plus(both(scope, whole), both(scope, setOf(values))),
            ...minus(both(scope, first), both(scope, second)),
          ]),
        );
      }),
    ),
  );
}
