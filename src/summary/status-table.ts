/** The table of who responded, by what is known of them; it holds no name. */
import type { Status } from "../model/response.ts";
import type { Results } from "../model/results.ts";
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import { percentOf } from "../style/sentences.ts";
import type { Style } from "../style/style.ts";
import type { Words } from "../style/words.ts";
import { name, number, table } from "./blocks.ts";
import { countedWords } from "./counted-words.ts";
import type { Block } from "./document.ts";

/** @returns nothing where the numbers are withheld */
export function statusTable({ record }: Results, style: Style): readonly Block[] {
  const { byStatus, responses } = record.reconciliation;
  if (byStatus.length === 0) return [];
  const { summary: words, common } = style.words;
  const { count, percent } = numbersOf(style.numbers);
  return [
    table(
      fill(words.statusCaption, { bases: countedWords(responses.counted, "response", style) }),
      [name(words.columnStatus), number(words.columnResponses), number(words.columnPercent)],
      byStatus.map((row) => [
        statusWords(row.status, common),
        count(row.responses),
        percent(percentOf(row.responses, responses.counted)),
      ]),
    ),
  ];
}

function statusWords(status: Status, common: Words["common"]): string {
  const words: Readonly<Record<Status, string>> = {
    named: common.statusNamed,
    organisation: common.statusOrganisation,
    anonymous: common.statusAnonymous,
    redacted: common.statusRedacted,
    none: common.statusNone,
  };
  return words[status];
}
