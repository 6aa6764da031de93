/** What stands before a colon at the beginning of a line, and what behind it. */
export interface LabelOnLine {
  /** In small letters. */
  readonly label: string;
  readonly value: string;
  /** Characters before the value. */
  readonly skip: number;
}

const LABEL =
  /^(?:\*\*|__|[*_])?(\p{L}[\p{L}\p{M} '’()/&-]{0,38}?)(?:\*\*|__|[*_])? ?:(?:\*\*|__|[*_])?(?:\s+|$)/u;

/** @returns null where the line begins with no label */
export function lineLabel(text: string): LabelOnLine | null {
  const found = LABEL.exec(text);
  if (found === null) return null;
  const skip = found[0].length;
  return { label: found[1]!.toLowerCase().replace(/\s+/g, " "), value: text.slice(skip).trim(), skip };
}
