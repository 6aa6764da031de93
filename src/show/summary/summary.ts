/** The summary of a run: what was received, what was raised and by how many, and what the numbers rest on. */

import { SUPPRESSED } from "../../model/publishable.ts";
import type { Results } from "../../model/results.ts";
import { codebookName } from "../style/codebook-name.ts";
import { countsOnce } from "../style/counts-once.ts";
import { decisionSentences } from "../style/decision-sentences.ts";
import { fill } from "../style/fill.ts";
import { noticed } from "../style/noticed.ts";
import { themeSentence } from "../style/sentences.ts";
import type { Style } from "../style/style.ts";
import { withoutTheme } from "../style/without-theme.ts";
import { heading, list, paragraph } from "./blocks.ts";
import { correctionBlocks } from "./corrected.ts";
import { countedWords } from "./counted-words.ts";
import { crosstabBlocks } from "./crosstabs.ts";
import type { Block, SummaryDocument } from "./document.ts";
import { leftOut } from "./left-out.ts";
import { positionsTables } from "./positions-tables.ts";
import { quantifierLines } from "./quantifier-lines.ts";
import { statusTable } from "./status-table.ts";
import { themesTable } from "./themes-table.ts";
import { topicsTable } from "./topics-table.ts";

/** @returns blocks of text without markup: numbers and names of themes, no words of a response */
export function summaryOf(results: Results, style: Style): SummaryDocument {
  const { summary: words, common } = style.words;
  const { record } = results;
  const tables = [
    heading(words.themesHeading),
    ...themesTable(results, style),
    ...section(words.positionsHeading, positionsTables(results, style)),
    ...section(words.crosstabsHeading, crosstabBlocks(results, style)),
    ...section(words.topicsHeading, topicsTable(results, style)),
    ...section(words.statusHeading, statusTable(results, style)),
  ];
  const blocks: readonly Block[] = [
    heading(record.title ?? common.untitled, 1),
    heading(words.receivedHeading),
    received(results, style),
    heading(words.notesHeading),
    list([common.notAVote, common.multiAnswer, ...(isWithheld(tables) ? [common.withheld] : [])]),
    paragraph(words.quantifiersIntro),
    list(quantifierLines(style)),
    heading(words.mainHeading),
    list(mainThemes(results, style)),
    ...noTheme(record, style),
    ...tables,
    heading(words.leftOutHeading),
    ...leftOut(record, style),
    ...noticedBlocks(record, style),
    ...correctionBlocks(record, style),
    heading(words.madeHeading),
    made(results, style),
  ];
  return { blocks };
}

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

function received({ record, tally }: Results, style: Style): Block {
  const words = style.words.summary;
  const { sources, responses } = record.reconciliation;
  return paragraph(
    record.complete ? "" : fill(words.incomplete, { heading: words.leftOutHeading }),
    record.doubts.length === 0 ? "" : fill(words.doubtedAbove, { heading: words.leftOutHeading }),
    fill(words.received, {
      responses: countedWords(responses.received, "response", style),
      sources: countedWords(sources.received, "source", style),
      counted: countedWords(responses.counted, "response", style),
    }),
    ...senders({ record, tally }, style),
    ...campaigns(record, style),
    fill(words.base, { responses: countedWords(tally.base, "response", style) }),
  );
}

/** By how many the responses were sent, and how many they count as. */
function senders({ record, tally }: Pick<Results, "record" | "tally">, style: Style): readonly string[] {
  const { summary: words, common } = style.words;
  const isWithheld = tally.baseRespondents === null;
  const values = {
    responses: countedWords(tally.base, "response", style),
    respondents: countedWords(tally.baseRespondents, "respondent", style),
  };
  if (!countsOnce(record)) return isWithheld ? [] : [fill(words.baseRespondents, values)];
  return [common.campaignsOnce, fill(isWithheld ? words.countedOnce : words.countedOnceFrom, values)];
}

function campaigns({ campaigns: found }: Results["record"], style: Style): readonly string[] {
  if (!found?.campaigns) return [];
  const responses = countedWords(found.responses, "response", style);
  const values = { responses, campaigns: countedWords(found.campaigns, "campaign", style) };
  return [fill(style.words.summary.campaigns, values)];
}

function noticedBlocks(record: Results["record"], style: Style): readonly Block[] {
  const seen = noticed(record, style);
  return seen.length === 0 ? [] : [paragraph(style.words.common.noticed), list(seen)];
}

function noTheme(record: Results["record"], style: Style): readonly Block[] {
  const said = withoutTheme(record, style);
  return said === null ? [] : [paragraph(said)];
}

/** Those at the top, most raised first; withheld ones last and in the codebook's order, so that it tells nothing. */
function mainThemes({ tally }: Results, style: Style): readonly string[] {
  const top = tally.themes.filter(({ parent }) => parent === null);
  const key = ({ responses, percent }: (typeof top)[number]) => (percent === null ? -1 : (responses ?? -1));
  return [...top].sort((one, other) => key(other) - key(one)).map((row) => themeSentence(row, style));
}

const isWithheld = (blocks: readonly Block[]) =>
  blocks.some((block) => block.kind === "table" && block.rows.some((cells) => cells.includes(SUPPRESSED)));

function made({ record }: Results, style: Style): Block {
  const words = style.words.summary;
  const { tool, codebook } = record;
  return paragraph(
    fill(words.made, {
      tool: tool.name,
      version: tool.version,
      codebook: codebookName(codebook, style.words),
    }),
    ...decisionSentences(record, style),
    fill(words.madeFrom, { file: "run.json" }),
  );
}
