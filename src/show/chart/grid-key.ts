/** The key of a heat map: each colour with the shares that it stands for. */
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";
import type { Fonts } from "./fonts.ts";
import { FONT, lineHeight } from "./layout.ts";

const SWATCH = 16;
const GAP = 6;
const APART = 16;

interface KeyPlace {
  /** Room of the labels, left of the plot. */
  readonly left: number;
  /** Below the cells. */
  readonly top: number;
  /** Of the whole picture without its margins. */
  readonly width: number;
  readonly style: Style;
  readonly fonts: Fonts;
}

/** @returns layers in the plot's own pixels, and the room that they take below the cells */
export function gridKey(limits: readonly number[], { left, top, width, style, fonts }: KeyPlace) {
  if (limits.length === 0) return { height: 0, layers: [] };
  const { chart: words } = style.words;
  const { percent } = numbersOf(style.numbers);
  const texts = [
    fill(words.keyFirst, { to: percent(limits[0]!) }),
    ...limits
      .slice(1)
      .map((to, at) => fill(words.keyBetween, { from: percent(limits[at]!), to: percent(to) })),
    fill(words.keyLast, { from: percent(limits.at(-1)!) }),
  ];
  let [x, y] = [-left, top];
  const line = lineHeight(FONT.note) + GAP;
  const title = `${words.keyTitle}:`;
  x += fonts.width(title, FONT.note) + APART;
  const items = texts.map((text, at) => {
    const wide = SWATCH + GAP + Math.ceil(fonts.width(text, FONT.note));
    if (x + wide > width - left) [x, y] = [-left, y + line];
    const item = {
      x,
      x2: x + SWATCH,
      xText: x + SWATCH + GAP,
      y,
      y2: y + SWATCH,
      yText: y + SWATCH / 2,
      text,
    };
    x += wide + APART;
    return { ...item, fill: style.colours.sequential[at]! };
  });
  const raw = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });
  const text = { type: "text", align: "left", baseline: "middle", fontSize: FONT.note };
  return {
    height: y + line - top + GAP,
    layers: [
      {
        data: { values: items },
        mark: { type: "rect", stroke: style.colours.muted, strokeWidth: 1 },
        encoding: {
          x: raw("x"),
          x2: { field: "x2" },
          y: raw("y"),
          y2: { field: "y2" },
          fill: { field: "fill", type: "nominal", scale: null },
        },
      },
      {
        data: { values: [{ xText: -left, yText: top + SWATCH / 2, text: title }, ...items] },
        mark: text,
        encoding: { x: raw("xText"), y: raw("yText"), text: { field: "text" } },
      },
    ],
  };
}
