/** The tables of positions: how the responses that carry a theme part into those for and against. */
import type { Publishable } from "../publishable.ts";
import { always, columnsOf, type OutputTable, type Reference } from "./column.ts";

export interface PositionRow<N extends Publishable = number> {
  readonly theme: string;
  readonly label: string;
  /** A name of the codebook, `both` or `unclear`. */
  readonly position: string;
  readonly responses: N;
  /** Share of `base` in per cent. */
  readonly percent: N;
  /** Responses that carry the theme: those of its positions add up to it. */
  readonly base: N;
}

export interface GroupedPositionRow<N extends Publishable = number> extends PositionRow<N> {
  /** Keys of the groups, joined with `, `. */
  readonly by: string;
  /** Values of these keys, joined with `; `. */
  readonly group: string;
  /** What holds of the responses that are counted; null for all. */
  readonly where: string | null;
}

const TO_THEME: Reference = { column: "theme", file: "themes.csv", to: "theme" };
const POSITION =
  "A name that the codebook gives, `both` for more than one of them, or `unclear` for none: with these two, all responses that carry the theme";

const row = columnsOf<PositionRow<Publishable>>();

export const POSITIONS_TABLE: OutputTable<PositionRow<Publishable>> = {
  file: "themes-positions.csv",
  note: "A row for each theme that has positions and each position.",
  columns: [
    always(row.text("theme", "Id of the theme in the codebook", ({ theme }) => theme)),
    always(row.text("label", "Name of the theme for readers", ({ label }) => label)),
    always(row.text("position", POSITION, ({ position }) => position)),
    row.count("responses", "Responses that take this position", ({ responses }) => responses),
    row.percent("percent", "`responses` as a share of `base` in per cent", ({ percent }) => percent),
    row.count("base", "Responses that carry the theme", ({ base }) => base),
  ],
  key: ["theme", "position"],
  refers: [TO_THEME],
};

const grouped = columnsOf<GroupedPositionRow<Publishable>>();

export const GROUPED_POSITIONS_TABLE: OutputTable<GroupedPositionRow<Publishable>> = {
  file: "themes-positions-by-group.csv",
  note: "A row for each theme that has positions, each group of responses that carry it, and each position.",
  columns: [
    always(grouped.text("theme", "Id of the theme in the codebook", ({ theme }) => theme)),
    always(grouped.text("label", "Name of the theme for readers", ({ label }) => label)),
    always(
      grouped.text(
        "by",
        "What the groups are: `topic`, `status`, `source`, `question`, or the keys of a table that was asked for, joined with `, `",
        ({ by }) => by,
      ),
    ),
    always(
      grouped.text(
        "group",
        "The group; of several keys their values, joined with `; `",
        ({ group }) => group,
      ),
    ),
    grouped.text(
      "where",
      "What holds of the responses that are counted; empty for all",
      ({ where }) => where,
    ),
    always(grouped.text("position", POSITION, ({ position }) => position)),
    grouped.count(
      "responses",
      "Responses of the group that take this position",
      ({ responses }) => responses,
    ),
    grouped.percent("percent", "`responses` as a share of `base` in per cent", ({ percent }) => percent),
    grouped.count("base", "Responses of the group that carry the theme", ({ base }) => base),
  ],
  key: null,
  refers: [TO_THEME],
};
