/** The words of chart. */

export const CHART_WORDS = {};
