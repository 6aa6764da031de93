/** The table that was asked for on the command line, for a quick look: a row a theme, a column a group. */
import { crossesAsked, isAlwaysWritten } from "../../model/cross.ts";
import { type Publishable, SUPPRESSED } from "../../model/publishable.ts";
import { rowsBy, type SuppressedTally } from "../../model/tally.ts";
import type { TableWanted } from "../../run/project/tables-wanted.ts";
import { count } from "../../text/counted.ts";
import { printable } from "./printable.ts";

interface LookRow {
  readonly theme: string;
  readonly group: string;
  readonly responses: Publishable;
  readonly percent: Publishable;
  readonly base: Publishable;
  readonly received?: Publishable;
}

/** @returns lines of text, each ended by a line feed; none where no table was asked for, or it is not published */
export function crossText(tally: SuppressedTally | null, tables: readonly TableWanted[]): string {
  const wanted = tables.find(({ isShown }) => isShown);
  if (tally === null || wanted === undefined) return "";
  const rows = rowsOf(tally, wanted, tables);
  const labels = new Map(tally.themes.map(({ theme, label }) => [theme, label]));
  const groups = [...new Map(rows.map((row) => [row.group, row])).values()];
  if (groups.length === 0) return "";
  const head = ["", ...groups.map(({ group }) => printable(group))];
  const base = ["responses that have text", ...groups.map((row) => number(row.base))];
  const received = groups.every((row) => row.received === undefined)
    ? []
    : [["received", ...groups.map((row) => number(row.received ?? null))]];
  const body = tally.themes.map(({ theme }) => [
    printable(labels.get(theme) ?? theme),
    ...groups.map(({ group }) => {
      const row = rows.find((one) => one.theme === theme && one.group === group);
      return row === undefined
        ? ""
        : `${number(row.responses)} (${row.percent === null ? SUPPRESSED : `${row.percent.toFixed(1)}%`})`;
    }),
  ]);
  const lines = [head, ...received, base, ...body];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => [...(line[at] ?? "")].length)));
  const title = `Themes by ${wanted.by.join(" and ")}${wanted.where === null ? "" : `, where ${wanted.where}`}`;
  const text = lines.map((line) =>
    line
      .map((cell, at) => padded(cell, widths[at]!, at === 0))
      .join("  ")
      .trimEnd(),
  );
  return [printable(title), ...text].map((line) => `${line}\n`).join("");
}

function rowsOf(
  tally: SuppressedTally,
  wanted: TableWanted,
  tables: readonly TableWanted[],
): readonly LookRow[] {
  const [key = ""] = wanted.by;
  if (isAlwaysWritten(wanted) && key !== "question")
    return rowsBy(tally, key as Parameters<typeof rowsBy>[1]);
  const isWanted = (one: Pick<TableWanted, "by" | "where">) =>
    one.where === wanted.where && one.by.join() === wanted.by.join();
  const named = crossesAsked(tables).find(isWanted);
  const cross = (tally.crosses ?? []).find((one) =>
    named === undefined ? isWanted(one) : one.file === named.file,
  );
  return (cross?.rows ?? []).map((row) => ({ ...row, group: row.groups.join(" / ") }));
}

const number = (value: Publishable): string => (value === null ? SUPPRESSED : count(value));

const padded = (cell: string, width: number, isFirst: boolean): string => {
  const space = " ".repeat(width - [...cell].length);
  return isFirst ? `${cell}${space}` : `${space}${cell}`;
};
