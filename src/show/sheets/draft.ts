/** A table of counts before its notes have numbers and its withheld values their sign. */

import type { GroupKey } from "../../model/group.ts";
import type { Publishable } from "../../model/publishable.ts";
import type { Results } from "../../model/results.ts";
import type { Style } from "../style/style.ts";
import type { ColumnKind } from "./workbook.ts";

/** A note, as the style's words call it. */
export type NoteKey =
  | "noteResponses"
  | "notePercent"
  | "noteBase"
  | "noteRespondents"
  | "noteHits"
  | "noteCampaigns"
  | "noteLift"
  | "noteTopics";

/** A table, as the style's words call it: `themesName`, `themesTitle`, `themesAbout`. */
export type TableKey =
  | "themes"
  | `by${Capitalize<GroupKey>}`
  | "positions"
  | "groupedPositions"
  | "together"
  | "topics"
  | "respondents"
  | "account"
  | "leftOut"
  | "corrections";

export interface DraftColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly note?: NoteKey;
}

/** Words of a table whose key is none of ours. */
export interface SheetWords {
  /** Of its sheet, as far as spreadsheet programs allow. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
}

export interface SheetDraft {
  /** `crosstab` with its place among the tables that were asked for, which has words of its own. */
  readonly key: TableKey | `crosstab${number}`;
  readonly words?: SheetWords;
  /** What a reader must know beyond what the table is. */
  readonly lines: readonly string[];
  readonly columns: readonly DraftColumn[];
  /** Null is withheld. */
  readonly rows: readonly (readonly (string | Publishable)[])[];
}

/** @returns what a table is called */
export function wordsOfSheet({ key, words }: SheetDraft, { words: { tables } }: Style): SheetWords {
  if (words !== undefined) return words;
  const own = key as TableKey;
  return { name: tables[`${own}Name`], title: tables[`${own}Title`], about: tables[`${own}About`] };
}

export interface SheetContext {
  readonly results: Results;
  readonly style: Style;
}
