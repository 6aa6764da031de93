/** Learns which labels a document prints in every response, and in which order. */
import type { ContentLine } from "../../../cues/content-line.ts";
import { type LabelOnLine, lineLabel } from "./line-label.ts";
import { LEAST_RECORDS } from "./record.ts";
import { usualRole } from "./usual-role.ts";

/** Where it stands: content line `at`. */
export interface PlacedLabel extends LabelOnLine {
  readonly at: number;
}

/** Labels of one response, in the order in which it prints them. */
export type LabelRow = readonly PlacedLabel[];

/** Of the records, so many have a label of the form: one whose words are known, one whose words are not. */
const SHARE = { usual: 0.5, other: 0.9, first: 0.9, most: 1.1 };

/** @returns the labels of each response; null where no labels are printed in the same order throughout */
export function labelRows(lines: readonly ContentLine[]): readonly LabelRow[] | null {
  const placed = lines.flatMap(({ text }, at) => {
    const found = lineLabel(text);
    return found === null ? [] : [{ ...found, at }];
  });
  const times = new Map<string, number>();
  for (const { label } of placed) times.set(label, (times.get(label) ?? 0) + 1);
  const usual = [...times].filter(([label]) => usualRole(label) !== null);
  const records = Math.max(0, ...usual.map(([, number]) => number));
  if (records < LEAST_RECORDS) return null;
  const isOfForm = ([label, number]: readonly [string, number]): boolean =>
    number >= records * (usualRole(label) === null ? SHARE.other : SHARE.usual) &&
    number <= records * SHARE.most;
  const form = new Set([...times].filter(isOfForm).map(([label]) => label));
  const ofForm = placed.filter(({ label }) => form.has(label));
  const first = ofForm.find(({ label }) => times.get(label)! >= records * SHARE.first)!.label;
  const rows: PlacedLabel[][] = [];
  for (const label of ofForm) {
    if (label.label === first) rows.push([label]);
    else if (rows.length === 0) return null;
    else rows.at(-1)!.push(label);
  }
  return form.size >= 2 && areInOrder(rows) ? rows : null;
}

/** Whether each label stands once at most in a row, and always between the same others. */
function areInOrder(rows: readonly LabelRow[]): boolean {
  const after = new Set<string>();
  for (const row of rows) {
    row.forEach(({ label }, at) => {
      for (const before of row.slice(0, at)) after.add(`${before.label}:${label}`);
    });
  }
  return [...after].every((pair) => {
    const [before, label] = pair.split(":");
    return before !== label && !after.has(`${label}:${before}`);
  });
}
