/** The numbers of tables by several keys as cells. */
import { choicesAmong } from "../../text/choices.ts";
import { ALL, type CountGrid, NOWHERE, type ResponseSet } from "./grid.ts";
import { jointName, type Lattice } from "./lattice.ts";
import type { KnownOfThemes } from "./theme-steps.ts";

/**
 * @param setOf - of each joint, by name: that of a group of the same value where its table is shown, too
 * @param known.themes - sets of the themes
 * @param known.questions - how many everybody answered
 */
export function putJoints(
  grid: CountGrid,
  { joints }: Lattice,
  setOf: ReadonlyMap<string, ResponseSet>,
  { themes, questions, steps }: KnownOfThemes,
): void {
  for (const [name, { values, base, responses, isShown }] of joints) {
    const set = setOf.get(name)!;
    // A group of a table by one key may have its cells.
    if (grid.both(set, ALL) !== NOWHERE) continue;
    const isOfQuestion = values.some(([key]) => key === "question");
    const step = isOfQuestion ? 1 : questions;
    const total = grid.add(base, isShown ? (values.length > 1 ? "count" : "total") : "never", step);
    grid.put(set, set, total);
    grid.put(set, ALL, total);
    const ofThemes = steps(base, responses);
    themes.forEach((theme, at) => {
      const ofTheme = isOfQuestion ? 1 : ofThemes[at]!;
      grid.put(theme, set, grid.add(responses[at]!, isShown ? "count" : "never", ofTheme));
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
