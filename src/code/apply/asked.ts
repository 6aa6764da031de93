/** Watches what conditions ask for as responses pass: of one that none meets it tells what was meant. */
import { CONDITION_FIELDS, type ConditionField } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";
import { nearest } from "../../text/nearest.ts";
import { variableKey } from "../../text/variable-key.ts";
import { conditionValues, isBuiltIn } from "./condition-values.ts";
import { meets } from "./metadata.ts";

/** A condition of a rule or of a filter. */
export interface AskedCondition {
  readonly field: ConditionField;
  readonly value: string;
}

export interface UnknownCondition {
  /** Whether its key is unknown: no response has such a variable. */
  readonly isKey: boolean;
  /** The nearest key or value that there is; null where none is near. */
  readonly meant: string | null;
}

export interface Asked {
  /** @param response - with or without text */
  see(response: Response): void;
  /** @returns whether a response met it */
  isMet(condition: AskedCondition): boolean;
  unknown(condition: AskedCondition): UnknownCondition;
  /** @returns whether a response has a variable of that key, or every response has the field */
  hasKey(key: string): boolean;
  /** @returns the nearest of the keys that there are */
  nearestKey(key: string): string | null;
}

/** Values looked at for the one that was meant: more are no options, but free text. */
const MOST_VALUES = 2000;

export function startAsked(conditions: readonly AskedCondition[]): Asked {
  const met = new Set<AskedCondition>();
  const keys = new Set<string>();
  const values = new Map(conditions.map(({ field }) => [field, new Set<string>()]));
  const nearestKey = (key: string) => nearest(key, [...CONDITION_FIELDS, ...[...keys].sort()]);
  const hasKey = (key: string) => isBuiltIn(key) || keys.has(key);
  return {
    see(response) {
      for (const label of Object.keys(response.variables ?? {})) keys.add(variableKey(label));
      for (const condition of conditions) {
        const { field, value } = condition;
        const found = values.get(field)!;
        if (found.size < MOST_VALUES) for (const one of conditionValues(response, field)) found.add(one);
        if (!met.has(condition) && meets(response, field, value)) met.add(condition);
      }
    },
    isMet: (condition) => met.has(condition),
    unknown: ({ field, value }) =>
      hasKey(field)
        ? { isKey: false, meant: field === "status" ? null : nearest(value, [...values.get(field)!].sort()) }
        : { isKey: true, meant: nearestKey(field) },
    hasKey,
    nearestKey,
  };
}
