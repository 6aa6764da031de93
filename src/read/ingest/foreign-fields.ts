/** Tells which fields of another program's record stand for those that are read, and which are variables. */
import type { Variables } from "../../model/response.ts";
import { isoDay } from "../table/columns/cell-kind.ts";
import { isCode } from "./record-beside.ts";
import type { RenamedFields } from "./record-fields.ts";
import { recordFlags } from "./record-flags.ts";
import { fieldCalled, roleOfKey } from "./record-keys.ts";
import { recordVariable } from "./record-variable.ts";

export type Fields = Readonly<Record<string, unknown>>;

export interface ForeignFields extends RenamedFields {
  /** The record with what is read under the names that are ours. */
  readonly fields: Fields;
  readonly variables: Variables;
}

/** Used under another name; a status or an object of who sent it must be called so. */
const NEAR = ["id", "text", "topics", "name", "organisation"] as const;

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
const FITS: Readonly<Record<(typeof NEAR)[number], (value: unknown) => boolean>> = {
  id: (value) => typeof value === "string" || Number.isSafeInteger(value),
  text: (value) => typeof value === "string",
  topics: (value) => typeof value === "string" || isList(value),
  name: (value) => typeof value === "string",
  organisation: (value) => typeof value === "string",
};

/**
 * Of several fields that may be meant none is used. What holds the text is told by the first record: one that calls it
 * otherwise than the others is at fault.
 *
 * @returns what reads one record of a file after another
 */
export function foreignFields(): (record: object) => ForeignFields {
  let textKey: string | null = null;
  return (record) => {
    const entries = Object.entries(record).filter(([, value]) => value !== null && value !== "");
    const used = new Map<string, string>();
    for (const name of NEAR) {
      if (name in record || ("attribution" in record && (name === "name" || name === "organisation")))
        continue;
      const near = entries.filter(
        ([key, value]) =>
          FITS[name](value) && fieldCalled(key) === name && !(name === "name" && isCode(value)),
      );
      const [only] = near;
      if (only === undefined || near.length > 1) continue;
      if (name === "text" && textKey !== null && textKey !== only[0]) continue;
      used.set(only[0], name);
    }
    textKey ??= [...used].find(([, name]) => name === "text")?.[0] ?? "text";
    const variables = new Map<string, string | readonly string[]>();
    const kept = new Set<string>();
    for (const [key, value] of entries) {
      if (used.has(key) || recordFlags({ [key]: value }).length > 0) continue;
      const role = roleOfKey(key, record);
      const isDay = role === "date" && typeof value === "string" && isoDay(value.trim(), null) !== null;
      const isCoded = role === "respondent" && isCode(value);
      if (isDay || isCoded || (role === "question" && typeof value === "string")) kept.add(key);
      else if (role !== "variable" && role !== "date") continue;
      if (kept.has(key)) continue;
      const found = recordVariable(key, value);
      if (found.length > 0) kept.add(key);
      for (const [name, held] of found) variables.set(name, held);
    }
    const renamed = Object.fromEntries([...used].map(([key, name]) => [name, (record as Fields)[key]]));
    return {
      fields: { ...record, ...renamed },
      used,
      isKept: (key) => used.has(key) || kept.has(key),
      variables: Object.fromEntries(variables),
    };
  };
}
