/** Of each theme that has positions, how many took which: none is left out, and none are added up. */
import type { Results } from "../../model/results.ts";
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import { positionWord } from "../style/position-word.ts";
import type { Style } from "../style/style.ts";
import { name, paragraph, summaryNumberColumn, summaryTable } from "./blocks.ts";
import { countedWords } from "./counted-words.ts";
import type { Block } from "./document.ts";

/** @returns nothing where no theme with positions was raised */
export function positionsTables({ tally }: Results, style: Style): readonly Block[] {
  const { summary: words, report, chart } = style.words;
  const { count, shareOf } = numbersOf(style.numbers);
  const rows = (tally.positions ?? []).filter(({ base }) => base !== 0);
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  const tables = themes.map((id) => {
    const own = rows.filter(({ theme }) => theme === id);
    const { label, base } = own[0]!;
    return summaryTable(
      fill(words.positionsCaption, { theme: label, base: countedWords(base, "response", style) }),
      [
        name(report.position),
        summaryNumberColumn(words.columnResponses),
        summaryNumberColumn(words.columnPercent),
      ],
      own.map((row) => [
        positionWord(row.position, chart),
        count(row.responses),
        shareOf({ ...row, base: row.base ?? 0 }),
      ]),
    );
  });
  return tables.length === 0 ? [] : [...tables, paragraph(report.positionsNote)];
}
