/** Which part of a response stands behind a label: by its words, else by what stands behind it throughout. */
import { endsSentence } from "../../../cues/content-line.ts";
import type { LabelRow } from "./label-rows.ts";
import { type LabelRole, usualRole } from "./usual-role.ts";

/** In characters: what is said of a response beside its text is no longer. */
const LONGEST = 90;

/** Of which a response has one: two texts would be two responses. */
const ONCE: readonly LabelRole[] = ["text", "topics", "name", "organisation"];

/** @returns each label's part; null where it is not known of all, or several hold the same part */
export function rolesOf(rows: readonly LabelRow[]): ReadonlyMap<string, LabelRole> | null {
  const roles = new Map<string, LabelRole>();
  for (const label of new Set(rows.flat().map((placed) => placed.label))) {
    const values = rows.flatMap((row) => row.find((one) => one.label === label)?.value ?? []);
    const role = usualRole(label) ?? (values.every(isBeside) ? "about" : null);
    if (role === null) return null;
    roles.set(label, role);
  }
  const all = [...roles.values()];
  return ONCE.every((role) => all.filter((one) => one === role).length < 2) ? roles : null;
}

/** Whether words may be said of a response beside its text: a date, a place, a kind. */
const isBeside = (value: string): boolean => value.length <= LONGEST && !endsSentence(value);
