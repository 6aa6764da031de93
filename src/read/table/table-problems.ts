/** What is to be said of a table once it is read: how it was taken, and what is in doubt. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import type { Problem } from "../../model/problem.ts";
import { counted } from "../../text/counted.ts";
import { sourceProblem } from "../ingest/source-problem.ts";
import type { ChosenPlan } from "./choose-plan.ts";
import type { CellFaults } from "./columns/plain-cell.ts";
import type { SheetNote } from "./sheet-note.ts";
import { unreadConsent } from "./unread-consent.ts";

const LOOK = "look with `themetally columns FILE`; say otherwise under `sources` in the project file";

export function* tableProblems(
  source: string,
  chosen: ChosenPlan,
  faults: CellFaults,
  anonymity: AnonymityReader,
): Generator<Problem> {
  const { head, plan, profile } = chosen;
  const place = { source, line: head.lines[0]! };
  const hint = LOOK.replace("FILE", source);
  for (const doubt of plan.doubts)
    yield sourceProblem("table-columns", "warning", place, [doubt, "columns that tell what they hold", hint]);
  for (const { found, expected, hint: entry } of plan.doubtedNames)
    yield sourceProblem("table-columns", "warning", place, [
      found,
      expected,
      entry.replaceAll("FILE", source),
    ]);
  for (const doubt of unreadConsent(chosen, anonymity))
    yield sourceProblem("table-columns", "warning", place, [
      doubt,
      "answers such as Yes and No to a question about names",
      `say who is not to be named, as in \`sources: { "${source}": { anonymous: { column: …, when: […] } } }\``,
    ]);
  const cut = plan.texts.filter(({ index }) => profile.of(index).cut > 0);
  for (const { index } of cut)
    yield sourceProblem("table-columns", "warning", place, [
      `${counted(profile.of(index).cut, "cell")} of column ${plan.columns.find((one) => head.columns[index]?.letters === one.column)?.column ?? ""} as long as a spreadsheet's longest cell`,
      "answers that end where they were ended",
      "they may be cut off: export them again as CSV from where they were given",
    ]);
  for (const note of plan.notes)
    yield sourceProblem("source-form", "info", place, [note, "a table that says it itself", hint]);
  yield* cellProblems(place, faults);
}

/** @param place - the source, and the line of its header */
export function* cellProblems(
  place: { readonly source: string; readonly line: number },
  { html, controls }: CellFaults,
): Generator<Problem> {
  const notes = [
    ...(html > 0 ? [`HTML taken out of ${counted(html, "cell")}`] : []),
    ...(controls > 0 ? [`control characters taken out of ${counted(controls, "cell")}`] : []),
  ];
  const hint = LOOK.replace("FILE", place.source);
  for (const note of notes)
    yield sourceProblem("source-form", "info", place, [note, "a table that says it itself", hint]);
}

export function noteProblem(source: string, { severity, line, column, words }: SheetNote): Problem {
  const place = {
    source,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  if (severity === "info") return sourceProblem("source-form", "info", place, words);
  if (severity === "warning") return sourceProblem("table-cells", "warning", place, words);
  return sourceProblem("source-record", "error", place, words);
}
