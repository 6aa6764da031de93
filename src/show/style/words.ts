/** All words that outputs for readers are made of. */
import { CHART_WORDS } from "./words/chart.ts";
import { COMMON_WORDS } from "./words/common.ts";
import { REPORT_WORDS } from "./words/report.ts";
import { SUMMARY_WORDS } from "./words/summary.ts";
import { TABLES_WORDS } from "./words/tables.ts";

export const WORDS = {
  common: COMMON_WORDS,
  chart: CHART_WORDS,
  report: REPORT_WORDS,
  summary: SUMMARY_WORDS,
  tables: TABLES_WORDS,
};

export type Words = typeof WORDS;
