/** The tables by the keys that a project asks for: what a row holds, and its columns. */
import type { CrossWanted, NamedCross } from "../cross.ts";
import type { Publishable } from "../publishable.ts";
import { always, columnsOf, type OutputTable } from "./column.ts";

export interface CrossRow<N extends Publishable = number> {
  readonly theme: string;
  readonly label: string;
  /** One for each key. */
  readonly groups: readonly string[];
  readonly responses: N;
  readonly respondents: N;
  readonly percent: N;
  readonly base: N;
  readonly received: N;
}

export interface CrossTable<N extends Publishable = number> extends NamedCross {
  /** Responses that have text and no value, which are in no group; absent where it is not told. */
  readonly withoutValue?: number;
  /** Those of a theme together, groups in one order. */
  readonly rows: readonly CrossRow<N>[];
}

/** What the other columns are called: a variable of that name stands under a longer one. */
const OWN = ["theme", "label", "where", "responses", "respondents", "percent", "base", "received"];

/** @returns the columns of the groups, by their keys */
export const groupColumns = ({ by }: CrossWanted): readonly string[] =>
  by.map((key) => (OWN.includes(key) ? `group-${key}` : key));

export function crossOutput(cross: NamedCross): OutputTable<CrossRow<Publishable>> {
  const { file, where } = cross;
  const row = columnsOf<CrossRow<Publishable>>();
  const columns = groupColumns(cross);
  return {
    file,
    note: `A row for each theme and ${columns.join(" and ")}${where === null ? "" : `, of responses where ${where}`}.`,
    columns: [
      always(row.text("theme", "Id of the theme in the codebook", ({ theme }) => theme)),
      always(row.text("label", "Name of the theme for readers", ({ label }) => label)),
      ...columns.map((name, at) =>
        always(
          row.text(name, NOTES[name] ?? "Value of the variable of this name", ({ groups }) => groups[at]!),
        ),
      ),
      ...(where === null
        ? []
        : [always(row.text("where", "What holds of the responses that are counted", () => where))]),
      row.count("responses", "Responses of the group that carry the theme", ({ responses }) => responses),
      row.count(
        "respondents",
        "Different respondents who sent these responses",
        ({ respondents }) => respondents,
      ),
      row.percent("percent", "`responses` as a share of `base` in per cent", ({ percent }) => percent),
      row.count("base", "Responses of the group that have text: those who answered", ({ base }) => base),
      row.count(
        "received",
        "Responses of the group that were received, with text or without: `received` less `base` gave no answer",
        ({ received }) => received,
      ),
    ],
    key: ["theme", ...columns],
    refers: [{ column: "theme", file: "themes.csv", to: "theme" }],
  };
}

const NOTES: Readonly<Record<string, string>> = {
  topic: "Topic; a response with two topics counts in both",
  status: "What is known of who sent it",
  source: "File that the responses were read from",
  organisation: "Organisation that sent them",
  question: "What was asked, as printed",
};
