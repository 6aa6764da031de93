/** Topics, and how responses are attributed: counts only, no list of names. */
import { fill } from "../style/fill.ts";
import { html } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import type { Section } from "./section.ts";
import { pageNumberColumn, pageTable } from "./table.ts";
import { withheldNote } from "./withheld.ts";

export function topicsSection({ results, words, common, numbers, base }: PageMaterial): Section {
  const { topics } = results.tally;
  const rows = topics.map((row) => [row.topic, numbers.count(row.responses), numbers.shareOf(row)]);
  const notes = [
    fill(words.topicsNote, { base }),
    ...withheldNote(
      topics.map(({ responses }) => responses),
      common,
    ),
  ];
  const columns = [
    { label: words.topic },
    pageNumberColumn(words.responses),
    pageNumberColumn(words.percent),
  ];
  const content =
    rows.length === 0
      ? html`<p>${words.noTopics}</p>\n`
      : pageTable({ caption: words.topicsCaption, columns, rows, notes });
  return { id: "topics", title: words.topics, content };
}

export function respondentsSection(material: PageMaterial): Section {
  const { results, words, common, numbers, statusName, isOnce } = material;
  const rows = results.record.reconciliation.byStatus;
  const all = rows.reduce((sum, { responses }) => sum + responses, 0);
  const columns = [
    { label: words.status },
    pageNumberColumn(words.responses),
    pageNumberColumn(words.percent),
  ];
  const content = pageTable({
    caption: words.respondentsCaption,
    columns,
    rows: [
      ...rows.map(({ status, responses }) => [
        statusName(status),
        numbers.count(responses),
        numbers.share(responses, all),
      ]),
      [words.all, numbers.count(all), numbers.share(all, all)],
    ],
    notes: [...(isOnce ? [common.oneByOne] : []), words.respondentsNote],
  });
  const none = html`<p>${words.noStatuses}</p>\n<p class="note">${words.respondentsNote}</p>\n`;
  return {
    id: "respondents",
    title: words.respondentsTitle,
    content: rows.length === 0 ? none : content,
  };
}
