/** A grid of shares, darker for more, each written in its cell, as a Vega-Lite specification. */
import type { TopLevelSpec } from "vega-lite";
import { readableOn } from "../style/contrast.ts";
import type { Style } from "../style/style.ts";
import type { Chart, ShareGrid } from "./chart.ts";
import type { Fonts } from "./fonts.ts";
import { gridKey } from "./grid-key.ts";
import { FONT, framed, labelLayers, lineHeight } from "./layout.ts";
import { linesOf } from "./lines.ts";
import { shadeLimits } from "./shade-limits.ts";

const GAP = 8;
/** Of the whole width, what labels may take: more on a phone, where words would be cut. */
const labelShare = (width: number) => (width < 400 ? 0.42 : 0.3);
const LEAST_COLUMN = 64;
const MOST_COLUMN = 150;
const MOST_LINES = 6;
/** Of words on a shade: not quite the colours of the page, which a dark page changes where these must stay. */
const DARK_INK = "#010101";
const LIGHT_INK = "#FEFEFE";

/**
 * Columns that do not fit beside the others stand in further panels below.
 *
 * @returns how many columns, from the first on, a grid can show, and how many of them stand side by side
 */
export function columnsThatFit(columns: readonly string[], width: number, fonts: Fonts, panels: number) {
  const room = width * (1 - labelShare(width)) - GAP;
  for (let shown = columns.length; ; shown--) {
    const words = columns.slice(0, shown).flatMap((name) => name.split(/[^\S\u00a0]+/u));
    const longest = Math.max(0, ...words.map((word) => fonts.width(word, FONT.note)));
    const column = Math.min(MOST_COLUMN, Math.max(LEAST_COLUMN, Math.ceil(longest) + GAP));
    const beside = Math.max(1, Math.floor(room / column));
    // Panels of equal width: 5 columns where 4 fit are 3 and 2.
    if (shown <= beside * panels) return { shown, beside: Math.ceil(shown / Math.ceil(shown / beside)) || 1 };
  }
}

/** Each panel repeats the rows, below the heads of its columns, which take as many rows as they need. */
export function gridSpec(
  chart: Chart,
  grid: ShareGrid,
  width: number,
  style: Style,
  fonts: Fonts,
): TopLevelSpec {
  const measure = (text: string) => fonts.width(text, FONT.label);
  const labels = grid.rows.map((label) => linesOf(label, width * labelShare(width), measure));
  const left = GAP + Math.ceil(Math.max(0, ...labels.flat().map(measure)));
  const { beside } = columnsThatFit(grid.columns, width, fonts, grid.panels);
  const plot = width - left;
  const headWidth = plot / beside - GAP;
  const heads = grid.columns.map((name) =>
    linesOf(name, headWidth, (part) => fonts.width(part, FONT.note), MOST_LINES),
  );
  const step = 6 + Math.max(1, ...labels.map(({ length }) => length)) * lineHeight(FONT.label);
  const headRows = Math.ceil(
    (GAP + Math.max(0, ...heads.map(({ length }) => length)) * lineHeight(FONT.note)) / step,
  );
  const panels = Math.ceil(grid.columns.length / beside);
  const perPanel = headRows + grid.rows.length;
  const rowAt = (row: number, column: number) => Math.floor(column / beside) * perPanel + headRows + row;
  const headAt = (column: number) => (Math.floor(column / beside) * perPanel + headRows / 2) * step;
  const limits = shadeLimits(grid.cells, style);
  const domain = Array.from({ length: panels * perPanel }, (_, at) => at);
  const y = {
    field: "row",
    type: "ordinal",
    axis: null,
    scale: { domain, padding: 0, range: [0, domain.length * step] },
  };
  const x = {
    field: "column",
    type: "ordinal",
    axis: null,
    scale: { domain: Array.from({ length: beside }, (_, at) => at), padding: 0 },
  };
  const cells = grid.cells.flatMap((values, row) =>
    values.map(({ value, text }, column) => {
      const fill = shade(value, limits, style);
      const place = { row: rowAt(row, column), column: column % beside };
      return {
        ...place,
        value,
        text,
        fill,
        ink: fill === style.colours.background ? style.colours.text : readableOn(fill, DARK_INK, LIGHT_INK),
      };
    }),
  );
  const below = domain.length * step;
  const key = gridKey(limits, { left, top: below + GAP, width, style, fonts });
  const height = below + key.height;
  return framed(chart, { left, right: 0, width: plot, height }, style, fonts, [
    {
      data: { values: cells },
      encoding: { y, x },
      layer: [
        {
          mark: { type: "rect", stroke: style.colours.background, strokeWidth: 2 },
          encoding: { fill: { field: "fill", type: "nominal", scale: null } },
        },
        {
          mark: { type: "text", fontSize: FONT.label },
          encoding: { text: { field: "text" }, color: { field: "ink", type: "nominal", scale: null } },
        },
      ],
    },
    ...labelLayers(
      Array.from({ length: panels }, (_, panel) =>
        labels.map((lines, row) => ({ row: rowAt(row, panel * beside), lines })),
      ).flat(),
      FONT.label,
      { align: "left" },
      { y, x: { value: -left } },
    ),
    ...labelLayers(
      heads.map((lines, column) => ({ column: column % beside, top: headAt(column), lines })),
      FONT.note,
      {},
      { x, y: { field: "top", type: "quantitative", scale: null, axis: null } },
    ),
    ...key.layers,
  ]);
}

/** Nothing, and what is withheld, has the background's colour. */
function shade(value: number | null, limits: readonly number[], { colours }: Style): string {
  const { sequential, background } = colours;
  if (value === null || value === 0) return background;
  return sequential[limits.filter((limit) => value >= limit).length]!;
}
