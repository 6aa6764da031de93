/** The page's first part: the themes raised most, in sentences, and the figures that everything rests on. */
import type { Publishable } from "../../model/publishable.ts";
import { fill } from "../style/fill.ts";
import { themeSentence } from "../style/sentences.ts";
import { withoutTheme } from "../style/without-theme.ts";
import { type Html, html } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import { mostFirst } from "./most-first.ts";
import type { Section } from "./section.ts";
import { pageNumberColumn, pageTable } from "./table.ts";

export function summarySection(material: PageMaterial): Section {
  const { results, words, common, style, isOnce } = material;
  const { tally } = results;
  const top = tally.themes.filter(({ parent, responses }) => parent === null && responses !== 0);
  const ranked = mostFirst(top, ({ responses, percent }) => (percent === null ? null : responses));
  const raised = ranked.map((row) => themeSentence(row, style));
  const list = html`<ul class="sentences">
${raised.map((text) => html`<li>${text}</li>\n`)}</ul>
<p class="note">${common.multiAnswer}</p>
`;
  const without = withoutTheme(results.record, style);
  const content = html`<p class="lead">${countedSentence(material)}</p>
${inDoubt(material)}${isOnce ? html`<p>${common.campaignsOnce}</p>\n` : null}${raised.length === 0 ? html`<p>${words.nothingRaised}</p>\n` : list}${without === null ? null : html`<p>${without}</p>\n`}<p class="warning">${common.notAVote}</p>
${keyFigures(material)}`;
  return { id: "summary", title: words.summary, content };
}

/** What speaks against the numbers stands above them, and leads to where it is told. */
function inDoubt({ results, words }: PageMaterial): Html | null {
  const { complete, doubts } = results.record;
  if (complete && doubts.length === 0) return null;
  const said = [
    ...(complete ? [] : [words.incomplete]),
    ...(doubts.length === 0 ? [] : [words.doubtedAbove]),
  ];
  return html`<p class="warning">${said.join(" ")} <a href="#account">${words.reconciliation}</a></p>\n`;
}

function countedSentence({ results, words, common, counted, isOnce }: PageMaterial): string {
  const { base, baseRespondents } = results.tally;
  const isWithheld = baseRespondents === null;
  const each = isWithheld ? words.countedWithheld : words.counted;
  const once = isWithheld ? words.countedOnceWithheld : words.countedOnce;
  return fill(isOnce ? once : each, {
    responses: counted(base, common.response),
    respondents: counted(baseRespondents, common.respondent),
    oneByOne: counted(results.record.reconciliation.responses.counted, common.response),
  });
}

function keyFigures({ results, words, numbers, isOnce }: PageMaterial): Html {
  const { record, tally } = results;
  const { sources, responses } = record.reconciliation;
  const raised = tally.themes.filter((row) => row.responses !== 0).length;
  const rows: (readonly [string, Publishable, number | null])[] = [
    [words.sourcesRead, sources.read, sources.received],
    [isOnce ? words.responsesOneByOne : words.responsesCounted, responses.counted, responses.received],
    [words.responsesOnce, isOnce ? tally.base : null, null],
    [isOnce ? words.respondentsOnce : words.respondents, tally.baseRespondents, null],
    [words.themesRaised, raised, tally.themes.length],
    [words.campaignResponses, record.campaigns?.responses ?? null, responses.received],
  ];
  return pageTable({
    caption: words.keyFigures,
    columns: [{ label: words.figure }, pageNumberColumn(words.number), pageNumberColumn(words.outOf)],
    // What a run did not count, or withholds, is no figure.
    rows: rows.flatMap(([figure, value, of]) =>
      value === null ? [] : [[figure, numbers.count(value), of === null ? "" : numbers.count(of)]],
    ),
  });
}
