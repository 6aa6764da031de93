/** What was received and not counted, and why: the other half of `received = counted + left out`. */
import type { RunRecord } from "../model/run.ts";
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";
import { list, name, number, paragraph, table } from "./blocks.ts";
import type { Block } from "./document.ts";

export function leftOut({ sources, responses }: RunRecord["reconciliation"], style: Style): readonly Block[] {
  const words = style.words.summary;
  const { count } = numbersOf(style.numbers);
  const unread = sources.leftOut.map((one) => fill(words.leftOutSource, { ...one }));
  const rows = responses.leftOut.map((one) => [one.reason, count(one.responses)]);
  if (unread.length + rows.length === 0) return [paragraph(words.leftOutNothing)];
  const columns = [name(words.columnReason), number(words.columnResponses)];
  return [
    ...(rows.length === 0 ? [] : [table(words.leftOutCaption, columns, rows)]),
    ...(unread.length === 0 ? [] : [paragraph(words.leftOutSources), list(unread)]),
  ];
}
