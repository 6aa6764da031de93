/** What was received, what was counted, and what was left out and why. */
import type { ResponseAccount } from "../model/run.ts";
import type { Publishable } from "../model/tally.ts";
import { doubts } from "./doubts.ts";
import { type Html, html } from "./html.ts";
import type { Material } from "./material.ts";
import type { Section } from "./section.ts";
import { number, table } from "./table.ts";
import { withheldNote } from "./withheld.ts";

export function accountSection(material: Material): Section {
  const { results, words, common, numbers, isOnce } = material;
  const { complete, reconciliation } = results.record;
  const { sources, responses, bySource } = reconciliation;
  const row = (what: string, { received, counted }: Omit<ResponseAccount<Publishable>, "leftOut">) => [
    what,
    numbers.count(received),
    numbers.count(counted),
    numbers.count(received === null ? null : received - counted),
  ];
  const columns = [number(words.received), number(words.responsesCountedShort), number(words.leftOut)];
  const oneByOne = isOnce ? [common.oneByOne] : [];
  const account = table({
    caption: words.accountCaption,
    columns: [{ label: words.what }, ...columns],
    rows: [
      row(words.allSources, { received: sources.received, counted: sources.read }),
      row(words.all, responses),
    ],
    notes: [words.reconciliationNote, ...oneByOne, ...withheldNote([responses.received], common)],
  });
  const rows = bySource.map(({ source, ...numbersOf }) => row(source, numbersOf));
  const parts = table({
    caption: words.bySourceCaption,
    columns: [{ label: words.source }, ...columns],
    rows,
    notes: oneByOne,
  });
  const content = html`${complete ? null : html`<p class="warning">${words.incomplete}</p>\n`}${doubts(material)}${account}${leftOut(
    sources.leftOut.map(({ source, reason }) => [source, reason, ""]),
    responses.leftOut.map(({ reason, responses: some }) => [words.all, reason, numbers.count(some)]),
    words,
  )}${rows.length === 0 ? null : parts}`;
  return { id: "account", title: words.reconciliation, content };
}

type Row = readonly [what: string, reason: string, responses: string];

function leftOut(sources: readonly Row[], responses: readonly Row[], words: Material["words"]): Html {
  const rows = [...sources, ...responses];
  if (rows.length === 0) return html`<p>${words.nothingLeftOut}</p>\n`;
  return table({
    caption: words.leftOutCaption,
    columns: [{ label: words.what }, { label: words.reason }, number(words.responses)],
    rows,
  });
}
