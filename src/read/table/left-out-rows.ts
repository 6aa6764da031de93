/** Counts what of a table is left out, by reason and question. */
import { ROW_REASONS, type RowReason, UNREADABLE_ROW } from "../../model/table.ts";
import type { TablePlan } from "./columns/table-plan.ts";

export interface LeftOutRows {
  readonly reason: string;
  readonly question: string | null;
  readonly responses: number;
}

export interface LeftOutOfText {
  readonly question: string | null;
  /** Each with the number of answers. */
  readonly reasons: readonly (readonly [string, number])[];
}

export interface LeftOut {
  /** One answer of a row: the text at this place among the texts of the table. */
  answer(text: number): void;
  /** All answers of a row. */
  row(reason: RowReason | "unreadable"): void;
  all(): readonly LeftOutRows[];
  /** For each text of the table. */
  counts(): readonly LeftOutOfText[];
}

export function startLeftOut({ texts }: TablePlan): LeftOut {
  const counts = texts.map(() => new Map<string, number>());
  const add = (at: number, reason: string) => counts[at]!.set(reason, (counts[at]!.get(reason) ?? 0) + 1);
  return {
    answer: (at) => add(at, ROW_REASONS.unanswered),
    row: (reason) => {
      for (const at of texts.keys()) add(at, reason === "unreadable" ? UNREADABLE_ROW : ROW_REASONS[reason]);
    },
    counts: () => texts.map(({ question }, at) => ({ question, reasons: [...counts[at]!] })),
    all: () =>
      texts.flatMap(({ question }, at) =>
        [...counts[at]!].map(([reason, responses]) => ({ reason, question, responses })),
      ),
  };
}
