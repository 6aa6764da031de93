/** The heat map of a table that the run was asked for. */
import { crossGroupName, crossTitle } from "../crosstabs/cross-names.ts";
import { withoutValueNotes } from "../crosstabs/parts.ts";
import type { Chart, NoChart } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { gridChart } from "./grid-charts.ts";

/** @param file - of a table that the run was asked for */
export function crosstabChart(id: string, file: string, context: ChartContext): Chart | NoChart {
  const { style } = context;
  const { chart: words } = style.words;
  const cross = context.results.tally.crosses?.find((one) => one.file === file);
  if (cross === undefined) return { id, reason: words.noCrosstab };
  const names = new Map(cross.rows.map(({ groups }) => [groups.join("\0"), groups]));
  return gridChart(context, {
    id,
    title: crossTitle(cross, style),
    subtitle: words.gridCrosstabSubtitle,
    rows: cross.rows.map((row) => ({ ...row, group: row.groups.join("\0") })),
    none: words.nothingCounted,
    name: (group) => crossGroupName(names.get(group)!, cross.by, style),
    notes: withoutValueNotes(cross, style),
  });
}
