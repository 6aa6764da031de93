/** Horizontal bars with their labels and values beside them, as a Vega-Lite specification. */
import type { TopLevelSpec } from "vega-lite";
import type { Style } from "../style/style.ts";
import type { Bars, Chart } from "./chart.ts";
import type { Fonts } from "./fonts.ts";
import { FONT, framed, labelLayers, lineHeight } from "./layout.ts";
import { linesOf } from "./lines.ts";

const GAP = 8;
/** Of the whole width, what labels may take. */
const LABELS = 0.42;
const LEAST_LABEL = 60;
/** Bars keep this much, whatever the words beside them. */
const LEAST_BAR = 60;

/** @param width - of the picture without its margins, in pixels */
export function barsSpec(
  chart: Chart,
  { bars }: Bars,
  width: number,
  style: Style,
  fonts: Fonts,
): TopLevelSpec {
  const measure = (text: string) => fonts.width(text, FONT.label);
  const texts = bars.flatMap(({ values }) => values.map(({ text }) => text));
  const right = GAP + Math.ceil(Math.max(0, ...texts.map(measure)));
  const room = Math.max(LEAST_LABEL, Math.min(width * LABELS, width - right - GAP - LEAST_BAR));
  const labels = bars.map(({ label }) => linesOf(label, room, measure));
  const left = GAP + Math.ceil(Math.max(0, ...labels.flat().map(measure)));
  const series = Math.max(1, ...bars.map(({ values }) => values.length));
  const lines = Math.max(1, ...labels.map(({ length }) => length));
  const step = 14 + Math.max(lines * lineHeight(FONT.label), series * (lineHeight(FONT.label) + 2));
  const height = Math.max(1, bars.length) * step;
  const greatest = Math.max(0, ...bars.flatMap(({ values }) => values.map(({ value }) => value ?? 0)));
  const { colours } = style;
  const colourOf = (at: number) => (series === 1 ? colours.bar : colours.pair[at % 2]!);

  const y = {
    field: "row",
    type: "ordinal",
    sort: null,
    axis: null,
    scale: { paddingInner: 0.3, paddingOuter: 0.15 },
  };
  const x = {
    field: "length",
    type: "quantitative",
    scale: { domain: [0, greatest === 0 ? 1 : greatest] },
    axis: null,
  };
  const band =
    series === 1
      ? {}
      : { yOffset: { field: "series", type: "ordinal", sort: null, scale: { paddingInner: 0.08 } } };
  const text = { type: "text", align: "left", baseline: "middle", fontSize: FONT.label };
  const frame = { left, right, width: width - left - right, height };
  return framed(chart, frame, style, fonts, [
    {
      data: {
        values: bars.flatMap(({ label, values }, row) =>
          values.map(({ value, text: words }, at) => ({
            row,
            label,
            series: at,
            value,
            length: value ?? 0,
            words,
            colour: colourOf(at),
          })),
        ),
      },
      encoding: { y, x, ...band },
      layer: [
        { mark: { type: "bar" }, encoding: { fill: { field: "colour", type: "nominal", scale: null } } },
        { mark: { ...text, dx: GAP }, encoding: { text: { field: "words" } } },
      ],
    },
    ...labelLayers(
      labels.map((lines, row) => ({ row, lines })),
      FONT.label,
      { align: "left" },
      { y, x: { value: -left } },
    ),
  ]);
}
