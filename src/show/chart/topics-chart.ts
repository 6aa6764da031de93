/** The chart of topics: how many responses were on each. */
import { fill } from "../style/fill.ts";
import type { Chart, NoChart } from "./chart.ts";
import { type ChartContext, sourceNotes } from "./context.ts";
import { barsChart, ranked } from "./entries.ts";
import { leadersOf, leadingTitle } from "./leading.ts";

const ID = "topics";

export function topicsChart(context: ChartContext): Chart | NoChart {
  const { results, style, numbers } = context;
  const { topics, base: all } = results.tally;
  const words = style.words.chart;
  if (topics.length === 0) return { id: ID, reason: words.nothingTopic };
  if (topics.every(({ responses }) => responses === null)) return { id: ID, reason: words.allWithheld };
  const entries = ranked(
    topics.map(({ topic, responses, percent, base }) => ({ label: topic, value: responses, percent, base })),
  );
  const base = numbers.count(all);
  const leaders = leadersOf(entries);
  const n = numbers.count(leaders?.[0]?.value ?? null);
  const titles = {
    none: words.topicsTitlePlain,
    one: words.topicsTitle,
    two: words.topicsTitleTied,
    near: words.topicsTitleNear,
    many: words.topicsTitleMany,
  };
  const options = {
    id: ID,
    title: leadingTitle(leaders, titles, { n, base }, words),
    subtitle: fill(words.topicsSubtitle, { base }),
    columns: [words.topic, words.responses, words.percent] as const,
    table: "topics.csv",
    notes: [words.multiTopic],
  };
  return barsChart(entries, options, context, sourceNotes(context));
}
