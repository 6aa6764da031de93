/** What was received and not counted, and why: the other half of `received = counted + left out`. */
import type { RunRecord } from "../../model/run.ts";
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
  const doubted = doubtBlocks(doubts, style);
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
