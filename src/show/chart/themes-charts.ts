/** Charts of themes: how many responses, or respondents, raised each. */
import type { Publishable } from "../../model/publishable.ts";
import type { ThemeRow } from "../../model/tables/of-counts.ts";
import { percent } from "../../text/share.ts";
import { fill } from "../style/fill.ts";
import type { Chart, NoChart } from "./chart.ts";
import { type ChartContext, sourceNotes } from "./context.ts";
import { type BarEntry, barsChart, ranked } from "./entries.ts";
import { leadersOf, leadingTitle } from "./leading.ts";
import { topThemes } from "./top-themes.ts";

type Row = ThemeRow<Publishable>;

const TABLE = "themes.csv";

/** Themes at the top of the codebook, by responses. */
export function themesChart(context: ChartContext): Chart | NoChart {
  const { results, style, numbers } = context;
  const { chart: words } = style.words;
  const rows = topThemes(results.tally);
  const reason = nothingIn(
    rows.map(({ responses }) => responses),
    context,
  );
  if (reason !== null) return { id: "themes", reason };
  const entries = ranked(rows.map(byResponses));
  const leaders = leadersOf(entries);
  const titles = {
    none: words.themesTitlePlain,
    one: words.themesTitle,
    two: words.themesTitleTied,
    near: words.themesTitleNear,
    many: words.themesTitleMany,
  };
  const [first] = leaders ?? [];
  const share = first === undefined ? "" : numbers.shareOf({ ...first, responses: first.value });
  const title = leadingTitle(leaders, titles, { percent: share }, words);
  return themeBars(entries, { id: "themes", title }, context);
}

/** Every theme, each below the one that it is a part of. */
export function allThemesChart(context: ChartContext): Chart | NoChart {
  const { results, style } = context;
  const { themes } = results.tally;
  const id = "all-themes";
  const reason = nothingIn(
    themes.map(({ responses }) => responses),
    context,
  );
  if (reason !== null) return { id, reason };
  if (themes.every(({ parent }) => parent === null)) return { id, reason: style.words.chart.noChildren };
  const below = (parent: string | null, depth: number): readonly BarEntry[] =>
    ranked(
      themes.filter((row) => row.parent === parent).map((row) => ({ ...byResponses(row), id: row.theme })),
    ).flatMap(({ id: theme, ...entry }) => [
      { ...entry, label: `${"– ".repeat(depth)}${entry.label}` },
      ...below(theme, depth + 1),
    ]);
  return themeBars(below(null, 0), { id, title: style.words.chart.allThemesTitle }, context);
}

/** Themes at the top of the codebook, by respondents. */
export function respondentsChart(context: ChartContext): Chart | NoChart {
  const { results, style, numbers } = context;
  const { chart: words, common } = style.words;
  const { baseRespondents } = results.tally;
  const id = "respondents";
  const rows = topThemes(results.tally);
  const reason = nothingIn(
    rows.map(({ respondents }) => respondents),
    context,
  );
  if (reason !== null) return { id, reason };
  if (baseRespondents === null) return { id, reason: words.tableWithheld };
  const entries = ranked(
    rows.map(({ label, respondents }) => ({
      label,
      value: respondents,
      percent: respondents === null ? null : percent(respondents, baseRespondents),
      base: baseRespondents,
    })),
  );
  const options = {
    id,
    title: words.respondentsTitle,
    subtitle: fill(words.respondentsSubtitle, { base: numbers.count(baseRespondents) }),
    columns: [words.theme, words.respondents, words.percentOfRespondents] as const,
    table: TABLE,
    notes: [common.multiAnswer],
  };
  return barsChart(entries, options, context, sourceNotes(context));
}

const byResponses = ({ label, responses, percent, base }: Row): BarEntry => ({
  label,
  value: responses,
  percent,
  base,
});

function themeBars(
  entries: readonly BarEntry[],
  named: { readonly id: string; readonly title: string },
  context: ChartContext,
) {
  const { results, style, numbers } = context;
  const { chart: words, common } = style.words;
  const options = {
    ...named,
    subtitle: fill(words.themesSubtitle, { base: numbers.count(results.tally.base) }),
    columns: [words.theme, words.responses, words.percent] as const,
    table: TABLE,
    notes: [common.multiAnswer],
  };
  return barsChart(entries, options, context, sourceNotes(context));
}

/** @returns why themes cannot be drawn, or null */
export function nothingIn(values: readonly Publishable[], { results, style }: ChartContext): string | null {
  const words = style.words.chart;
  if (results.tally.base === 0) return words.nothingCounted;
  if (values.every((value) => value === null)) return words.allWithheld;
  return values.every((value) => value === 0) ? words.nothingRaised : null;
}
