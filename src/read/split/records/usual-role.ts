/** Which part of a response stands behind one of the usual labels. */
import { PART_LABELS } from "../../../cues/english/labels.ts";

export type LabelRole = keyof typeof PART_LABELS;

const ROLES: ReadonlyMap<string, LabelRole> = new Map(
  (Object.entries(PART_LABELS) as [LabelRole, readonly string[]][]).flatMap(([role, labels]) =>
    labels.map((label) => [label, role] as const),
  ),
);

/** @returns null where the words are none of the usual labels */
export const usualRole = (label: string): LabelRole | null => ROLES.get(label) ?? null;
