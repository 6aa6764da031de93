/** `codebook.csv`: the themes that were counted, as an analyst takes them on. */
import type { Codebook, Position, Theme } from "../codebook.ts";
import { always, columnsOf, type OutputTable } from "./column.ts";

export interface CodebookRow extends Pick<Theme, "label" | "description" | "terms" | "positions"> {
  readonly theme: string;
  readonly parent: string | null;
  /** 1 at the top. */
  readonly level: number;
}

const row = columnsOf<CodebookRow>();

const CODEBOOK_TABLE: OutputTable<CodebookRow> = {
  file: "codebook.csv",
  note: "A row for each theme of the codebook, in its order.",
  columns: [
    always(row.text("theme", "Id of the theme", ({ theme }) => theme)),
    always(row.text("label", "Name of the theme for readers", ({ label }) => label)),
    row.text("parent", "Id of the theme above; empty at the top", ({ parent }) => parent),
    always(row.whole("level", "1 at the top, 2 below, and so on", ({ level }) => level)),
    row.text("description", "What the theme is", ({ description }) => description),
    row.text(
      "terms",
      "Its terms as the codebook writes them, joined with `; `",
      ({ terms }) => terms.map(({ text }) => text).join("; ") || null,
    ),
  ],
  key: ["theme"],
  refers: [{ column: "parent", file: "codebook.csv", to: "theme" }],
};

const POSITIONS = row.text(
  "positions",
  "Only where the codebook has positions: those of the theme, each with its terms, its rule or its answers, with a vertical bar between them",
  ({ positions }) => positions?.of.map(positionText).join(" | ") ?? null,
);

/** @param positions - whether a theme of the codebook has positions */
export const codebookTable = ({ positions }: { readonly positions: boolean }): OutputTable<CodebookRow> => ({
  ...CODEBOOK_TABLE,
  columns: [...CODEBOOK_TABLE.columns, ...(positions ? [POSITIONS] : [])],
});

function positionText({ name, terms, rule, answers }: Position): string {
  const said = rule === null ? [...terms.map(({ text }) => text), ...answers] : [rule.text];
  return `${name}: ${said.join("; ")}`;
}

export const codebookRows = ({ themes }: Pick<Codebook, "themes">): readonly CodebookRow[] => {
  const listed = (theme: Theme, parent: string | null, level: number): readonly CodebookRow[] => {
    const { id, label, description, terms, positions } = theme;
    const own = { theme: id, label, parent, level, description, terms, ...(positions && { positions }) };
    return [own, ...theme.themes.flatMap((below) => listed(below, id, level + 1))];
  };
  return themes.flatMap((theme) => listed(theme, null, 1));
};
