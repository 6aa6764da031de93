/** Topics, and how responses are attributed: counts only, nobody's name. */
import { fill } from "../style/fill.ts";
import { percentOf } from "../style/sentences.ts";
import { html } from "./html.ts";
import type { Material } from "./material.ts";
import type { Section } from "./section.ts";
import { number, table } from "./table.ts";
import { withheldNote } from "./withheld.ts";

export function topicsSection({ results, words, common, numbers }: Material): Section {
  const { topics, base } = results.tally;
  const rows = topics.map(({ topic, responses, percent }) => [
    topic,
    numbers.count(responses),
    numbers.percent(percent),
  ]);
  const notes = [
    fill(words.topicsNote, { base: numbers.count(base) }),
    ...withheldNote(
      topics.map(({ responses }) => responses),
      common,
    ),
  ];
  const columns = [{ label: words.topic }, number(words.responses), number(words.percent)];
  const content =
    rows.length === 0
      ? html`<p>${words.noTopics}</p>\n`
      : table({ caption: words.topicsCaption, columns, rows, notes });
  return { id: "topics", title: words.topics, content };
}

export function respondentsSection({ results, words, numbers, statusName }: Material): Section {
  const rows = results.record.reconciliation.byStatus;
  const all = rows.reduce((sum, { responses }) => sum + responses, 0);
  const columns = [{ label: words.status }, number(words.responses), number(words.percent)];
  const content = table({
    caption: words.respondentsCaption,
    columns,
    rows: [
      ...rows.map(({ status, responses }) => [
        statusName(status),
        numbers.count(responses),
        numbers.percent(percentOf(responses, all)),
      ]),
      [words.all, numbers.count(all), numbers.percent(percentOf(all, all))],
    ],
    notes: [words.respondentsNote],
  });
  const none = html`<p>${words.noStatuses}</p>\n<p class="note">${words.respondentsNote}</p>\n`;
  return {
    id: "respondents",
    title: words.respondentsTitle,
    content: rows.length === 0 ? none : content,
  };
}
