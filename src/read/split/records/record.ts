/** One response as the form of a document's records shows it, in content lines. */
import type { HeaderKind, SplitDoubt } from "../../../model/split.ts";

/** Content lines, the one after the last not included. */
export interface RecordLines {
  readonly from: number;
  readonly to: number;
}

export interface RecordCut {
  readonly header: (RecordLines & { readonly text: string; readonly kind: HeaderKind }) | null;
  readonly attribution: (RecordLines & { readonly text: string }) | null;
  /** `skip`: characters of the first line that are a label's. */
  readonly body: RecordLines & { readonly skip: number };
  /** Content lines that are neither: dates, addresses, greetings, closings. */
  readonly beside: readonly number[];
  /** ISO 8601. */
  readonly date: string | null;
}

export interface RecordsRead {
  readonly records: readonly RecordCut[];
  readonly doubts: readonly SplitDoubt[];
}

/** Fewest records that show a form. */
export const LEAST_RECORDS = 3;

/** Numbers from one to another, the second not included. */
export const lineNumbersOf = ({ from, to }: RecordLines): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

export const liesWithin = (at: number, stretch: RecordLines | null): boolean =>
  stretch !== null && at >= stretch.from && at < stretch.to;
