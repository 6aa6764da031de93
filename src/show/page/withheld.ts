/** Says what the sign for a withheld number means, where one is printed. */
import type { Publishable } from "../../model/tally.ts";
import type { PageMaterial } from "./material.ts";

/** @param values - numbers that a table prints */
export const withheldNote = (
  values: readonly Publishable[],
  common: PageMaterial["common"],
): readonly string[] => (values.includes(null) ? [common.withheld] : []);
