/** The labels of a document's responses, with the lines that each of them holds. */
import { type ContentLine, joinedWords } from "../../../cues/content-line.ts";
import type { LabelRow, PlacedLabel } from "./label-rows.ts";
import type { RecordLines } from "./record.ts";
import type { LabelRole } from "./usual-role.ts";

export interface LabelledRows {
  readonly lines: readonly ContentLine[];
  readonly rows: readonly LabelRow[];
  readonly roles: ReadonlyMap<string, LabelRole>;
  /** Above the first label of each row; null where nothing belongs to it there. */
  readonly above: readonly RecordLines[] | null;
}

/** @returns the part that a role has in a row; undefined where the row has none */
export const partOf = ({ rows, roles }: LabelledRows, at: number, role: LabelRole): PlacedLabel | undefined =>
  rows[at]!.find(({ label }) => roles.get(label) === role);

export const hasRole = ({ roles }: Pick<LabelledRows, "roles">, role: LabelRole): boolean =>
  [...roles.values()].includes(role);

/** @returns the content line where the response after a row begins */
export function endOfRow({ rows, above, lines }: LabelledRows, at: number): number {
  const next = rows[at + 1];
  return next === undefined ? lines.length : (above?.[at + 1]?.from ?? next[0]!.at);
}

/** The lines of a label: to the next one; of the last, where the text is not behind a label, as far as its words go on. */
export function stretchOf(all: LabelledRows, row: number, { at }: PlacedLabel): RecordLines {
  const next = all.rows[row]!.find((other) => other.at > at);
  if (next !== undefined) return { from: at, to: next.at };
  const end = endOfRow(all, row);
  if (hasRole(all, "text")) return { from: at, to: end };
  let to = at + 1;
  while (to < end && !all.lines[to]!.afterBlank && goesOn(all.lines[to - 1]!, all.lines[to]!)) to++;
  return { from: at, to };
}

const goesOn = (line: ContentLine, next: ContentLine): boolean =>
  /^\p{Ll}/u.test(next.text) || /[;,]$/.test(line.text);

/** @returns the words behind a label, lines joined */
export function wordsBehind(all: LabelledRows, row: number, part: PlacedLabel): string {
  const { from, to } = stretchOf(all, row, part);
  return `${part.value} ${joinedWords(all.lines, from + 1, to)}`.trim();
}
