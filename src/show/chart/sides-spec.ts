/** Bars to both sides of a line with their words around them, as a Vega-Lite specification. */
import type { TopLevelSpec } from "vega-lite";
import type { Style } from "../style/style.ts";
import type { Chart, Sides } from "./chart.ts";
import type { Fonts } from "./fonts.ts";
import { FONT, framed, lineHeight } from "./layout.ts";
import { linesOf } from "./lines.ts";

const GAP = 8;
const BAR = 18;
const BETWEEN = 18;

/** @param width - of the picture without its margins, in pixels */
export function sidesSpec(
  chart: Chart,
  { rows }: Sides,
  width: number,
  style: Style,
  fonts: Fonts,
): TopLevelSpec {
  const measure = (text: string) => fonts.width(text, FONT.label);
  const bold = (text: string) => fonts.width(text, FONT.label, "bold");
  const line = lineHeight(FONT.label);
  const greatest = Math.max(1, ...rows.flatMap(({ left, right }) => [left.value, right.value]));
  const half = width / 2;
  const placed: Placed[] = [];
  let y = 0;
  for (const { label, left, right, rest } of rows) {
    const texts: PlacedText[] = [];
    const put = (text: string, x: number, align: "left" | "right", isLabel = false) => {
      for (const words of linesOf(text, align === "left" && x > 0 ? half : width, isLabel ? bold : measure)) {
        texts.push({ words, x, y: y + line / 2, align, isLabel });
        y += line;
      }
    };
    put(label, 0, "left", true);
    const before = y;
    put(left.text, half - GAP / 2, "right");
    const deepest = y;
    y = before;
    put(right.text, half + GAP / 2, "left");
    y = Math.max(y, deepest);
    const bar = { y, y2: y + BAR };
    const length = (value: number) => (value / greatest) * half;
    const bars = [
      { ...bar, x: half - length(left.value), x2: half, side: 0 },
      { ...bar, x: half, x2: half + length(right.value), side: 1 },
    ];
    y += BAR + 4;
    put(rest, 0, "left");
    y += BETWEEN;
    placed.push({ texts, bars });
  }
  const { colours } = style;
  const raw = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });
  const words = (align: "left" | "right", isLabel: boolean) => ({
    data: {
      values: placed
        .flatMap(({ texts }) => texts)
        .filter((one) => one.align === align && one.isLabel === isLabel),
    },
    mark: {
      type: "text",
      align,
      baseline: "middle",
      fontSize: FONT.label,
      ...(isLabel && { fontWeight: "bold" }),
    },
    encoding: { x: raw("x"), y: raw("y"), text: { field: "words" } },
  });
  const frame = { left: 0, right: 0, width, height: Math.max(1, y - BETWEEN) };
  return framed(chart, frame, style, fonts, [
    {
      data: {
        values: placed.flatMap(({ bars }) =>
          bars.map((one) => ({ ...one, colour: colours.pair[one.side]! })),
        ),
      },
      mark: { type: "rect" },
      encoding: {
        x: raw("x"),
        x2: { field: "x2" },
        y: raw("y"),
        y2: { field: "y2" },
        fill: { field: "colour", type: "nominal", scale: null },
      },
    },
    words("left", true),
    words("left", false),
    words("right", false),
  ]);
}

interface PlacedText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right";
  readonly isLabel: boolean;
}

interface Placed {
  readonly texts: readonly PlacedText[];
  readonly bars: readonly {
    readonly x: number;
    readonly x2: number;
    readonly y: number;
    readonly y2: number;
    readonly side: number;
  }[];
}
