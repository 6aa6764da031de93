/** The names of our charts, which the command line knows before it knows anything of tables. */

/** In the order in which they are drawn, and stand in a report. */
export const CHART_NAMES = [
  "themes",
  "all-themes",
  "respondents",
  "positions",
  "topics",
  "status",
  "themes-by-topic",
  "themes-by-status",
  "themes-by-source",
  "co-occurrence",
] as const;

export type ChartName = (typeof CHART_NAMES)[number];
