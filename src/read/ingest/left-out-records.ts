/** Counts what of a file of records is left out, by reason and question. */
import type { LeftOutRows } from "../table/left-out-rows.ts";

export interface LeftOutRecords {
  add(reason: string, question: string | null, responses?: number): void;
  all(): readonly LeftOutRows[];
}

export function startLeftOutRecords(): LeftOutRecords {
  const counts = new Map<
    string,
    { readonly reason: string; readonly question: string | null; responses: number }
  >();
  return {
    add(reason, question, responses = 1) {
      const key = JSON.stringify([reason, question]);
      const count = counts.get(key) ?? { reason, question, responses: 0 };
      count.responses += responses;
      counts.set(key, count);
    },
    all: () => [...counts.values()],
  };
}
