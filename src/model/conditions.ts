/** What the conditions of filters and rules mean in a corpus. */
import type { ConditionField } from "./codebook.ts";

export interface Condition {
  readonly field: ConditionField;
  readonly value: string;
}

export interface Conditions {
  /** @returns those that a response must meet to be counted in a table with this filter */
  readonly of: (where: string | null) => readonly Condition[];
  /** @returns the values of the field that meet the condition, as tables print them; null where that is not known */
  readonly meant: (condition: Condition) => readonly string[] | null;
  /** The variables that each rule of a theme asks for. */
  readonly ofRules: readonly (readonly string[])[];
}

/** Of tables without a filter, and rules without a variable. */
export const NO_CONDITIONS: Conditions = { of: () => [], meant: () => null, ofRules: [] };
