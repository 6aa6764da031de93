/** The chart of who responded: named persons, organisations, and those whose name is not printed. */

import { percent } from "../../text/share.ts";
import { countsOnce } from "../style/counts-once.ts";
import { fill } from "../style/fill.ts";
import { statusWord } from "../style/status-word.ts";
import type { Chart, NoChart } from "./chart.ts";
import { type ChartContext, sourceNotes } from "./context.ts";
import { barsChart } from "./entries.ts";

const ID = "status";

/** Statuses in their usual order, which readers know: not by number. */
export function statusChart(context: ChartContext): Chart | NoChart {
  const { results, style, numbers } = context;
  const words = style.words.chart;
  const { byStatus, responses } = results.record.reconciliation;
  if (byStatus.length === 0) return { id: ID, reason: words.tableWithheld };
  if (responses.counted === 0) return { id: ID, reason: words.nothingCounted };
  const entries = byStatus.map(({ status, responses: value }) => ({
    label: statusWord(status, style.words),
    value,
    percent: percent(value, responses.counted),
    base: responses.counted,
  }));
  const base = numbers.count(responses.counted);
  const options = {
    id: ID,
    title: words.statusTitle,
    subtitle: fill(words.statusSubtitle, { base }),
    columns: [words.status, words.responses, words.percent] as const,
    table: "run.json",
    notes: countsOnce(results.record) ? [style.words.common.oneByOne] : [],
  };
  return barsChart(entries, options, context, sourceNotes(context));
}
