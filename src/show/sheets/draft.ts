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

export interface SheetDraft {
  readonly key: TableKey;
  /** What a reader must know beyond what the table is. */
  readonly lines: readonly string[];
  readonly columns: readonly DraftColumn[];
  /** Null is withheld. */
  readonly rows: readonly (readonly (string | Publishable)[])[];
}

export interface SheetContext {
  readonly results: Results;
  readonly style: Style;
}
