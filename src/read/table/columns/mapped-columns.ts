/** Finds the columns that the project file names, and says what each is. */
import type { ColumnRole } from "../../../model/table.ts";
import type { ColumnMapping, TableMapping } from "../../../model/table-mapping.ts";
import { nearest } from "../../../text/nearest.ts";
import type { ValueList } from "./listed-values.ts";
import { plainHeader } from "./plain-header.ts";
import type { TableColumn } from "./table-head.ts";
import type { PlanFault, TablePlan } from "./table-plan.ts";

export interface MappedColumns {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Null where the number of the row is the id. */
  readonly id: string | null | undefined;
  readonly texts: readonly TableColumn[] | null;
  readonly topicsPart: ValueList | null;
  readonly anonymous: TablePlan["anonymous"];
  readonly where: TablePlan["where"];
  /** Null where variables are guessed. */
  readonly variables:
    | readonly { readonly column: TableColumn; readonly key: string; readonly part: ValueList | null }[]
    | null;
}

export function mappedColumns(
  columns: readonly TableColumn[],
  mapping: TableMapping,
): MappedColumns | { readonly fault: PlanFault } {
  const roles = new Map<number, ColumnRole>();
  let fault: PlanFault | null = null;
  const find = (name: string): TableColumn => {
    const found = columnNamed(columns, name);
    if (found === null) fault ??= notThere(columns, name);
    return found ?? columns[0]!;
  };
  const as = (name: string, role: ColumnRole): TableColumn => {
    const column = find(name);
    if (fault === null) roles.set(column.index, role);
    return column;
  };
  const variables = mapping.variables?.map((one) => {
    const column = as(one.column, "variable");
    return { column, key: one.label ?? column.label, part: partBy(one) };
  });
  const where = Object.entries(mapping.where ?? {}).map(([name, cells]) => ({
    index: find(name).index,
    cells: new Set(cells.map((cell) => cell.trim().toLowerCase())),
  }));
  const topics = mapping.topics && as(mapping.topics.column, "topics");
  if (mapping.date !== undefined) as(mapping.date, "date");
  if (mapping.organisation !== undefined) as(mapping.organisation, "organisation");
  if (mapping.name !== undefined) as(mapping.name, "name");
  const { anonymous: asked } = mapping;
  const anonymous = asked && {
    index: as(asked.column, "consent").index,
    when: new Set(asked.when.map((cell) => cell.trim().toLowerCase())),
  };
  if (typeof mapping.id === "string") as(mapping.id, "id");
  const texts = mapping.text?.map((name) => as(name, "text")) ?? null;
  if (fault !== null) return { fault };
  return {
    roles,
    id: mapping.id,
    texts,
    topicsPart: topics === undefined ? null : partBy(mapping.topics!),
    anonymous: anonymous ?? null,
    where,
    variables: variables ?? null,
  };
}

/** @param name - a header as printed, what was asked, a short name, or letters */
function columnNamed(columns: readonly TableColumn[], name: string): TableColumn | null {
  const plain = plainHeader(name);
  return (
    columns.find((one) => one.name === name) ??
    columns.find((one) => one.label === name || one.code === name) ??
    columns.find((one) => plain !== "" && one.plain === plain) ??
    columns.find((one) => /^[A-Z]{1,3}$/.test(name) && one.letters === name) ??
    null
  );
}

const partBy = ({ split }: ColumnMapping): ValueList | null =>
  split === undefined
    ? null
    : (cell) =>
        cell
          .split(split)
          .map((part) => part.trim())
          .filter((part) => part !== "");

function notThere(columns: readonly TableColumn[], name: string): PlanFault {
  const names = columns.map((one) => one.name);
  const near = nearest(name, [...names, ...columns.flatMap(({ code }) => code ?? [])]);
  const shown = names.slice(0, 20).map((one) => `"${one.slice(0, 80)}"`);
  return {
    found: `a mapping to the column "${name}", which the table does not have`,
    expected: `${shown.join(", ")}${names.length > 20 ? `, and ${names.length - 20} more` : ""}`,
    hint: near === null ? "name one of those" : `did you mean "${near}"?`,
  };
}
