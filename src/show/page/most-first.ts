/** Puts rows in the order of their numbers, where all of them are shown. */
import type { Publishable } from "../../model/publishable.ts";

/** @returns most first, equals as they stood; all as they stood where a number is withheld: order would tell it */
export function mostFirst<Row>(rows: readonly Row[], numberOf: (row: Row) => Publishable): readonly Row[] {
  const numbers = new Map(rows.map((row) => [row, numberOf(row)]));
  if ([...numbers.values()].includes(null)) return rows;
  return [...rows].sort((one, other) => numbers.get(other)! - numbers.get(one)!);
}
