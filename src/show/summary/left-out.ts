/** What was received and not counted, and why: the other half of `received = counted + left out`. */
import type { QuestionAccount } from "../../model/account.ts";
import type { RunRecord } from "../../model/run.ts";
import { percent } from "../../text/share.ts";
import { doubtSentence } from "../style/doubt-sentence.ts";
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";
import { list, name, paragraph, summaryNumberColumn, summaryTable } from "./blocks.ts";
import type { Block } from "./document.ts";

/** More than a summary has room for. */
const MOST_DOUBTS = 12;

export function leftOut({ reconciliation, complete, doubts }: RunRecord, style: Style): readonly Block[] {
  const { sources, responses } = reconciliation;
  const words = style.words.summary;
  const { count } = numbersOf(style.numbers);
  const unread = sources.leftOut.map((one) => fill(words.leftOutSource, { ...one }));
  const rows = responses.leftOut.map((one) => [one.reason, count(one.responses)]);
  const doubted = [...questionBlocks(reconciliation.byQuestion, style), ...doubtBlocks(doubts, style)];
  if (unread.length + rows.length === 0) {
    const none = doubts.length > 0 ? words.leftOutNothingKnown : words.leftOutNothing;
    return complete ? [paragraph(none), ...doubted] : doubted;
  }
  const columns = [name(words.columnReason), summaryNumberColumn(words.columnResponses)];
  return [
    ...(rows.length === 0 ? [] : [summaryTable(words.leftOutCaption, columns, rows)]),
    ...(unread.length === 0 ? [] : [paragraph(words.leftOutSources), list(unread)]),
    ...doubted,
  ];
}

/** Of each question, how many of those asked answered it, and why others are left out. */
function questionBlocks(questions: readonly QuestionAccount[], style: Style): readonly Block[] {
  if (questions.length === 0) return [];
  const words = style.words.summary;
  const { count, percent: written } = numbersOf(style.numbers);
  const columns = [
    name(words.columnQuestion),
    summaryNumberColumn(words.columnReceived),
    summaryNumberColumn(words.columnCounted),
    summaryNumberColumn(words.columnAnswered),
    name(words.columnReasons),
  ];
  const rows = questions.map(({ question, received, counted, leftOut: reasons }) => [
    question,
    count(received),
    count(counted),
    written(percent(counted, received)),
    reasons.map(({ reason, responses }) => `${reason}: ${count(responses)}`).join("; "),
  ]);
  return [summaryTable(words.questionsCaption, columns, rows)];
}

function doubtBlocks(doubts: RunRecord["doubts"], style: Style): readonly Block[] {
  if (doubts.length === 0) return [];
  const words = style.words.summary;
  const { count } = numbersOf(style.numbers);
  const more = doubts.length - MOST_DOUBTS;
  return [
    paragraph(words.doubted),
    list(doubts.slice(0, MOST_DOUBTS).map((doubt) => doubtSentence(doubt, style.words))),
    ...(more > 0 ? [paragraph(fill(words.doubtedMore, { more: count(more) }))] : []),
  ];
}
