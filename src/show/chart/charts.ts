/** Makes each chart that can be wanted. */
import type { ChartWanted } from "../../model/chart.ts";
import type { ChartName } from "../../model/chart-names.ts";
import type { Chart, NoChart } from "./chart.ts";
import { columnChart } from "./column-chart.ts";
import { type Compared, comparedChart } from "./compared-chart.ts";
import type { ChartContext } from "./context.ts";
import { crosstabChart } from "./crosstab-chart.ts";
import { themesBySource, themesByStatus, themesByTopic } from "./grid-charts.ts";
import { pairsChart } from "./pairs-chart.ts";
import { positionsChart } from "./positions-chart.ts";
import { statusChart } from "./status-chart.ts";
import { allThemesChart, respondentsChart, themesChart } from "./themes-charts.ts";
import { topicsChart } from "./topics-chart.ts";

const MAKERS: Readonly<Record<ChartName, (context: ChartContext) => Chart | NoChart>> = {
  themes: themesChart,
  "all-themes": allThemesChart,
  respondents: respondentsChart,
  positions: positionsChart,
  topics: topicsChart,
  status: statusChart,
  "themes-by-topic": themesByTopic,
  "themes-by-status": themesByStatus,
  "themes-by-source": themesBySource,
  "co-occurrence": pairsChart,
};

/**
 * @param compared - what the chart `compared` compares with
 * @returns the chart, or why there is none
 */
export function chartOf(
  { id, of, title, top }: ChartWanted,
  context: ChartContext,
  compared: Compared | null = null,
): Chart | NoChart {
  // Where a picture is to be lower, the context asks for fewer than what is wanted.
  const most = Math.min(top ?? Number.POSITIVE_INFINITY, context.top ?? Number.POSITIVE_INFINITY);
  const own = { ...context, top: Number.isFinite(most) ? most : null };
  const chart = { ...made(id, of, own, compared), id };
  return "plot" in chart && title !== undefined ? { ...chart, title } : chart;
}

function made(
  id: string,
  of: ChartWanted["of"],
  context: ChartContext,
  compared: Compared | null,
): Chart | NoChart {
  if (typeof of !== "string")
    return "crosstab" in of ? crosstabChart(id, of.crosstab, context) : columnChart({ id, ...of }, context);
  if (of !== "compared") return MAKERS[of](context);
  if (compared === null) throw new Error("There is nothing to compare with.");
  return comparedChart(compared, context);
}
