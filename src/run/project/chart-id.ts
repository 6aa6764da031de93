/** What the files of a chart are called. */

/** @param chart - as a project file names it */
export function chartId(
  chart:
    | string
    | ({ readonly name?: string | undefined } & (
        | { readonly chart: string }
        | { readonly table: string; readonly column: string }
      )),
): string {
  if (typeof chart === "string") return chart;
  return chart.name ?? ("chart" in chart ? chart.chart : `${chart.table}-${chart.column}`);
}
