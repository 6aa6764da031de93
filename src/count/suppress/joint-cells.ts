/** The numbers of tables by several keys as cells. */
import { choicesAmong } from "../../text/choices.ts";
import { ALL, type CountGrid, NOWHERE, type ResponseSet } from "./grid.ts";
import { jointName, type Lattice } from "./lattice.ts";

/**
 * @param setOf - of each joint, by name: that of a group of the same value where its table is shown, too
 * @param themes - sets of the themes
 * @param questions - that everybody answered
 */
export function putJoints(
  grid: CountGrid,
  { joints }: Lattice,
  setOf: ReadonlyMap<string, ResponseSet>,
  themes: readonly ResponseSet[],
  questions: number,
): void {
  for (const [name, { values, base, responses, isShown }] of joints) {
    const set = setOf.get(name)!;
    // A group of a table by one key may have its cells.
    if (grid.both(set, ALL) !== NOWHERE) continue;
    const step = values.some(([key]) => key === "question") ? 1 : questions;
    const total = grid.add(base, isShown ? (values.length > 1 ? "count" : "total") : "never", step);
    grid.put(set, set, total);
    grid.put(set, ALL, total);
    themes.forEach((theme, at) => {
      grid.put(theme, set, grid.add(responses[at]!, isShown ? "count" : "never"));
    });
  }
  // What those with some of the values and those with the others have in common.
  for (const [name, { values }] of joints) {
    const set = setOf.get(name)!;
    const parts = choicesAmong(values).map((part) => setOf.get(jointName(part))!);
    for (const [one, first] of parts.entries())
      for (const [other, second] of parts.entries())
        if (one !== other && ((one + 1) | (other + 1)) === parts.length)
          grid.put(first, second, grid.both(set, ALL));
  }
}
