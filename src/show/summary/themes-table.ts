/** The table of all themes in the codebook's order, each marked with its level. */
import type { Results } from "../../model/results.ts";
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";
import { name, paragraph, summaryNumberColumn, summaryTable } from "./blocks.ts";
import { countedWords } from "./counted-words.ts";
import type { Block } from "./document.ts";

export function themesTable({ tally }: Results, style: Style): readonly Block[] {
  const { summary: words, common } = style.words;
  const { count, shareOf } = numbersOf(style.numbers);
  const parents = new Map(tally.themes.map(({ theme, parent }) => [theme, parent]));
  const levelOf = (theme: string | null): number =>
    theme === null ? -1 : 1 + levelOf(parents.get(theme) ?? null);
  const bases = [
    countedWords(tally.base, "response", style),
    ...(tally.baseRespondents === null ? [] : [countedWords(tally.baseRespondents, "respondent", style)]),
  ].join(", ");
  const levels = tally.themes.map(({ theme }) => levelOf(theme));
  return [
    summaryTable(
      fill(words.themesCaption, { bases }),
      [
        name(words.columnTheme),
        summaryNumberColumn(words.columnResponses),
        summaryNumberColumn(words.columnPercent),
        summaryNumberColumn(words.columnRespondents),
      ],
      tally.themes.map((row, at) => [
        words.levelMark.repeat(levels[at]!) + row.label,
        count(row.responses),
        shareOf(row),
        count(row.respondents),
      ]),
    ),
    paragraph(common.multiAnswer, levels.some((level) => level > 0) ? words.themesLevels : ""),
  ];
}
