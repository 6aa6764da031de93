/** One theme: what it is, how often it was raised, where and with what, and what was said. */

import type { Publishable } from "../../model/publishable.ts";
import type { Status } from "../../model/response.ts";
import type { ThemeNote } from "../../model/results.ts";
import type { GroupRow, ThemeRow } from "../../model/tables/of-counts.ts";
import { rowsBy } from "../../model/tally.ts";
import { fill } from "../style/fill.ts";
import { positionWord } from "../style/position-word.ts";
import type { Quotation } from "./choose-quotations.ts";
import { type Html, html, raw } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import { mostFirst } from "./most-first.ts";
import { quotation } from "./quotation.ts";
import { details } from "./section.ts";
import { pageNumberColumn, pageTable } from "./table.ts";
import type { TreePlace } from "./theme-tree.ts";
import { withheldNote } from "./withheld.ts";

export interface ThemeParts {
  readonly row: ThemeRow<Publishable>;
  readonly note: ThemeNote | null;
  readonly place: TreePlace;
  readonly quotations: readonly Quotation[];
}

/** Themes that another is named with. */
const MOST_RAISED_WITH = 5;

export function theme(material: PageMaterial, { row, note, place, quotations }: ThemeParts): Html {
  const { words, numbers, common, counted, results, base } = material;
  const counts = fill(words.counts, {
    responses: numbers.count(row.responses),
    base,
    percent: numbers.shareOf(row),
    respondents: counted(row.respondents, common.respondent),
    hits: counted(row.hits, words.place),
  });
  const { theme: id, label } = row;
  const quoted = quotations.map((one) => quotation(one, material));
  return html`<article class="theme" id="theme-${id}" aria-labelledby="title-theme-${id}">
${heading(place.depth, id, label)}
${note?.description ? html`<p>${note.description}</p>\n` : null}<p class="counts">${counts}</p>
${terms(note, place, material)}${positions(id, label, material)}${raisedWith(id, material)}${groups(
  rowsBy(results.tally, "topic"),
  id,
  fill(words.byTopic, { theme: label }),
  {
    column: words.topic,
    name: (group) => group,
    material,
  },
)}${groups(rowsBy(results.tally, "status"), id, fill(words.byStatus, { theme: label }), {
  column: words.status,
  name: (status) => material.statusName(status as Status),
  material,
})}${quoted}</article>
`;
}

/** Below the section's own, one level deeper for each theme above, as far as HTML goes. */
function heading(depth: number, id: string, label: string): Html {
  const tag = raw(`h${Math.min(3 + depth, 6)}`);
  return html`<${tag} id="title-theme-${id}">${label}</${tag}>`;
}

function terms(note: ThemeNote | null, { below }: TreePlace, { words, label }: PageMaterial): Html {
  if (note === null) return html``;
  const list = (title: string, values: readonly string[]) =>
    values.length === 0
      ? null
      : html`<p class="terms">${title} ${raw(values.map((value) => html`<span>${value}</span>`.markup).join(" "))}</p>\n`;
  const isCarried = note.terms.length === 0 && note.rule === null && below.length > 0;
  const through = fill(words.termsBelow, { themes: below.map(label).join("; ") });
  return html`${isCarried ? html`<p class="terms">${through}</p>\n` : null}${list(words.terms, note.terms)}${list(
    words.except,
    note.except,
  )}${list(words.rule, note.rule === null ? [] : [note.rule])}`;
}

function raisedWith(id: string, { results, words, common, counted, label }: PageMaterial): Html {
  const pairs = results.tally.coOccurrence
    .filter((pair) => pair.theme === id || pair.with === id)
    .map((pair) => ({ other: pair.theme === id ? pair.with : pair.theme, responses: pair.responses }));
  const shown = pairs.filter(({ responses }) => responses !== null);
  const most = mostFirst(shown, (pair) => pair.responses).slice(0, MOST_RAISED_WITH);
  const items = most.map(({ other, responses }) =>
    fill(words.raisedWithItem, { theme: label(other), responses: counted(responses, common.response) }),
  );
  const withheld = html`<p class="note">${words.raisedWithWithheld}</p>\n`;
  return html`${items.length === 0 ? null : html`<p>${words.raisedWith} ${items.join("; ")}</p>\n`}${
    shown.length < pairs.length ? withheld : null
  }`;
}

/** Each position beside the others: none is left out, and none are added up. */
function positions(id: string, label: string, { results, words, style, numbers }: PageMaterial): Html | null {
  const own = (results.tally.positions ?? []).filter((row) => row.theme === id && row.base !== 0);
  if (own.length === 0) return null;
  const caption = fill(words.byPosition, { theme: label });
  const columns = [
    { label: words.position },
    pageNumberColumn(words.responses),
    pageNumberColumn(words.base),
    pageNumberColumn(words.percent),
  ];
  const rows = own.map(({ position, responses, percent, base }) => [
    positionWord(position, style.words.chart),
    numbers.count(responses),
    numbers.count(base),
    numbers.shareOf({ responses, percent, base: base ?? 0 }),
  ]);
  return pageTable({ caption, columns, rows, notes: [words.positionsNote] });
}

interface GroupTable {
  readonly column: string;
  readonly name: (group: string) => string;
  readonly material: PageMaterial;
}

function groups(
  rows: readonly GroupRow<Publishable>[],
  id: string,
  caption: string,
  { column, name, material }: GroupTable,
): Html | null {
  const { words, common, numbers } = material;
  const own = rows.filter(({ theme, responses }) => theme === id && responses !== 0);
  if (own.length === 0) return null;
  const cells = own.map((row) => [
    name(row.group),
    numbers.count(row.responses),
    numbers.count(row.base),
    numbers.shareOf(row),
  ]);
  const columns = [
    { label: column },
    pageNumberColumn(words.responses),
    pageNumberColumn(words.base),
    pageNumberColumn(words.percent),
  ];
  const notes = [
    words.groupsNote,
    common.multiAnswer,
    ...withheldNote(
      own.flatMap(({ responses, base }) => [responses, base]),
      common,
    ),
  ];
  return details(caption, pageTable({ caption, columns, rows: cells, notes }));
}
