/** What the columns of a file of codings are called, and which form the file has by them. */
import { CODING_COLUMNS, OTHER_COLUMNS } from "../../cues/english/coding-columns.ts";

export type CodingColumn = keyof typeof CODING_COLUMNS;

export type CodingForm = "passages" | "long" | "list" | "position" | "wide";

export interface CodingHead {
  readonly form: CodingForm;
  /** Where each column stands, from 0. */
  readonly at: ReadonlyMap<CodingColumn, number>;
  /** Columns that may be themes, in a wide file. */
  readonly open: readonly number[];
}

/** Whether a column of that name is never a theme. */
export const isCodingColumn = (name: string): boolean => {
  const plain = name.trim().toLowerCase();
  return (
    OTHER_COLUMNS.includes(plain) ||
    Object.values(CODING_COLUMNS).some((names: readonly string[]) => names.includes(plain))
  );
};

/** @returns null where no column names the response */
export function codingHead(names: readonly string[]): CodingHead | null {
  const plain = names.map((name) => name.trim().toLowerCase());
  const at = new Map<CodingColumn, number>();
  const isPassages = ["document", "tag", "content"].every((name) => plain.includes(name));
  for (const [column, words] of Object.entries(CODING_COLUMNS) as [CodingColumn, readonly string[]][]) {
    // Taguette numbers its passages in a column `id`.
    const name = isPassages && column === "id" ? "document" : words.find((word) => plain.includes(word));
    if (name !== undefined) at.set(column, plain.indexOf(name));
  }
  if (!at.has("id")) return null;
  const taken = new Set(at.values());
  const open = [...plain.keys()].filter(
    (place) => !taken.has(place) && !OTHER_COLUMNS.includes(plain[place]!) && plain[place] !== "",
  );
  const form = isPassages
    ? "passages"
    : at.has("theme")
      ? "long"
      : at.has("themes")
        ? "list"
        : at.has("position") && open.length === 0
          ? "position"
          : "wide";
  return { form, at, open };
}
