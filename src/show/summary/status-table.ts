/** The table of who responded, by what is known of them; a table without names. */
import type { Results } from "../../model/results.ts";
import { countsOnce } from "../style/counts-once.ts";
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import { statusWord } from "../style/status-word.ts";
import type { Style } from "../style/style.ts";
import { name, paragraph, summaryNumberColumn, summaryTable } from "./blocks.ts";
import { countedWords } from "./counted-words.ts";
import type { Block } from "./document.ts";

/** @returns nothing where the numbers are withheld */
export function statusTable({ record }: Results, style: Style): readonly Block[] {
  const { byStatus, responses } = record.reconciliation;
  if (byStatus.length === 0) return [];
  const { summary: words, common } = style.words;
  const { count, share } = numbersOf(style.numbers);
  return [
    summaryTable(
      fill(words.statusCaption, { bases: countedWords(responses.counted, "response", style) }),
      [
        name(words.columnStatus),
        summaryNumberColumn(words.columnResponses),
        summaryNumberColumn(words.columnPercent),
      ],
      byStatus.map((row) => [
        statusWord(row.status, style.words),
        count(row.responses),
        share(row.responses, responses.counted),
      ]),
    ),
    ...(countsOnce(record) ? [paragraph(common.oneByOne)] : []),
  ];
}
