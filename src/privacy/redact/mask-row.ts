/** One mask as the log tells it: where, of what kind and how long, and never what was masked. */
import type { MaskKind } from "./mask.ts";

/** @typeParam Id - how the response is named */
export interface MaskRow<Id> {
  /** 1-based, in the source and in the copy. */
  readonly line: number;
  /** 1-based, in UTF-16 units of the source's line; null in a record. */
  readonly column: number | null;
  readonly kind: MaskKind;
  /** UTF-16 units that were masked. */
  readonly length: number;
  /** The label; empty for a field of a record that was left out. */
  readonly replacement: string;
  /** Null in front matter and between responses. */
  readonly response: Id | null;
}

/** The columns of the log. */
export const LOG_COLUMNS = ["source", "line", "column", "kind", "length", "replacement", "response"] as const;

/** @param source - the path of the copy: that of the source may hold a name */
export const logRow = (
  source: string,
  { line, column, kind, length, replacement }: MaskRow<unknown>,
  response: string | null,
): readonly (string | number | null)[] => [source, line, column, kind, length, replacement, response];
