/** Sizes that all charts share, in pixels, and the room that the words of a chart take. */
import type { TopLevelSpec } from "vega-lite";
import type { Style } from "../style/style.ts";
import type { Chart } from "./chart.ts";
import type { Fonts } from "./fonts.ts";
import { linesOf } from "./lines.ts";

/** Read at 480 pixels, a chart of this width has letters of 11 pixels at least. */
export const WIDTH = 600;

/** Of a heat map of many columns, which is printed over the width of a page. */
export const WIDE = 900;

export const FONT = { title: 20, subtitle: 15, label: 15, note: 14 } as const;

const LINE = 1.25;
const MARGIN = 12;
const GAP = 16;

export interface Frame {
  /** Room for words left and right of the plot. */
  readonly left: number;
  readonly right: number;
  /** Of the plot. */
  readonly width: number;
  readonly height: number;
}

export const lineHeight = (size: number): number => Math.round(size * LINE);

/** @returns what stands around every plot: title and subtitle above, notes below */
export function framed(
  chart: Chart,
  frame: Frame,
  style: Style,
  fonts: Fonts,
  layers: readonly object[],
): TopLevelSpec {
  const { left, right, width, height } = frame;
  const { colours, font } = style;
  const whole = left + width + right;
  const lines = (text: string, size: number, weight: "bold" | "regular" = "regular") =>
    linesOf(text, whole, (part) => fonts.width(part, size, weight));
  const title = lines(chart.title, FONT.title, "bold");
  const subtitle = lines(chart.subtitle, FONT.subtitle);
  const notes = chart.notes.flatMap((note) => lines(note, FONT.note));
  const titleHeight = title.length * lineHeight(FONT.title) + subtitle.length * lineHeight(FONT.subtitle) + 4;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: chart.alt,
    background: colours.background,
    autosize: { type: "none" },
    padding: {
      left: left + MARGIN,
      right: right + MARGIN,
      top: MARGIN + titleHeight + GAP,
      bottom: GAP + notes.length * lineHeight(FONT.note) + MARGIN,
    },
    width,
    height,
    title: {
      text: [...title],
      subtitle: [...subtitle],
      anchor: "start",
      frame: "group",
      dx: -left,
      offset: GAP,
      fontSize: FONT.title,
      lineHeight: lineHeight(FONT.title),
      subtitleFontSize: FONT.subtitle,
      subtitleLineHeight: lineHeight(FONT.subtitle),
      subtitlePadding: 4,
      color: colours.text,
      subtitleColor: colours.muted,
    },
    config: {
      aria: false,
      font: font.family,
      text: { color: colours.text },
      view: { stroke: null },
    },
    layer: [...layers, notesLayer(notes, left, height, style)],
  } as unknown as TopLevelSpec;
}

/**
 * Labels of several lines, in the middle of their places. Vega sets the first line where one line would be, so labels
 * of the same number of lines make a layer, which is raised.
 */
export function labelLayers(
  labels: readonly (Readonly<Record<string, unknown>> & { readonly lines: readonly string[] })[],
  size: number,
  mark: object,
  encoding: object,
): readonly object[] {
  const counts = [...new Set(labels.map(({ lines }) => lines.length))].sort((one, other) => one - other);
  return counts.map((count) => ({
    data: { values: labels.filter(({ lines }) => lines.length === count) },
    mark: {
      type: "text",
      baseline: "middle",
      fontSize: size,
      lineHeight: lineHeight(size),
      dy: -((count - 1) * lineHeight(size)) / 2,
      ...mark,
    },
    encoding: { ...encoding, text: { field: "lines" } },
  }));
}

function notesLayer(notes: readonly string[], left: number, height: number, { colours }: Style): object {
  return {
    data: { values: [{ notes }] },
    mark: {
      type: "text",
      align: "left",
      baseline: "top",
      fontSize: FONT.note,
      lineHeight: lineHeight(FONT.note),
      color: colours.muted,
    },
    encoding: { text: { field: "notes" }, x: { value: -left }, y: { value: height + GAP } },
  };
}
