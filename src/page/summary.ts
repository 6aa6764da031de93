/** The page's first part: the themes raised most, in sentences, and the figures that everything rests on. */
import type { Publishable, ThemeRow } from "../model/tally.ts";
import { fill } from "../style/fill.ts";
import { quantifierOf } from "../style/quantifier.ts";
import { type Html, html } from "./html.ts";
import type { Material } from "./material.ts";
import { mostFirst } from "./most-first.ts";
import type { Section } from "./section.ts";
import { number, table } from "./table.ts";

export function summarySection(material: Material): Section {
  const { results, words, common } = material;
  const top = mostFirst(results.tally.themes.filter(({ parent }) => parent === null));
  const raised = top.filter(({ responses }) => responses !== 0).map((row) => sentence(row, material));
  const list = html`<ul class="sentences">
${raised.map((text) => html`<li>${text}</li>\n`)}</ul>
<p class="note">${common.multiAnswer}</p>
`;
  const content = html`<p class="lead">${countedSentence(material)}</p>
${raised.length === 0 ? html`<p>${words.nothingRaised}</p>\n` : list}<p class="warning">${common.notAVote}</p>
${keyFigures(material)}`;
  return { id: "summary", title: words.summary, content };
}

function countedSentence({ results, words, common, counted }: Material): string {
  const { base, baseRespondents } = results.tally;
  const responses = counted(base, common.response);
  if (baseRespondents === null) return fill(words.countedWithheld, { responses });
  return fill(words.counted, { responses, respondents: counted(baseRespondents, common.respondent) });
}

function sentence(row: ThemeRow<Publishable>, { words, numbers, style }: Material): string {
  const { label: theme, responses, percent, base } = row;
  if (responses === null || percent === null) return fill(words.raisedWithheld, { theme });
  const quantifier = quantifierOf(percent, style.quantifiers);
  return fill(words.raised, {
    Quantifier: quantifier.slice(0, 1).toUpperCase() + quantifier.slice(1),
    theme,
    responses: numbers.count(responses),
    base: numbers.count(base),
    percent: numbers.percent(percent),
  });
}

function keyFigures({ results, words, numbers }: Material): Html {
  const { record, tally } = results;
  const { sources, responses } = record.reconciliation;
  const raised = tally.themes.filter((row) => row.responses !== 0).length;
  const rows: (readonly [string, Publishable, number | null])[] = [
    [words.sourcesRead, sources.read, sources.received],
    [words.responsesCounted, responses.counted, responses.received],
    [words.respondents, tally.baseRespondents, null],
    [words.themesRaised, raised, tally.themes.length],
    [words.campaignResponses, record.campaigns?.responses ?? null, responses.received],
  ];
  return table({
    caption: words.keyFigures,
    columns: [{ label: words.figure }, number(words.number), number(words.outOf)],
    // What a run did not count, or withholds, is no figure.
    rows: rows.flatMap(([figure, value, of]) =>
      value === null ? [] : [[figure, numbers.count(value), of === null ? "" : numbers.count(of)]],
    ),
  });
}
