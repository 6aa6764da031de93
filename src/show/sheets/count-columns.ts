/** The columns of numbers of a table of counts, in the order in which readers want them. */
import type { Publishable } from "../../model/publishable.ts";
import type { Column } from "../../model/tables/column.ts";
import type { Style } from "../style/style.ts";
import type { DraftColumn, NoteKey } from "./draft.ts";
import type { ColumnKind } from "./workbook.ts";

type TableWords = Style["words"]["tables"];

/** What a table says of a column otherwise than other tables do; a note that is null is left out. */
type Otherwise = Readonly<Record<string, { readonly header?: string; readonly note?: NoteKey | null }>>;

/** What was counted first, then how it was; columns that are not named follow in the order of the table. */
const FIRST = ["responses", "percent", "base", "respondents", "hits"];

const NOTES: Readonly<Record<string, NoteKey>> = {
  responses: "noteResponses",
  percent: "notePercent",
  base: "noteBase",
  respondents: "noteRespondents",
  hits: "noteHits",
  lift: "noteLift",
};

/** @param columns - of the table; its columns of text are left out */
export function numberColumns<Row, Name extends string>(
  columns: readonly Column<Row, Name>[],
  words: TableWords & Readonly<Record<Exclude<Name, TextName>, string>>,
  otherwise: Otherwise = {},
): readonly { readonly column: DraftColumn; readonly value: (row: Row) => Publishable }[] {
  const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return columns
    .filter(({ type }) => type !== "string")
    .toSorted((one, other) => place(one.name) - place(other.name))
    .map(({ name, decimals, value }) => {
      const { header = words[name as Exclude<Name, TextName>], note = NOTES[name] } = otherwise[name] ?? {};
      const kind = KINDS[decimals ?? 0];
      return {
        column: { header, kind, ...(note && { note }) },
        value: value as (row: Row) => Publishable,
      };
    });
}

/** Names of columns that hold text. */
type TextName = "theme" | "label" | "parent" | "with" | "topic" | "status" | "source" | "campaigns";

const KINDS: readonly [ColumnKind, ColumnKind, ColumnKind] = ["count", "tenths", "hundredths"];
