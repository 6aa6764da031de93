/** How many cells persons decided, for people: `12 cells decided by a person, in 9 responses: AB 7, CD 5`. */
import { SUPPRESSED } from "../../model/publishable.ts";
import type { RunRecord } from "../../model/run.ts";
import { count, counted } from "../../text/counted.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

/** @returns no line where nothing was decided */
export function decisionLines({ decisions }: RunRecord, { width }: SummaryOptions): readonly string[] {
  if (decisions === null) return [];
  const { cells, carried, responses, by } = decisions;
  if (cells === null || responses === null) return ["", `Cells decided by a person: ${SUPPRESSED}`];
  const names = by.map(
    ({ who, cells: own }) => `${who === null ? "not signed" : printable(who)} ${count(own)}`,
  );
  const said = `${count(carried ?? 0)} yes, ${count(cells - (carried ?? 0))} no`;
  const words = `${counted(cells, "cell")} decided by a person (${said}), in ${counted(responses, "response")}${names.length === 0 ? "" : `: ${names.join(", ")}`}`;
  return ["", ...wrap("", words, { width, indent: "" })];
}
