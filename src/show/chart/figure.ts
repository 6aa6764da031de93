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

/** Height of a page by its width, margins left out. */
const A4 = 1.45;
/** Columns of a heat map that the usual width has room for. */
const MOST_NARROW = 3;

/** Draws one chart; `make` is asked again with fewer bars or rows first with fewer panels, until the picture is no higher than `height`. */
export async function figureOf(
  make: (context: ChartContext) => Chart | NoChart,
  given: ChartContext,
  height = Number.POSITIVE_INFINITY,
): Promise<DrawnFigure | NoChart> {
  let context = given;
  let chart = make(context);
  if (!isChart(chart)) return chart;
  if (chart.plot.kind === "grid" && chart.plot.columns.length > MOST_NARROW && given.wide !== null) {
    context = { ...given, width: Math.max(given.width, given.wide) };
    const wider = make(context);
    chart = isChart(wider) ? wider : chart;
  }
  // A heat map stays on one page of A4, words around it included: it has fewer panels where it would not.
  const page = chart.plot.kind === "grid" ? context.width * A4 : Number.POSITIVE_INFINITY;
  let spec = specOf(chart, context);
  const smaller = [
    ...Array.from({ length: context.panels - 1 }, (_, at) => ({ panels: context.panels - 1 - at })),
    ...Array.from({ length: Math.max(0, chart.rows.length - 1) }, (_, at) => ({
      panels: 1,
      top: at + 1,
    })).reverse(),
  ];
  for (const size of smaller) {
    // Rows are left out only where a height was asked for.
    if (heightOf(spec) <= height && (heightOf(spec) <= page || "top" in size)) break;
    const next = make({ ...context, ...size });
    if (!isChart(next)) break;
    chart = next;
    spec = specOf(chart, context);
  }
  if (heightOf(spec) > height) return { id: chart.id, reason: context.style.words.chart.tooLow };
  const { id, title, subtitle, alt, notes, columns, rows } = chart;
  const svg = await drawn(spec, { id, title, alt });
  return {
    id,
    kind: chart.plot.kind,
    title,
    subtitle,
    alt,
    notes,
    columns,
    rows,
    svg,
    spec: `${JSON.stringify(spec, null, 2)}\n`,
  };
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
