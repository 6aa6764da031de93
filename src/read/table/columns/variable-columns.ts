/** Makes variables of the columns that are nothing else. */
import { SEVERAL_HEADERS } from "../../../cues/english/table-columns.ts";
import { anyPattern } from "../../../text/any-of.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { GuessedRoles } from "./guess-roles.ts";
import { listedValues } from "./listed-values.ts";
import type { MappedColumns } from "./mapped-columns.ts";
import type { OptionColumn } from "./option-columns.ts";
import type { TableColumn } from "./table-head.ts";
import type { VariableColumn } from "./table-plan.ts";

const SEVERAL = new RegExp(anyPattern(SEVERAL_HEADERS), "i");

export interface VariablesFound {
  readonly columns: readonly VariableColumn[];
  readonly notes: readonly string[];
}

export function variableColumns(
  columns: readonly TableColumn[],
  profileOf: (index: number) => ColumnProfile,
  { roles, options }: GuessedRoles,
  { variables: given }: MappedColumns,
): VariablesFound {
  const notes: string[] = [];
  const taken = new Set<string>();
  const found: VariableColumn[] = [];
  const add = (one: VariableColumn) => {
    let key = one.key;
    for (let number = 2; taken.has(key); number++) key = `${one.key} (${number})`;
    taken.add(key);
    found.push({ ...one, key });
  };
  const groups = new Map<string, OptionColumn[]>();
  for (const option of options.values())
    groups.set(option.question, [...(groups.get(option.question) ?? []), option]);
  const done = new Set<string>();
  for (const column of columns) {
    const { index, label, letters, option: answer } = column;
    const mapped = given?.find((one) => one.column.index === index);
    if (given !== null && mapped === undefined) continue;
    const option = options.get(index);
    if (option !== undefined && mapped === undefined) {
      if (done.has(option.question)) continue;
      done.add(option.question);
      const group = groups.get(option.question)!.filter((one) => roles.get(one.index) === "variable");
      if (group.length > 0) add({ key: withoutLead(option.question), index, part: null, options: group });
      continue;
    }
    if (roles.get(index) !== "variable") continue;
    const isAsked = SEVERAL.test(label);
    const listed = mapped === undefined ? listedValues(profileOf(index), isAsked) : null;
    if (listed?.note) notes.push(`column ${letters}: it is not certain ${listed.note}`);
    const key = mapped?.key ?? (withoutLead(answer === null ? label : `${label} [${answer}]`) || column.name);
    add({ key, index, part: mapped === undefined ? (listed?.part ?? null) : mapped.part, options: null });
  }
  return { columns: found, notes };
}

const withoutLead = (question: string): string => question.replace(/\s+-\s+Selected Choice$/i, "");
