/** The chart of themes that were raised together. */
import { fill, plural } from "../style/fill.ts";
import type { Chart, NoChart } from "./chart.ts";
import { type ChartContext, sourceNotes } from "./context.ts";
import { barsChart, ranked } from "./entries.ts";
import { leadersOf } from "./leading.ts";
import { topThemes } from "./top-themes.ts";

const ID = "co-occurrence";

/** Pairs of themes at the top of the codebook: a theme is always raised with its own parts. */
export function pairsChart(context: ChartContext): Chart | NoChart {
  const { results, style, numbers } = context;
  const { chart: words, common } = style.words;
  const { themes, coOccurrence, base } = results.tally;
  const tops = new Map(topThemes(results.tally).map(({ theme, label }) => [theme, label]));
  if (tops.size < 2) return { id: ID, reason: words.nothingTogether };
  if (themes.length > 0 && coOccurrence.length === 0 && results.tally.baseRespondents === null)
    return { id: ID, reason: words.tableWithheld };
  const pairs = ranked(
    coOccurrence
      .filter((pair) => tops.has(pair.theme) && tops.has(pair.with))
      .map(({ theme, with: other, responses, percent }) => {
        const [first, second] = [tops.get(theme)!, tops.get(other)!];
        return { first, second, label: fill(words.pair, { first, second }), value: responses, percent, base };
      }),
  );
  if (pairs.every(({ value }) => value === 0)) return { id: ID, reason: words.nothingTogether };
  if (pairs.every(({ value }) => value === null)) return { id: ID, reason: words.allWithheld };
  const [first, ...tied] = leadersOf(pairs) ?? [];
  const quoted = (name: string) => fill(words.quoted, { name });
  const options = {
    id: ID,
    title:
      first !== undefined && tied.length === 0
        ? fill(words.pairsTitle, {
            first: quoted(first.first),
            second: quoted(first.second),
            n: numbers.count(first.value),
            responses: plural(common.response, first.value),
          })
        : words.pairsTitlePlain,
    subtitle: fill(words.pairsSubtitle, { base: numbers.count(base) }),
    columns: [words.themes, words.responses, words.percent] as const,
    table: "themes-co-occurrence.csv",
    notes: [common.multiAnswer],
    usual: 15,
  };
  return barsChart(pairs, options, context, sourceNotes(context));
}
