/** The lines of the cover: what the workbook is, what was counted and how. */

import { codebookName } from "../style/codebook-name.ts";
import { countsOnce } from "../style/counts-once.ts";
import { fill, plural } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import { cellText } from "./cell-text.ts";
import type { SheetContext } from "./draft.ts";
import type { SheetLine } from "./workbook.ts";

/** @param without - lines on the tables that have no sheet */
export function coverLines(
  context: SheetContext,
  notesName: string,
  without: readonly string[],
): readonly SheetLine[] {
  const { words } = context.style;
  const { tables } = words;
  return [
    ...part(tables.coverWhat, [tables.coverAbout, words.common.notAVote]),
    ...part(tables.coverCounted, counted(context)),
    ...part(tables.coverRead, [
      words.common.multiAnswer,
      fill(tables.coverNotes, { notes: notesName }),
      ...without,
    ]),
    ...part(tables.coverMade, made(context)),
  ];
}

function part(heading: string, lines: readonly string[]): readonly SheetLine[] {
  return [
    { text: cellText(heading), isHeading: true },
    ...lines.map((text) => ({ text: cellText(text), isHeading: false })),
  ];
}

function counted({ results, style }: SheetContext): readonly string[] {
  const { common, tables } = style.words;
  const { count } = numbersOf(style.numbers);
  const { base, baseRespondents } = results.tally;
  const { complete, reconciliation } = results.record;
  const isOnce = countsOnce(results.record);
  const { received, counted } = reconciliation.responses;
  return [
    fill(tables.coverBase, { base: count(base), responses: plural(common.response, base) }),
    ...(baseRespondents === null
      ? []
      : [
          fill(tables.coverRespondents, {
            respondents: count(baseRespondents),
            respondentsWord: plural(common.respondent, baseRespondents),
          }),
        ]),
    fill(tables.coverReceived, {
      received: count(received),
      responses: plural(common.response, received),
      counted: count(counted),
      leftOut: count(received === null ? null : received - counted),
    }),
    ...(isOnce ? [common.campaignsOnce] : []),
    ...(complete ? [] : [tables.coverPartial]),
  ];
}

function made({ results, style }: SheetContext): readonly string[] {
  const { tables } = style.words;
  const { codebook, tool } = results.record;
  return [
    ...(codebook
      ? [fill(tables.coverCodebook, { ...codebook, codebook: codebookName(codebook, style.words) })]
      : []),
    fill(tables.coverTool, { tool: tool.name, version: tool.version }),
    fill(tables.coverRun, { sha256: results.sha256 }),
  ];
}
