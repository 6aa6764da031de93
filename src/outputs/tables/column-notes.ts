/** What every column of every CSV file holds: one table for all descriptions of the outputs that programs read. */
import { STATUSES } from "../../model/response.ts";

export interface ColumnNote {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly note: string;
  /** Never empty, and never withheld. */
  readonly required: boolean;
  /** All the values there can be; any where nothing is said. */
  readonly values?: readonly string[];
}

export interface TableNote {
  readonly file: string;
  readonly note: string;
  /** In the order of the file. */
  readonly columns: readonly ColumnNote[];
  /** Columns that together are different in each row. */
  readonly key: readonly string[] | null;
  /** Columns whose values stand in a column of another file, or of the same. */
  readonly refers: readonly { readonly column: string; readonly file: string; readonly to: string }[];
}

const text = (name: string, note: string): ColumnNote => ({ name, type: "string", note, required: false });
const whole = (name: string, note: string): ColumnNote => ({ name, type: "integer", note, required: false });
const share = (name: string, note: string): ColumnNote => ({ name, type: "number", note, required: false });
const always = (column: ColumnNote): ColumnNote => ({ ...column, required: true });

const to = (column: string, file: string, key: string) => ({ column, file, to: key });
const TO_THEME = to("theme", "themes.csv", "theme");
const TO_RESPONSE = to("response", "responses.csv", "id");

const STATUS: ColumnNote = {
  ...always(text("status", "What is known of who sent it")),
  values: STATUSES,
};
const THEME = always(text("theme", "Id of the theme in the codebook"));
const RESPONSE = always(text("response", "Id of the response"));
const WITH_THEME = whole("responses", "Responses of the group that carry the theme");
const BASE = whole("base", "Responses that have text, of which the percentage is a share");

const byGroup = (group: ColumnNote, refers: TableNote["refers"] = []): TableNote => ({
  file: `themes-by-${group.name}.csv`,
  note: "A row for each theme and group.",
  columns: [THEME, always(group), WITH_THEME, share("percent", "Share of `base` in per cent"), BASE],
  key: ["theme", group.name],
  refers: [TO_THEME, ...refers],
});

export const TABLE_NOTES: readonly TableNote[] = [
  {
    file: "responses.csv",
    note: "A row for each response, in the order of the documents.",
    columns: [
      always(text("id", "Id of the response, to which every table refers")),
      always(text("source", "File that it was read from")),
      always(whole("ordinal", "Number of the response in its source, from 1")),
      always(whole("page", "Page on which the text begins")),
      always(whole("line", "Line on which the text begins, from 1")),
      text("topics", "Topics, joined with `; `"),
      STATUS,
      text("name", "Name of the person, where it may be written"),
      text("organisation", "Organisation, where it may be written"),
      always(whole("words", "Number of words of the text")),
      text("text", "What was said, line breaks kept"),
    ],
    key: ["id"],
    refers: [],
  },
  {
    file: "hits.csv",
    note: "A row for each place where a term matched.",
    columns: [
      RESPONSE,
      always(text("theme", "Id of the theme whose term matched")),
      always(text("term", "The term as the codebook writes it")),
      text("match", "The words that matched, white space collapsed"),
      always(whole("start", "Offset of the first character in the text, in UTF-16 units from 0")),
      always(whole("end", "Offset after the last character in the text, in UTF-16 units")),
      always(whole("line", "Line of the source in which the match begins, from 1")),
      always(whole("page", "Page on which the match begins")),
      text("left", "Words before the match"),
      text("right", "Words after the match"),
    ],
    key: null,
    refers: [TO_RESPONSE, TO_THEME],
  },
  {
    file: "codings.csv",
    note: "A row for each response and each theme that it carries.",
    columns: [
      RESPONSE,
      always(text("theme", "Id of a theme that the response carries by itself or by a theme below")),
      always(whole("hits", "Places in the response; 0 where a rule alone decides")),
      text("terms", "Different terms that matched, joined with `; `"),
    ],
    key: ["response", "theme"],
    refers: [TO_RESPONSE, TO_THEME],
  },
  {
    file: "campaigns.csv",
    note: "A row for each response of a campaign: responses of the same or nearly the same text.",
    columns: [
      always(text("campaign", "Id of the campaign, as `campaign-001`")),
      always(text("template", "Id of the response that stands for the campaign")),
      always(text("response", "Id of a response of the campaign")),
      always(share("similarity", "Share of runs of five words in common with the template, 0 to 1")),
      text("added", "What the response says beyond the template; stretches parted by ` … `"),
    ],
    key: ["campaign", "response"],
    refers: [TO_RESPONSE, to("template", "responses.csv", "id")],
  },
  {
    file: "themes.csv",
    note: "A row for each theme, in the order of the codebook.",
    columns: [
      THEME,
      always(text("label", "Name of the theme for readers")),
      text("parent", "Id of the theme above; empty at the top"),
      whole("hits", "Places of the theme and of those below it"),
      whole("responses", "Different responses that carry the theme or one below it"),
      whole("respondents", "Different respondents who sent these responses"),
      share(
        "percent",
        "`responses` as a share of `base` in per cent; those of themes can add up to over 100",
      ),
      BASE,
    ],
    key: ["theme"],
    refers: [to("parent", "themes.csv", "theme")],
  },
  byGroup(text("topic", "Topic; a response with two topics counts in both"), [
    to("topic", "topics.csv", "topic"),
  ]),
  byGroup(STATUS),
  byGroup(text("source", "File that the responses were read from")),
  byGroup({
    ...text("campaigns", "How campaigns count: each of their responses, or each campaign once"),
    values: ["each", "once"],
  }),
  {
    file: "themes-co-occurrence.csv",
    note: "A row for each pair of themes that meet in a response.",
    columns: [
      THEME,
      always(text("with", "Id of the other theme")),
      whole("responses", "Responses that carry both"),
      share("percent", "Their share of all responses that have text, in per cent"),
      share("lift", "How much more often they meet than by chance, which is 1"),
    ],
    key: ["theme", "with"],
    refers: [TO_THEME, to("with", "themes.csv", "theme")],
  },
  {
    file: "topics.csv",
    note: "A row for each topic, the most frequent first.",
    columns: [
      always(text("topic", "The topic")),
      whole("responses", "Responses on it"),
      share("percent", "`responses` as a share of `base` in per cent"),
      BASE,
    ],
    key: ["topic"],
    refers: [],
  },
  {
    file: "respondents.csv",
    note: "A row for each respondent with a name, and one for each status without names.",
    columns: [
      STATUS,
      text("name", "Name of the person, in the first spelling met"),
      text("organisation", "Organisation, in the first spelling met"),
      always(whole("responses", "Responses that they sent")),
    ],
    key: null,
    refers: [],
  },
];

/** @returns the names of the columns of a table, in the order of the file */
export const columnsOf = (file: string): readonly string[] =>
  TABLE_NOTES.find((table) => table.file === file)!.columns.map(({ name }) => name);
