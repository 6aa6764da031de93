/** What a table was taken for: where its columns begin, and what each holds. */

/**
 * What a column is to a response: one of its texts, who and when, how a row is counted, what else is known, or nothing.
 * `personal` and `platform` columns are kept nowhere.
 */
export const COLUMN_ROLES = [
  "text",
  "id",
  "name",
  "organisation",
  "topics",
  "date",
  "consent",
  "state",
  "variable",
  "personal",
  "platform",
  "empty",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface ColumnFacts {
  /** Its letters, as a spreadsheet has them. */
  readonly column: string;
  /** Its header as printed, made different from all others. */
  readonly name: string;
  /** What it is taken for. */
  readonly role: ColumnRole;
  /** The variable that it belongs to, where its name is another: an option of a question. */
  readonly variable?: string;
}

export interface TakenTable {
  /** The sheet that was read; null where the file has no sheets. */
  readonly sheet: string | null;
  /** The platform whose export it looks like; null where it looks like none. */
  readonly platform: string | null;
  /** Of the rows that hold the names of the columns: their lines, 1-based. */
  readonly header: readonly number[];
  /** Every column that has a name or a cell. */
  readonly columns: readonly ColumnFacts[];
}

/** Why rows of a table are left out though they were read: it is as the table says, or as the project asks. */
export const ROW_REASONS = {
  unanswered: "no answer",
  preview: "preview of the survey",
  unfinished: "unfinished",
  withdrawn: "withdrawn",
  restricted: "restricted",
  moderated: "moderated",
  notSubmission: "no submission",
  where: "left out by `where`",
} as const;

export type RowReason = keyof typeof ROW_REASONS;

/** Rows that could not be read: something is missing then. */
export const UNREADABLE_ROW = "row that cannot be read";

const INTENDED: ReadonlySet<string> = new Set(Object.values(ROW_REASONS));

export const isIntended = (reason: string): boolean => INTENDED.has(reason);
