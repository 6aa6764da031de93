/** What was received, what was counted, and what was left out and why. */

import type { QuestionAccount, ResponseAccount } from "../../model/account.ts";
import type { CorrectionAccount } from "../../model/correction.ts";
import type { Publishable } from "../../model/publishable.ts";
import type { Doubt } from "../../model/run.ts";
import { percent } from "../../text/share.ts";
import { correctionCells } from "../style/correction-words.ts";
import { doubtSentence } from "../style/doubt-sentence.ts";
import { type Html, html } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import type { Section } from "./section.ts";
import { pageNumberColumn, pageTable } from "./table.ts";
import { withheldNote } from "./withheld.ts";

export function accountSection({ results, words, common, numbers, isOnce, style }: PageMaterial): Section {
  const { complete, corrections, doubts, reconciliation } = results.record;
  const { sources, responses, bySource } = reconciliation;
  const row = (what: string, { received, counted }: Omit<ResponseAccount<Publishable>, "leftOut">) => [
    what,
    numbers.count(received),
    numbers.count(counted),
    numbers.count(received === null ? null : received - counted),
  ];
  const columns = [
    pageNumberColumn(words.received),
    pageNumberColumn(words.responsesCountedShort),
    pageNumberColumn(words.leftOut),
  ];
  const oneByOne = isOnce ? [common.oneByOne] : [];
  const account = pageTable({
    caption: words.accountCaption,
    columns: [{ label: words.what }, ...columns],
    rows: [
      row(words.allSources, { received: sources.received, counted: sources.read }),
      row(words.all, responses),
    ],
    notes: [words.reconciliationNote, ...oneByOne, ...withheldNote([responses.received], common)],
  });
  const rows = bySource.map(({ source, ...numbersOf }) => row(source, numbersOf));
  const parts = pageTable({
    caption: words.bySourceCaption,
    columns: [{ label: words.source }, ...columns],
    rows,
    notes: oneByOne,
  });
  const content = html`${complete ? null : html`<p class="warning">${words.incomplete}</p>\n`}${account}${doubtList(doubts, words, style)}${leftOut(
    sources.leftOut.map(({ source, reason }) => [source, reason, ""]),
    responses.leftOut.map(({ reason, responses: some }) => [words.all, reason, numbers.count(some)]),
    doubts.length > 0 ? words.nothingKnown : complete ? words.nothingLeftOut : null,
    words,
  )}${questionTable(reconciliation.byQuestion, words, numbers)}${correctionList(corrections, words, style)}${rows.length === 0 ? null : parts}`;
  return { id: "account", title: words.reconciliation, content };
}

/** Of each question, how many of those asked answered it, and why others are left out. */
function questionTable(
  questions: readonly QuestionAccount[],
  words: PageMaterial["words"],
  numbers: PageMaterial["numbers"],
): Html | null {
  if (questions.length === 0) return null;
  return pageTable({
    caption: words.byQuestionCaption,
    columns: [
      { label: words.question },
      { label: words.source },
      pageNumberColumn(words.received),
      pageNumberColumn(words.responsesCountedShort),
      pageNumberColumn(words.answered),
      { label: words.reasons },
    ],
    rows: questions.map(({ question, source, received, counted, leftOut: reasons }) => [
      question,
      source,
      numbers.count(received),
      numbers.count(counted),
      numbers.percent(percent(counted, received)),
      reasons.map(({ reason, responses }) => `${reason}: ${numbers.count(responses)}`).join("; "),
    ]),
    notes: [words.byQuestionNote],
  });
}

type Row = readonly [what: string, reason: string, responses: string];

function doubtList(
  doubts: readonly Doubt[],
  words: PageMaterial["words"],
  style: PageMaterial["style"],
): Html | null {
  if (doubts.length === 0) return null;
  const items = doubts.map((doubt) => html`<li>${doubtSentence(doubt, style.words)}</li>\n`);
  return html`<p class="warning">${words.doubted}</p>\n<ul>\n${items}</ul>\n`;
}

function correctionList(
  corrections: CorrectionAccount | null,
  words: PageMaterial["words"],
  style: PageMaterial["style"],
): Html | null {
  if (corrections === null) return null;
  if (corrections.corrections === null) return html`<p>${words.correctionsWithheld}</p>\n`;
  return pageTable({
    caption: words.correctionsCaption,
    columns: [{ label: words.response }, { label: words.correction }, { label: words.reason }],
    rows: corrections.list.map((one) => [...correctionCells(one, style)]),
  });
}

/** @param none - what is said where there is no row */
function leftOut(
  sources: readonly Row[],
  responses: readonly Row[],
  none: string | null,
  words: PageMaterial["words"],
): Html | null {
  const rows = [...sources, ...responses];
  if (rows.length === 0) return none === null ? null : html`<p>${none}</p>\n`;
  return pageTable({
    caption: words.leftOutCaption,
    columns: [{ label: words.what }, { label: words.reason }, pageNumberColumn(words.responses)],
    rows,
  });
}
