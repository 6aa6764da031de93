/** The tables of counts: what a row holds, and its columns. */
import { GROUPINGS, type Grouping, type GroupKey, groupFile, STATUS_NOTE } from "../group.ts";
import type { Publishable } from "../publishable.ts";
import { STATUSES, type Status } from "../response.ts";
import { always, type Column, columnsOf, type OutputTable, type Reference } from "./column.ts";

export interface ThemeRow<N extends Publishable = number> {
  /** Id of the theme in the codebook. */
  readonly theme: string;
  /** Name of the theme for readers. */
  readonly label: string;
  /** Id of the theme above; null at the top. */
  readonly parent: string | null;
  /** Places of the theme and of those below it; null where it is withheld. */
  readonly hits: N;
  /** Different responses that carry the theme or one below it; null where it is withheld. */
  readonly responses: N;
  /** Different respondents who sent these responses; null where it is withheld. */
  readonly respondents: N;
  /**
   * Share of `base` in per cent, one decimal; null where it is withheld.
   * @decimals 1
   */
  readonly percent: N;
  /** Responses that have text, of which the percentage is a share. */
  readonly base: number;
}

export interface GroupRow<N extends Publishable = number> {
  readonly theme: string;
  /** Name of the theme for readers, where the row is written. */
  readonly label?: string;
  /** A topic, a status, a source, or a way of counting campaigns. */
  readonly group: string;
  readonly responses: N;
  readonly percent: N;
  readonly base: N;
}

export interface PairRow<N extends Publishable = number> {
  readonly theme: string;
  readonly with: string;
  readonly responses: N;
  readonly percent: N;
  /** Observed over expected if the two themes were independent; two decimals. */
  readonly lift: N;
}

export interface TopicRow<N extends Publishable = number> {
  readonly topic: string;
  readonly responses: N;
  readonly percent: N;
  readonly base: number;
}

export interface RespondentRow {
  readonly status: Status;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly responses: number;
}

const THEME = "Id of the theme in the codebook";
const LABEL = "Name of the theme for readers";
const BASE = "Responses that have text, of which the percentage is a share";
const SHARE = "`responses` as a share of `base` in per cent";

const to = (column: string, file: string): Reference => ({ column, file, to: "theme" });
const TO_THEME = to("theme", "themes.csv");

const theme = columnsOf<ThemeRow<Publishable>>();

export const THEMES_TABLE = {
  file: "themes.csv",
  note: "A row for each theme, in the order of the codebook.",
  columns: [
    always(theme.text("theme", THEME, (row) => row.theme)),
    always(theme.text("label", LABEL, ({ label }) => label)),
    theme.text("parent", "Id of the theme above; empty at the top", ({ parent }) => parent),
    theme.count("hits", "Places of the theme and of those below it", ({ hits }) => hits),
    theme.count(
      "responses",
      "Different responses that carry the theme or one below it",
      ({ responses }) => responses,
    ),
    theme.count(
      "respondents",
      "Different respondents who sent these responses",
      ({ respondents }) => respondents,
    ),
    theme.percent("percent", `${SHARE}; those of themes can add up to over 100`, ({ percent }) => percent),
    theme.whole("base", BASE, ({ base }) => base),
  ],
  key: ["theme"],
  refers: [to("parent", "themes.csv")],
} satisfies OutputTable<ThemeRow<Publishable>>;

const inGroup = columnsOf<GroupRow<Publishable>>();

function groupTable({ by, note, values, table }: Grouping & { readonly by: GroupKey }) {
  const group = always(inGroup.text(by, note, (row) => row.group));
  return {
    file: groupFile(by),
    note: "A row for each theme and group.",
    columns: [
      always(inGroup.text("theme", THEME, (row) => row.theme)),
      always(inGroup.text("label", LABEL, ({ theme, label = theme }) => label)),
      values === undefined ? group : { ...group, values },
      inGroup.count("responses", "Responses of the group that carry the theme", ({ responses }) => responses),
      inGroup.percent("percent", "Share of `base` in per cent", ({ percent }) => percent),
      inGroup.count("base", BASE, ({ base }) => base),
    ],
    key: ["theme", by],
    refers: table === undefined ? [TO_THEME] : [TO_THEME, { column: by, file: table, to: by }],
  } satisfies OutputTable<GroupRow<Publishable>>;
}

export const GROUP_TABLES = GROUPINGS.map((grouping) => ({ by: grouping.by, ...groupTable(grouping) }));

const pair = columnsOf<PairRow<Publishable>>();

export const PAIRS_TABLE = {
  file: "themes-co-occurrence.csv",
  note: "A row for each pair of themes that meet in a response.",
  columns: [
    always(pair.text("theme", THEME, (row) => row.theme)),
    always(pair.text("with", "Id of the other theme", (row) => row.with)),
    pair.count("responses", "Responses that carry both", ({ responses }) => responses),
    pair.percent(
      "percent",
      "Their share of all responses that have text, in per cent",
      ({ percent }) => percent,
    ),
    pair.ratio("lift", "How much more often they meet than by chance, which is 1", ({ lift }) => lift),
  ],
  key: ["theme", "with"],
  refers: [TO_THEME, to("with", "themes.csv")],
} satisfies OutputTable<PairRow<Publishable>>;

const topic = columnsOf<TopicRow<Publishable>>();

export const TOPICS_TABLE = {
  file: "topics.csv",
  note: "A row for each topic, the most frequent first.",
  columns: [
    always(topic.text("topic", "The topic", (row) => row.topic)),
    topic.count("responses", "Responses on it", ({ responses }) => responses),
    topic.percent("percent", SHARE, ({ percent }) => percent),
    topic.whole("base", BASE, ({ base }) => base),
  ],
  key: ["topic"],
  refers: [],
} satisfies OutputTable<TopicRow<Publishable>>;

const respondent = columnsOf<RespondentRow>();
const status: Column<RespondentRow, "status"> = always(
  respondent.text("status", STATUS_NOTE, (row) => row.status),
);

export const RESPONDENTS_TABLE = {
  file: "respondents.csv",
  note: "A row for each respondent with a name, and one for each status without names.",
  columns: [
    { ...status, values: STATUSES },
    respondent.text("name", "Name of the person, in the first spelling met", ({ name }) => name),
    respondent.text(
      "organisation",
      "Organisation, in the first spelling met",
      ({ organisation }) => organisation,
    ),
    always(respondent.whole("responses", "Responses that they sent", ({ responses }) => responses)),
  ],
  key: null,
  refers: [],
} satisfies OutputTable<RespondentRow>;
