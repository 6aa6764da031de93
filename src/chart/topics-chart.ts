/** The chart of topics: how many responses were on each. */
import { fill } from "../style/fill.ts";
import type { Chart, NoChart } from "./chart.ts";
import { type Context, sourceNotes } from "./context.ts";
import { barsChart, ranked } from "./entries.ts";
import { leadersOf } from "./leading.ts";

const ID = "topics";

export function topicsChart(context: Context): Chart | NoChart {
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
  const names = (leaders ?? []).map(({ label }) => fill(words.quoted, { name: label }));
  const n = numbers.count(leaders?.[0]?.value ?? null);
  const both = fill(words.and, { first: names[0] ?? "", second: names[1] ?? "" });
  const titles = [
    words.topicsTitlePlain,
    fill(words.topicsTitle, { topic: names[0] ?? "", n, base }),
    fill(words.topicsTitleTied, { topic: both, n, base }),
  ];
  const options = {
    id: ID,
    title: titles[names.length] ?? fill(words.topicsTitleMany, { count: names.length, n, base }),
    subtitle: fill(words.topicsSubtitle, { base }),
    columns: [words.topic, words.responses, words.percent] as const,
    table: "topics.csv",
    notes: [words.multiTopic],
  };
  return barsChart(entries, options, context, sourceNotes(context));
}
