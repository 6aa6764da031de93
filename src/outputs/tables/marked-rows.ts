/** Keeps of each counted response what `responses-themes.csv` says of it: its columns are known when all have passed. */
import type { Coding } from "../../model/coding.ts";
import type { Response, Variables } from "../../model/response.ts";
import { type MarkedRow, responsesThemesTable } from "../../model/tables/responses-themes.ts";

export interface MarkedRows {
  /** @param response - one that counts, as it may be shown */
  add(response: Response, codings: readonly Coding[]): void;
  /** @param themes - ids of all themes, in their order */
  table(themes: readonly string[]): ReturnType<typeof responsesThemesTable>;
  rows(): Iterable<MarkedRow>;
}

/** Memory: the id of a response and a few references; equal texts and equal sets of themes are kept once. */
export function startMarkedRows(): MarkedRows {
  const kept: MarkedRow[] = [];
  const labels = new Set<string>();
  const values = new Map<string, Variables>();
  const sets = new Map<string, ReadonlySet<string>>();
  return {
    add({ id, source, attribution, question = null, respondent = null, variables = {} }, codings) {
      for (const label of Object.keys(variables)) labels.add(label);
      const themes = codings.map(({ theme }) => theme);
      const row = { id, source, status: attribution.status, question, respondent };
      kept.push({
        ...row,
        variables: once(values, JSON.stringify(variables), variables),
        themes: once(sets, themes.join(), new Set(themes)),
      });
    },
    table: (themes) => responsesThemesTable([...labels], themes),
    rows: () => kept,
  };
}

function once<T>(known: Map<string, T>, key: string, value: T): T {
  const before = known.get(key);
  if (before === undefined) known.set(key, value);
  return before ?? value;
}
