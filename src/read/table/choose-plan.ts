/** Chooses the sheet of a table that holds answers, and plans how it is read. */
import type { MissingMarks } from "../../cues/missing-marks.ts";
import type { TableMapping } from "../../model/table-mapping.ts";
import { nearest } from "../../text/nearest.ts";
import { startTableProfile, type TableProfile } from "./columns/column-profile.ts";
import { planTable } from "./columns/plan-table.ts";
import { findTableHead, HEAD_ROWS, type TableHead } from "./columns/table-head.ts";
import type { PlanFault, TablePlan } from "./columns/table-plan.ts";
import { consultMapping } from "./consult-workbook.ts";
import type { OpenTable } from "./open-table.ts";
import type { Sheet, TableRow } from "./table-row.ts";

export interface ChosenPlan {
  readonly sheet: Sheet;
  readonly head: TableHead;
  readonly profile: TableProfile;
  readonly plan: TablePlan;
  /** So many rows end before the header does that the program which wrote them leaves empty cells out. */
  readonly isTrimmed: boolean;
}

export interface NoPlan {
  readonly fault: PlanFault;
  /** As far as a row of names was found. */
  readonly seen?: Pick<ChosenPlan, "sheet" | "head" | "profile">;
}

export async function choosePlan(
  { sheets }: OpenTable,
  { mapping: given, missing }: { readonly mapping: TableMapping; readonly missing: MissingMarks },
): Promise<ChosenPlan | NoPlan> {
  const within = sheets.length > 1 ? await consultMapping(sheets) : null;
  const isOfConsult = within !== null && (given.sheet ?? within.sheet) === within.sheet;
  const mapping = isOfConsult ? { ...within, ...given } : given;
  const wanted = mapping.sheet === undefined ? sheets : sheets.filter(({ name }) => name === mapping.sheet);
  if (wanted.length === 0) return { fault: noSheet(sheets, mapping.sheet!) };
  const plans: ChosenPlan[] = [];
  let refused: NoPlan | null = null;
  for (const sheet of wanted) {
    const plan = await planSheet(sheet, mapping, missing);
    if (plan === null) continue;
    if ("fault" in plan) refused ??= plan;
    else plans.push(plan);
  }
  const [first, ...more] = plans;
  if (first === undefined) return refused ?? { fault: EMPTY };
  if (more.length > 0) return { fault: manySheets(plans) };
  return isOfConsult ? { ...first, plan: { ...first.plan, platform: "Consult" } } : first;
}

/** @returns null where the sheet holds nothing */
async function planSheet(
  sheet: Sheet,
  mapping: TableMapping,
  missing: MissingMarks,
): Promise<ChosenPlan | NoPlan | null> {
  const first: TableRow[] = [];
  for await (const row of sheet.rows) {
    if (row.cells.some((cell) => /\S/.test(cell))) first.push(row);
    if (first.length === HEAD_ROWS) break;
  }
  if (first.length === 0) return null;
  const head = findTableHead(first, mapping.header ?? null);
  if (head === null) return { fault: noHeader(first, mapping) };
  const profile = startTableProfile(missing);
  let [rows, short] = [0, 0];
  for await (const { line, cells } of sheet.rows) {
    if (line <= head.end) continue;
    profile.add(cells);
    rows++;
    if (cells.length < head.columns.length) short++;
  }
  const plan = planTable(head, profile, mapping);
  if ("fault" in plan) return { fault: plan.fault, seen: { sheet, head, profile } };
  return { sheet, head, profile, plan, isTrimmed: short >= 5 && short * 5 >= rows };
}

const EMPTY: PlanFault = {
  found: "a table without a row",
  expected: "a row of names, and answers below",
  hint: "leave it out, or get the file again",
};

function noHeader(rows: readonly TableRow[], { header }: TableMapping): PlanFault {
  const hint =
    'say which row names the columns, as in `sources: { "FILE": { header: [2] } }`, or put one above the answers';
  if (header !== undefined)
    return {
      found: `no row of names on line ${header.join(", ")}`,
      expected: `one of the first rows: lines ${rows
        .slice(0, 8)
        .map(({ line }) => line)
        .join(", ")} …`,
      hint,
    };
  return {
    found: "a table whose first rows are not like names of columns",
    expected: "a row of short names, each another, above the answers",
    hint,
  };
}

function noSheet(sheets: readonly Sheet[], name: string): PlanFault {
  const names = sheets.flatMap((sheet) => sheet.name ?? []);
  const near = nearest(name, names);
  return {
    found: `a mapping to the sheet "${name}", which the file does not have`,
    expected:
      names.length === 0
        ? "no sheet: the file has only one table"
        : names.map((one) => `"${one}"`).join(", "),
    hint: near === null ? "name one of those, or none" : `did you mean "${near}"?`,
  };
}

const manySheets = (plans: readonly ChosenPlan[]): PlanFault => ({
  found: `${plans.length} sheets that hold answers: ${plans.map(({ sheet }) => `"${sheet.name}"`).join(", ")}`,
  expected: "one",
  hint: `say which is meant, as in \`sources: { "FILE": { sheet: "${plans[0]!.sheet.name}" } }\``,
});
