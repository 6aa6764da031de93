/** Reads the labelled lines of forms and letters: `Name: …`, `Organisation: …`, `May we publish your name? No`. */
import { PART_LABELS } from "../../../cues/english/labels.ts";
import { CONTACT_LABELS } from "../../../cues/english/letter-parts.ts";
import { spacedWords, type TextLine } from "../text-lines.ts";

type LabelKind = keyof typeof PART_LABELS;

export interface Labelled {
  readonly kind: LabelKind;
  /** Index of the line that holds the value, or of the label where there is none. */
  readonly at: number;
  readonly value: string;
  /** Length of the label in the words of its line, white space behind it included. */
  readonly length: number;
  readonly label: string;
}

const KINDS = new Map<string, LabelKind>([
  ...CONTACT_LABELS.map((label): [string, LabelKind] => [label, "about"]),
  ...(Object.keys(PART_LABELS) as LabelKind[]).flatMap((kind) =>
    PART_LABELS[kind].map((label): [string, LabelKind] => [label, kind]),
  ),
]);

const LABEL =
  /^[*_]{0,2}(?:\d{1,2}[.)] )?(\p{L}[\p{L}'’/.-]*(?: \p{L}[\p{L}'’/.-]*){0,5} ?)(?:\([^()]{1,40}\) ?)?[*_]{0,2}\s?:[*_]{0,2}\s*/u;
/** A form's cell and the next one, far apart. */
const COLUMNS = /^(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3})(?: {3,}|\t+)(?=\S)/u;
/** In words, of what stands behind a label other than that of the text. */
const LONGEST = 14;
const WIDEST = 300;

/** @param raw - the line as printed: cells of a form stand far apart in it */
export function labelAt(lines: readonly TextLine[], at: number, raw: string): Labelled | null {
  const { words } = lines[at]!;
  const colon = LABEL.exec(words.slice(0, WIDEST));
  const cells = colon === null ? COLUMNS.exec(raw.trim().slice(0, WIDEST)) : null;
  const label = (colon ?? cells)?.[1]?.trim().toLowerCase() ?? "";
  const kind = KINDS.get(label) ?? KINDS.get(label.replace(/^(?:your|the) /u, ""));
  if (kind === undefined) return null;
  const value = colon === null ? raw.trim().slice(cells![0].length) : words.slice(colon[0].length);
  if (kind !== "text" && spacedWords(value) > LONGEST) return null;
  const length = words.length - value.replace(/\s+/g, " ").length;
  if (value !== "" || kind === "text") return { kind, at, value: value.trim(), length, label };
  const next = lines[at + 1];
  const isValue = next !== undefined && !next.words.endsWith(":") && spacedWords(next.words) <= LONGEST;
  const named = isValue && (kind === "name" || kind === "organisation");
  return { kind, at: named ? at + 1 : at, value: named ? next.words : "", length, label };
}
