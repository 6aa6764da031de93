/** Results of an invented consultation, and the context in which charts are made of them. */

import type { Results } from "#src/model/results.ts";
import type { GroupRow, Publishable, SuppressedTally, ThemeRow } from "#src/model/tally.ts";
import { type ChartContext, chartContext } from "#src/show/chart/context.ts";
import { fontsOf } from "#src/show/chart/fonts.ts";
import { STANDARD } from "#src/show/style/standard.ts";
import type { Style } from "#src/show/style/style.ts";

export const BASE = 200;

/** Themes by label; those of the form `parent/label` stand below another one. */
export function themes(counts: Readonly<Record<string, Publishable>>): readonly ThemeRow<Publishable>[] {
  return Object.entries(counts).map(([path, responses]) => {
    const [label = "", parent = null] = path.split("/").reverse();
    const percent = responses === null ? null : Math.round((responses / BASE) * 1000) / 10;
    return {
      theme: label,
      label,
      parent,
      hits: responses,
      responses,
      respondents: responses,
      percent,
      base: BASE,
    };
  });
}

export const groups = (
  cells: readonly (readonly [theme: string, group: string, percent: Publishable, base?: number])[],
): readonly GroupRow<Publishable>[] =>
  cells.map(([theme, group, percent, base = 50]) => ({
    theme,
    group,
    responses: percent === null ? null : (percent * base) / 100,
    percent,
    base,
  }));

export function results(
  tally: Partial<SuppressedTally> = {},
  byStatus: Readonly<Record<string, number>> = {},
): Results {
  return {
    out: "out",
    sha256: "0".repeat(64),
    notes: [],
    record: {
      title: "The harbour",
      complete: true,
      options: {},
      tool: { name: "themetally", version: "0.0.0" },
      codebook: { source: "book.yaml", name: "Harbour", version: "2.0.0", sha256: "1".repeat(64) },
      reconciliation: {
        responses: { received: BASE, counted: BASE, leftOut: [] },
        byStatus: Object.entries(byStatus).map(([status, responses]) => ({ status, responses })),
      },
    } as unknown as Results["record"],
    tally: {
      base: BASE,
      baseRespondents: 180,
      themes: [],
      byTopic: [],
      byStatus: [],
      bySource: [],
      byCampaigns: [],
      coOccurrence: [],
      topics: [],
      respondents: [],
      ...tally,
    },
  };
}

const FONTS = fontsOf(STANDARD);

export function context(
  of: Results,
  size: Partial<Pick<ChartContext, "width" | "top">> = {},
  style: Style = STANDARD,
): ChartContext {
  return chartContext(of, style, FONTS, { width: 600, top: null, ...size });
}
