/** Looks at the tables among the sources, before anything of them is read. */
import { anonymityReader } from "../cues/anonymity.ts";
import { missingMarks } from "../cues/missing-marks.ts";
import type { TableLook } from "../model/column-look.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { isTable } from "../read/ingest/source-file.ts";
import { sourceProblem } from "../read/ingest/source-problem.ts";
import { lookAtTable } from "../read/table/look-at-table.ts";
import { mappingOf } from "./project/mapping-of.ts";
import type { Settings } from "./project/settings.ts";
import { sourcesOf } from "./sources.ts";

/** @throws UserError where a file is no table, or cannot be opened */
export async function lookAtColumns(settings: Settings, cwd: string): Promise<readonly TableLook[]> {
  const { sources, problems } = await sourcesOf(settings, cwd);
  const faults: Problem[] = problems.filter(({ severity }) => severity === "error");
  const looks: TableLook[] = [];
  for (const source of sources) {
    const { kind } = source;
    if (!isTable(kind)) {
      faults.push(sourceProblem("source-unreadable", "error", { source: source.source }, NO_TABLE));
      continue;
    }
    const options = {
      mapping: mappingOf(settings, source.source),
      missing: missingMarks(settings.missing),
      anonymity: anonymityReader(settings),
    };
    const look = await lookAtTable({ ...source, kind }, options);
    if ("code" in look) faults.push(look);
    else looks.push(look);
  }
  if (faults.length > 0) throw new UserError(faults);
  return looks;
}

const NO_TABLE = [
  "a file that is no table",
  "a file with rows and columns",
  "look at it with `themetally split`",
] as const;
