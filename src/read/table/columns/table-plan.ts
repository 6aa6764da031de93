/** How the rows of a table become responses: which cells are texts, who, when, and what is known beside. */
import type { ConsentKind } from "../../../cues/consent-header.ts";
import type { ColumnFacts, RowReason } from "../../../model/table.ts";
import type { DayOrder } from "./cell-kind.ts";
import type { ValueList } from "./listed-values.ts";
import type { OptionColumn } from "./option-columns.ts";

export interface TextColumn {
  readonly index: number;
  /** The same in other languages: read where this one is empty. */
  readonly others: readonly number[];
  /** Null where the table asks for one text only. */
  readonly question: string | null;
  /** For ids, where a row has several texts. */
  readonly code: string;
}

/** One variable, of a cell, of the answers that a cell lists, or of columns that are options. */
export interface VariableColumn {
  readonly key: string;
  readonly index: number;
  readonly part: ValueList | null;
  readonly options: readonly OptionColumn[] | null;
}

export interface RowState {
  readonly index: number;
  readonly reason: RowReason;
  /** @param cell - trimmed, in small letters */
  readonly isLeftOut: (cell: string) => boolean;
}

export interface TablePlan {
  readonly platform: string | null;
  readonly columns: readonly ColumnFacts[];
  readonly texts: readonly TextColumn[];
  /** Null for the number of the row. */
  readonly id: number | null;
  /** First and last name may stand apart. */
  readonly names: readonly number[];
  readonly organisation: number | null;
  readonly topics: { readonly index: number; readonly part: ValueList | null } | null;
  readonly date: {
    readonly index: number;
    readonly order: DayOrder | null;
    readonly isSerial: boolean;
    readonly name: string;
  } | null;
  /** Columns that may say whether the name is to be printed, with their headers. */
  readonly flags: readonly { readonly index: number; readonly header: string }[];
  /** Columns in which a cell may say so whatever its header. */
  readonly speaking: readonly number[];
  /** Columns of consent in other languages than English: whoever does not clearly say yes is named nowhere. */
  readonly consents: readonly {
    readonly index: number;
    readonly kind: ConsentKind;
    readonly header: string;
  }[];
  readonly anonymous: { readonly index: number; readonly when: ReadonlySet<string> } | null;
  readonly states: readonly RowState[];
  readonly variables: readonly VariableColumn[];
  readonly where: readonly { readonly index: number; readonly cells: ReadonlySet<string> }[];
  /** What is to be said of how it was read, and what is not certain. */
  readonly notes: readonly string[];
  readonly doubts: readonly string[];
  /** Of names, and of what reaches persons: each with what to do. */
  readonly doubtedNames: readonly ColumnDoubt[];
}

/** What is not certain of a column; `FILE` stands for its source. */
export interface ColumnDoubt {
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

/** Why no plan can be made, and what to do. */
export type PlanFault = ColumnDoubt;
