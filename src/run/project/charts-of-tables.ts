/** Holds the charts that a project names against ours and the tables that it asks for. */
import type { z } from "zod";
import { CHART_NAMES } from "../../model/chart-names.ts";
import { crossesAsked } from "../../model/cross.ts";
import { nearest } from "../../text/nearest.ts";
import { tablesWanted } from "./tables-wanted.ts";

interface Asked {
  readonly tables: Parameters<typeof tablesWanted>[0];
  readonly charts?: readonly (string | { readonly chart: string } | { readonly table: string })[] | undefined;
}

/** @param context - told of each that is none of ours and of no table, with the nearest that is */
export function chartsOfTables({ tables, charts = [] }: Asked, context: z.core.$RefinementCtx): void {
  const crosses = crossesAsked(tablesWanted(tables, () => ({ source: "" }), {}));
  const names = crosses.map(({ file }) => file.replace(/\.csv$/, ""));
  for (const [at, one] of charts.entries()) {
    const name = typeof one === "string" ? one : "chart" in one ? one.chart : null;
    if (name === null || names.includes(name) || CHART_NAMES.some((own) => own === name)) continue;
    const meant = nearest(name, [...names, ...CHART_NAMES]);
    const params = {
      found: `no chart "${name}"`,
      expected: `one of ${[...CHART_NAMES, ...names].join(", ")}`,
      hint:
        meant === null
          ? "name one of those; a table has a chart where `tables` asks for it"
          : `did you mean "${meant}"?`,
    };
    const path = ["charts", at, ...(typeof one === "string" ? [] : ["chart"])];
    context.addIssue({ code: "custom", path, params });
  }
}
