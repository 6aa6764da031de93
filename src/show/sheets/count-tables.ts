/** The tallies as tables for readers: labels beside ids, words in place of codes. */
import type { Status } from "../../model/response.ts";
import type { GroupRow, Publishable } from "../../model/tally.ts";
import { fill, plural } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import { statusWord } from "../style/status-word.ts";
import type { Style } from "../style/style.ts";
import type { DraftColumn, SheetContext, SheetDraft } from "./draft.ts";

/** @returns a table for each table of counts, with as many rows as the tally has */
export function countTables(context: SheetContext): readonly SheetDraft[] {
  const { tally } = context.results;
  const { words } = context.style;
  const { campaignsEach, campaignsOnce, topic, status, source, campaigns } = words.tables;
  const same = (group: string) => group;
  return [
    themes(context),
    groups(context, "byTopic", { header: topic, kind: "text" }, same),
    groups(context, "byStatus", { header: status, kind: "text" }, (group) =>
      statusWord(group as Status, words),
    ),
    groups(context, "bySource", { header: source, kind: "text" }, same),
    groups(context, "byCampaigns", { header: campaigns, kind: "text", note: "noteCampaigns" }, (group) =>
      group === "once" ? campaignsOnce : campaignsEach,
    ),
    together(context),
    {
      key: "topics",
      lines: [baseLine(tally.base, context.style), words.tables.tableTopics],
      columns: [
        { header: topic, kind: "text" },
        { header: words.tables.responses, kind: "count" },
        { header: words.tables.percent, kind: "tenths", note: "noteTopics" },
        { header: words.tables.base, kind: "count", note: "noteBase" },
      ],
      rows: tally.topics.map((row) => [row.topic, row.responses, row.percent, row.base]),
    },
  ];
}

function themes({ results, style }: SheetContext): SheetDraft {
  const words = style.words.tables;
  const labelOf = labels(results.tally.themes);
  return {
    key: "themes",
    lines: [baseLine(results.tally.base, style), style.words.common.multiAnswer],
    columns: [
      { header: words.theme, kind: "text" },
      { header: words.themeId, kind: "text" },
      { header: words.parent, kind: "text" },
      { header: words.responses, kind: "count", note: "noteResponses" },
      { header: words.percent, kind: "tenths", note: "notePercent" },
      { header: words.base, kind: "count", note: "noteBase" },
      { header: words.respondents, kind: "count", note: "noteRespondents" },
      { header: words.hits, kind: "count", note: "noteHits" },
    ],
    rows: results.tally.themes.map((row) => [
      row.label,
      row.theme,
      row.parent === null ? words.none : labelOf(row.parent),
      row.responses,
      row.percent,
      row.base,
      row.respondents,
      row.hits,
    ]),
  };
}

function groups(
  { results, style }: SheetContext,
  key: "byTopic" | "byStatus" | "bySource" | "byCampaigns",
  group: DraftColumn,
  groupWord: (group: string) => string,
): SheetDraft {
  const words = style.words.tables;
  const labelOf = labels(results.tally.themes);
  const rows: readonly GroupRow<Publishable>[] = results.tally[key];
  return {
    key,
    lines: [words.tableGroupBase, style.words.common.multiAnswer],
    columns: [
      { header: words.theme, kind: "text" },
      { header: words.themeId, kind: "text" },
      group,
      { header: words.responses, kind: "count", note: "noteResponses" },
      { header: words.percentOfGroup, kind: "tenths", note: "notePercent" },
      { header: words.base, kind: "count", note: "noteBase" },
    ],
    rows: rows.map((row) => [
      labelOf(row.theme),
      row.theme,
      groupWord(row.group),
      row.responses,
      row.percent,
      row.base,
    ]),
  };
}

function together({ results, style }: SheetContext): SheetDraft {
  const words = style.words.tables;
  const labelOf = labels(results.tally.themes);
  return {
    key: "together",
    lines: [baseLine(results.tally.base, style), style.words.common.multiAnswer],
    columns: [
      { header: words.theme, kind: "text" },
      { header: words.themeId, kind: "text" },
      { header: words.with, kind: "text" },
      { header: words.withId, kind: "text" },
      { header: words.responses, kind: "count", note: "noteResponses" },
      { header: words.percent, kind: "tenths", note: "notePercent" },
      { header: words.lift, kind: "hundredths", note: "noteLift" },
    ],
    rows: results.tally.coOccurrence.map((row) => [
      labelOf(row.theme),
      row.theme,
      labelOf(row.with),
      row.with,
      row.responses,
      row.percent,
      row.lift,
    ]),
  };
}

function baseLine(base: number, { words, numbers }: Style): string {
  const responses = plural(words.common.response, base);
  return fill(words.tables.tableBase, { base: numbersOf(numbers).count(base), responses });
}

function labels(themes: readonly { theme: string; label: string }[]): (theme: string) => string {
  const byId = new Map(themes.map(({ theme, label }) => [theme, label]));
  return (theme) => byId.get(theme) ?? theme;
}
