/** Looks at a table without reading it: its columns, and what each is taken for. */
import { personHeader } from "../../cues/person-header.ts";
import type { ColumnLook, TableLook } from "../../model/column-look.ts";
import type { Problem } from "../../model/problem.ts";
import { readProblem } from "../ingest/read-bytes.ts";
import type { SourceFile, TableKind } from "../ingest/source-file.ts";
import { type ChosenPlan, choosePlan, type NoPlan } from "./choose-plan.ts";
import { type ColumnProfile, isOfDays } from "./columns/column-profile.ts";
import { listedValues } from "./columns/listed-values.ts";
import { isUnnamed, type TableColumn } from "./columns/table-head.ts";
import { isProse } from "./columns/text-likeness.ts";
import { openTableBytes } from "./table-bytes.ts";
import { TABLE_OPENERS } from "./table-openers.ts";
import type { TableReading } from "./table-reading.ts";

/** @returns what is seen; or the problem of a file that cannot be opened as a table */
export async function lookAtTable(
  file: SourceFile & { readonly kind: TableKind },
  options: TableReading,
): Promise<TableLook | Problem> {
  const { source } = file;
  const bytes = await openTableBytes(file).catch((error: unknown) => readProblem(source, error));
  if ("code" in bytes) return bytes;
  try {
    const table = await TABLE_OPENERS[file.kind](bytes, file);
    if (table.sheets.length === 0) return table.problems[0]!;
    return lookOf(source, await choosePlan(table, options));
  } finally {
    await bytes.close();
  }
}

function lookOf(source: string, chosen: ChosenPlan | NoPlan): TableLook {
  const seen = "fault" in chosen ? chosen.seen : chosen;
  const refused = "fault" in chosen ? `${chosen.fault.found}; expected ${chosen.fault.expected}` : null;
  if (seen === undefined) return { source, refused, sheet: null, platform: null, header: [], columns: [] };
  const { head, profile, sheet } = seen;
  const plan = "plan" in chosen ? chosen.plan : null;
  const columns = head.columns.filter((one) => !isUnnamed(one) || profile.of(one.index).filled > 0);
  return {
    source,
    refused,
    sheet: sheet.name,
    platform: plan?.platform ?? null,
    header: head.lines,
    columns: columns.map((column): ColumnLook => {
      const facts = plan?.columns.find((one) => one.column === column.letters);
      const about = profile.of(column.index);
      return {
        ...columnOf(column, about, facts?.role ?? (about.filled === 0 ? "empty" : "variable")),
        ...(facts?.variable === undefined ? {} : { variable: facts.variable }),
      };
    }),
  };
}

/** Of these no cell is shown. */
const OF_PERSONS: ReadonlySet<ColumnLook["role"]> = new Set(["name", "organisation", "personal"]);

function columnOf(
  { letters, name, label }: TableColumn,
  about: ColumnProfile,
  role: ColumnLook["role"],
): ColumnLook {
  return {
    column: letters,
    name,
    role,
    label,
    kind: kindOf(about),
    filled: about.filled,
    distinct: about.isMany ? null : about.values.size,
    samples:
      OF_PERSONS.has(role) || personHeader(label) !== null
        ? []
        : about.samples.map((sample) => sample.replace(/\s+/g, " ").slice(0, LONGEST_SAMPLE)),
  };
}

const LONGEST_SAMPLE = 60;

function kindOf(about: ColumnProfile): ColumnLook["kind"] {
  if (about.filled === 0) return "empty";
  if (isOfDays(about)) return "date";
  if (about.seen > 0 && about.numbers === about.seen) return "number";
  if (isProse(about)) return "text";
  return listedValues(about, false) === null ? "value" : "several values";
}
