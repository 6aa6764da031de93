/** Makes responses of a row: one for each text that is answered, with who, when, and what else is known. */
import { consentAnswer } from "../../cues/consent-header.ts";
import { isFreeOfPersons } from "../../cues/free-of-persons.ts";
import type { Response, Variables } from "../../model/response.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { remembered } from "../../text/remembered.ts";
import { countWords } from "../../text/tokens.ts";
import type { RecordRead } from "../ingest/read-records.ts";
import { recordFlags } from "../ingest/record-flags.ts";
import type { SourceFile } from "../ingest/source-file.ts";
import { sourceProblem } from "../ingest/source-problem.ts";
import type { ChosenPlan } from "./choose-plan.ts";
import { dayIn } from "./columns/column-profile.ts";
import { chosen } from "./columns/option-columns.ts";
import { type CellFaults, plainCell } from "./columns/plain-cell.ts";
import type { TablePlan, TextColumn, VariableColumn } from "./columns/table-plan.ts";
import type { LeftOut } from "./left-out-rows.ts";
import { rowAttribution } from "./row-attribution.ts";
import { hasOwnFault, rowFault } from "./row-fault.ts";
import type { TableReading } from "./table-reading.ts";
import type { TableRow } from "./table-row.ts";
import { flagOf } from "./unread-consent.ts";

interface RowBooks {
  readonly leftOut: LeftOut;
  readonly faults: CellFaults;
  readonly isPadded: boolean;
}

/** @returns what reads one row after another */
export function rowReader(
  file: SourceFile,
  { head, plan }: ChosenPlan,
  options: TableReading,
  books: RowBooks,
) {
  const { leftOut, faults } = books;
  const only = file.only?.piece.kind === "rows" ? file.only.piece : null;
  const { onUnanswered } = options;
  const width = head.columns.length;
  const variablesOf = variableReader(plan);
  let ordinal = 0;
  let number = 0;
  return function* (row: TableRow): Generator<RecordRead> {
    const cells = row.cells;
    const fault = rowFault(row, width, books.isPadded);
    if (!hasOwnFault(row) && !cells.some((cell) => cell !== "" && /[^\s\0]/.test(cell))) return;
    number++;
    if (only !== null && (row.line < only.from || row.line >= only.to)) return;
    const at = (index: number): string => plainCell(cells[index] ?? "");
    const id = plan.id === null ? "" : at(plan.id);
    if (fault !== null) {
      leftOut.row("unreadable");
      const named = id === "" ? "" : ` of ${id.slice(0, 80)}`;
      const place = { source: file.source, line: row.line };
      yield {
        problem: sourceProblem("source-record", "error", place, [
          `a row${named} with ${fault}`,
          `${width} cells, as the header has`,
          "put it right in the file, or export it again",
        ]),
      };
      return;
    }
    const state = plan.states.find(({ index, isLeftOut }) => isLeftOut(at(index).toLowerCase()));
    if (state !== undefined) return leftOut.row(state.reason);
    if (plan.where.some(({ index, cells: wanted }) => !wanted.has(at(index).toLowerCase())))
      return leftOut.row("where");
    const rowId = id === "" ? `${file.id}-${String(number).padStart(4, "0")}` : id;
    const beside = { ...whoOf(plan, at, options), ...whenOf(plan, at), topics: topicsOf(plan, at) };
    const { flags, date, dateText, attribution, topics } = beside;
    const variables = variablesOf(at, dateText);
    const isOne = plan.texts.length === 1;
    const recordOf = (text: TextColumn, words: string, place: number): Response => ({
      id: isOne ? rowId : `${rowId}-${text.code}`,
      source: file.source,
      ordinal: place,
      lines: { header: null, body: [row.line, row.line], attribution: null },
      pages: [1, 1],
      topics,
      headerText: null,
      headerTruncated: false,
      attribution,
      date,
      question: text.question,
      respondent: isOne ? null : number,
      variables,
      words: countWords(words),
      fingerprint: fingerprint(words),
      text: words,
    });
    for (const [place, text] of plan.texts.entries()) {
      const words = [text.index, ...text.others]
        .map((index) => plainCell(cells[index] ?? "", faults))
        .find((one) => one !== "");
      if (words === undefined) {
        leftOut.answer(place);
        onUnanswered?.({ record: recordOf(text, "", 0), line: row.line, flags });
        continue;
      }
      const record = recordOf(text, words, ++ordinal);
      yield { record, line: row.line, flags };
    }
  };
}

type CellAt = (index: number) => string;

function whoOf(plan: TablePlan, at: CellAt, { anonymity }: TableReading) {
  const flags = [
    ...plan.flags.flatMap(({ index, header }) => (at(index) === "" ? [] : [flagOf(header, at(index))])),
    ...plan.speaking.flatMap((index) => flagsIn(at(index))),
  ];
  const isAnonymous =
    (plan.anonymous?.when.has(at(plan.anonymous.index).toLowerCase()) ?? false) ||
    plan.consents.some(({ index, kind }) => consentAnswer(kind, at(index)) !== true);
  const names = plan.names.map(at).filter(Boolean);
  const organisation = plan.organisation === null ? "" : at(plan.organisation);
  return { flags, attribution: rowAttribution(names, organisation, isAnonymous, anonymity) };
}

/** Of cells that come again and again. */
const flagsIn = remembered((cell: string) => recordFlags({ "": cell }), 5000);

function whenOf(
  { date }: TablePlan,
  at: CellAt,
): { readonly date: string | null; readonly dateText: readonly [string, string] | null } {
  if (date === null) return { date: null, dateText: null };
  const cell = at(date.index);
  const day = dayIn(cell, date.order, date.isSerial);
  return { date: day, dateText: day === null && cell !== "" ? [date.name, cell] : null };
}

function topicsOf({ topics }: TablePlan, at: CellAt): readonly string[] {
  if (topics === null) return [];
  const cell = at(topics.index);
  return cell === "" ? [] : (topics.part?.(cell) ?? [cell]);
}

/** What holds data of a person is no variable, wherever it was written. */
function variableReader({ variables }: TablePlan) {
  return (at: CellAt, more: readonly [string, string] | null): Variables => {
    const entries = variables.flatMap(
      (variable): readonly (readonly [string, string | readonly string[]])[] => {
        const value = valueIn(variable, at);
        return value.length === 0 ? [] : [[variable.key, value]];
      },
    );
    return Object.fromEntries(more === null ? entries : [...entries, more]);
  };
}

function valueIn({ index, part, options }: VariableColumn, at: CellAt): string | readonly string[] {
  if (options !== null)
    return options.flatMap((option) => chosen(option, at(option.index)) ?? []).filter(isFreeOfPersons);
  const cell = at(index);
  if (cell === "" || part === null) return isFreeOfPersons(cell) ? cell : "";
  return part(cell).filter(isFreeOfPersons);
}
