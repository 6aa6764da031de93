/** What the columns of a file of codings are called, and which form the file has by them. */

/** In small letters; the first that is there is taken. */
const NAMES = {
  id: ["response", "response_id", "response id", "responseid", "id", "document"],
  theme: ["theme", "code", "tag"],
  themes: ["themes", "codes", "labels", "tags"],
  value: ["answer", "value", "carried", "coded"],
  coder: ["coder", "who", "annotator", "rater"],
  position: ["position"],
  text: ["text"],
  fingerprint: ["fingerprint"],
  pi: ["pi"],
  stratum: ["stratum"],
  content: ["content"],
} as const;

export type CodingColumn = keyof typeof NAMES;

/** Columns of ours and of tables that hold no codings. */
const OTHERS: readonly string[] = [
  "label",
  "question",
  "score",
  "band",
  "likely",
  "places",
  "note",
  "adjudicated",
  "part",
  "words",
  "source",
  "ordinal",
  "page",
  "line",
  "topics",
  "status",
  "name",
  "organisation",
  "respondent",
  "hits",
  "terms",
  "by",
  "stances",
];

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
    OTHERS.includes(plain) || Object.values(NAMES).some((names: readonly string[]) => names.includes(plain))
  );
};

/** @returns null where no column names the response */
export function codingHead(names: readonly string[]): CodingHead | null {
  const plain = names.map((name) => name.trim().toLowerCase());
  const at = new Map<CodingColumn, number>();
  const isPassages = ["document", "tag", "content"].every((name) => plain.includes(name));
  for (const [column, words] of Object.entries(NAMES) as [CodingColumn, readonly string[]][]) {
    // Taguette numbers its passages in a column `id`.
    const name = isPassages && column === "id" ? "document" : words.find((word) => plain.includes(word));
    if (name !== undefined) at.set(column, plain.indexOf(name));
  }
  if (!at.has("id")) return null;
  const taken = new Set(at.values());
  const open = [...plain.keys()].filter(
    (place) => !taken.has(place) && !OTHERS.includes(plain[place]!) && plain[place] !== "",
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
