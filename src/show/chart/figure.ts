/** A chart becomes a figure: its specification, and the picture that Vega draws of it. */
import type { Figure } from "../../model/figure.ts";
import { barsSpec } from "./bars-spec.ts";
import type { Chart, NoChart } from "./chart.ts";
import { isChart } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { drawn } from "./drawn.ts";
import { gridSpec } from "./grid-spec.ts";
import { sidesSpec } from "./sides-spec.ts";

export interface DrawnFigure extends Figure {
  /** The Vega-Lite specification, JSON. */
  readonly spec: string;
}

/** Draws one chart; `make` is asked again with fewer bars or rows first with fewer panels, until the picture is no higher than `height`. */
export async function figureOf(
  make: (context: ChartContext) => Chart | NoChart,
  context: ChartContext,
  height = Number.POSITIVE_INFINITY,
): Promise<DrawnFigure | NoChart> {
  let chart = make(context);
  if (!isChart(chart)) return chart;
  let spec = specOf(chart, context);
  const smaller = [
    ...Array.from({ length: context.panels - 1 }, (_, at) => ({ panels: context.panels - 1 - at })),
    ...Array.from({ length: Math.max(0, chart.rows.length - 1) }, (_, at) => ({
      panels: 1,
      top: at + 1,
    })).reverse(),
  ];
  for (const size of smaller) {
    if (heightOf(spec) <= height) break;
    const next = make({ ...context, ...size });
    if (!isChart(next)) break;
    chart = next;
    spec = specOf(chart, context);
  }
  if (heightOf(spec) > height) return { id: chart.id, reason: context.style.words.chart.tooLow };
  const { id, title, subtitle, alt, notes, columns, rows } = chart;
  const svg = await drawn(spec, { id, title, alt });
  return { id, title, subtitle, alt, notes, columns, rows, svg, spec: `${JSON.stringify(spec, null, 2)}\n` };
}

function specOf(chart: Chart, { width, style, fonts }: ChartContext) {
  const { plot } = chart;
  if (plot.kind === "sides") return sidesSpec(chart, plot, width, style, fonts);
  return plot.kind === "bars"
    ? barsSpec(chart, plot, width, style, fonts)
    : gridSpec(chart, plot, width, style, fonts);
}

function heightOf(spec: ReturnType<typeof specOf>): number {
  const { height, padding } = spec as unknown as {
    readonly height: number;
    readonly padding: { readonly top: number; readonly bottom: number };
  };
  return height + padding.top + padding.bottom;
}
