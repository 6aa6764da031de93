/** What a chart shows, before it is drawn: its numbers, and every word that stands in it or beside it. */
import type { Publishable } from "../../model/publishable.ts";

/** One bar, or as many as there are series. */
export interface Bar {
  readonly label: string;
  /** One a series. */
  readonly values: readonly BarValue[];
}

export interface BarValue {
  readonly value: Publishable;
  /** Written beside the bar. */
  readonly text: string;
}

export interface Bars {
  readonly kind: "bars";
  readonly bars: readonly Bar[];
}

/** Shares in cells, by row and column. */
export interface ShareGrid {
  readonly kind: "grid";
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Blocks below each other that the columns may be put into. */
  readonly panels: number;
  /** Per cent, row by row. */
  readonly cells: readonly (readonly BarValue[])[];
}

/** One of two bars that begin at the same line. */
export interface BarSide {
  readonly value: number;
  /** Written above the bar. */
  readonly text: string;
}

export interface Sides {
  readonly kind: "sides";
  readonly rows: readonly {
    readonly label: string;
    readonly left: BarSide;
    readonly right: BarSide;
    /** What has no bar, in words below. */
    readonly rest: string;
  }[];
}

export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly notes: readonly string[];
  readonly plot: Bars | ShareGrid | Sides;
  /** The numbers as a table. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A chart that has nothing to show, and why. */
export interface NoChart {
  readonly id: string;
  readonly reason: string;
}

export const isChart = (one: Chart | NoChart): one is Chart => "plot" in one;
