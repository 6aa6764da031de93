/** What other files say of the records of a file: read with them, they hold no responses themselves. */
import type { Variables } from "../../../model/response.ts";

export interface JoinedRecord {
  /** The record with what the other files say of it. */
  readonly record: object;
  readonly respondent: number | null;
  readonly variables: Variables;
}

/** Who was asked and has no record. */
export interface Unanswered extends JoinedRecord {
  readonly question: string | null;
}

export interface OpenCompanions {
  join(record: object): JoinedRecord;
  /** Asked at the end. */
  unanswered(): readonly Unanswered[];
  /** Records of somebody whom the other files do not know. */
  strangers(): number;
}

export interface Companions {
  /** Files with the same name have the same respondents. */
  readonly group: string;
  /** @throws what `node:fs` throws; FileRefusal where a file holds too much */
  open(): Promise<OpenCompanions>;
}

/** What such a file is to the others: `text` of a comment is read with it, `records` are looked through line by line. */
export interface ReadWith {
  readonly what: string;
  readonly holds: "records" | "object" | "text";
}
