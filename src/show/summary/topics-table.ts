/** The table of topics, in the tally's order. */
import type { Results } from "../../model/results.ts";
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";
import { name, paragraph, summaryNumberColumn, summaryTable } from "./blocks.ts";
import { countedWords } from "./counted-words.ts";
import type { Block } from "./document.ts";

/** @returns nothing where there are no topics, or they are withheld */
export function topicsTable({ tally }: Results, style: Style): readonly Block[] {
  const { base, topics } = tally;
  if (topics.length === 0) return [];
  const words = style.words.summary;
  const { count, shareOf } = numbersOf(style.numbers);
  return [
    summaryTable(
      fill(words.topicsCaption, { bases: countedWords(base, "response", style) }),
      [
        name(words.columnTopic),
        summaryNumberColumn(words.columnResponses),
        summaryNumberColumn(words.columnPercent),
      ],
      topics.map((row) => [row.topic, count(row.responses), shareOf(row)]),
    ),
    paragraph(words.topicsNote),
  ];
}
