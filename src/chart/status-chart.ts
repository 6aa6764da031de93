/** The chart of who responded: named persons, organisations, and those whose name is not printed. */
import type { Status } from "../model/response.ts";
import { fill } from "../style/fill.ts";
import type { Words } from "../style/words.ts";
import type { Chart, NoChart } from "./chart.ts";
import { type Context, sourceNote } from "./context.ts";
import { barsChart } from "./entries.ts";
import { leadersOf } from "./leading.ts";

const ID = "status";

export function statusName(status: Status, { common }: Words): string {
  const names: Readonly<Record<Status, string>> = {
    named: common.statusNamed,
    organisation: common.statusOrganisation,
    anonymous: common.statusAnonymous,
    redacted: common.statusRedacted,
    none: common.statusNone,
  };
  return names[status];
}

/** Statuses in their usual order, which readers know: not by number. */
export function statusChart(context: Context): Chart | NoChart {
  const { results, style, numbers } = context;
  const words = style.words.chart;
  const { byStatus, responses } = results.record.reconciliation;
  if (byStatus.length === 0) return { id: ID, reason: words.tableWithheld };
  if (responses.counted === 0) return { id: ID, reason: words.nothingCounted };
  const entries = byStatus.map(({ status, responses: value }) => ({
    label: statusName(status, style.words),
    value,
    percent: Math.round((value / responses.counted) * 1000) / 10,
  }));
  const leaders = leadersOf([...entries].sort((one, other) => other.value - one.value)) ?? [];
  const base = numbers.count(responses.counted);
  const [first] = leaders;
  const options = {
    id: ID,
    title:
      first !== undefined && leaders.length === 1
        ? fill(words.statusTitle, { status: first.label, n: numbers.count(first.value), base })
        : words.statusTitlePlain,
    subtitle: fill(words.statusSubtitle, { base }),
    columns: [words.status, words.responses, words.percent] as const,
    table: "run.json",
    notes: [],
  };
  return barsChart(entries, options, context, sourceNote(context));
}
