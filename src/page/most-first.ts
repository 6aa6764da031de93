/** Puts rows in the order of their numbers, where all of them are shown. */
import type { Publishable } from "../model/tally.ts";

/** @returns most responses first, equals as they stood; as they stood where a number is withheld: order would tell it */
export function mostFirst<Row extends { readonly responses: Publishable }>(
  rows: readonly Row[],
): readonly Row[] {
  if (rows.some(({ responses }) => responses === null)) return rows;
  return [...rows].sort((one, other) => other.responses! - one.responses!);
}
