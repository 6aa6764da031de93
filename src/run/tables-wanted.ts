/** The tables that a run is asked for: those of the project file and of the command line, understood. */

import { isBuiltIn } from "../code/apply/condition-values.ts";
import { filterOf } from "../code/apply/filter.ts";
import { groupsOf } from "../code/apply/group-values.ts";
import { isFault } from "../code/codebook/fault.ts";
import type { CrossCounter } from "../count/tally/cross-counts.ts";
import type { Codebook } from "../model/codebook.ts";
import { crossesAsked } from "../model/cross.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { UserError } from "../model/user-error.ts";
import { type AskedOf, type AskedOfCorpus, askedOfCorpus } from "./asked-of-corpus.ts";
import { type JointTables, jointTables } from "./joint-tables.ts";
import type { Settings } from "./project/settings.ts";

export interface WantedTables {
  readonly counters: readonly CrossCounter[];
  /** What they, and the rules of the codebook, ask for of the corpus. */
  readonly asked: AskedOfCorpus;
  /** Null where no counts are withheld. */
  readonly joint: JointTables | null;
}

/**
 * @param receivedAs - the source as rules see it, where it is shown as another
 * @throws UserError with each fault of a filter
 */
export function wantedTables(
  { tables: wanted, publish, check }: Pick<Settings, "tables" | "publish" | "check">,
  receivedAs: (source: string) => string,
  codebook: Codebook | null,
): WantedTables {
  const asReceived = (response: Response) => ({ ...response, source: receivedAs(response.source) });
  const problems: Problem[] = [];
  const asked: AskedOf[] = [];
  const filters = new Map<string, (response: Response) => boolean>();
  for (const { by, where, place, isShown } of wanted) {
    // Paths on the command line may name a part of the corpus, in which nobody was asked.
    const isOfAll = check.isWhole || isShown;
    for (const key of by)
      if (!isBuiltIn(key))
        asked.push({ of: "table", field: key, value: null, place, text: by.join(", "), isOfAll });
    if (where === null) continue;
    const filter = filterOf(where);
    if (isFault(filter)) {
      problems.push(faulty(where, place, filter));
      continue;
    }
    filters.set(where, filter.holds);
    for (const { field, value } of filter.conditions)
      if (field === "question" || !isBuiltIn(field))
        asked.push({ of: "where", field, value, place, text: where, isOfAll });
  }
  if (problems.length > 0) throw new UserError(problems);
  const crosses = crossesAsked(wanted);
  const isWhole = codebook === null || (publish?.suppress ?? null) === null;
  return {
    asked: askedOfCorpus(codebook, asked),
    joint: isWhole ? null : jointTables(crosses, asReceived, codebook),
    counters: crosses.map((cross) => {
      const holds = cross.where === null ? null : filters.get(cross.where)!;
      return {
        ...cross,
        groupsOf: (response) =>
          holds === null || holds(asReceived(response)) ? groupsOf(response, cross.by) : null,
      };
    }),
  };
}

const faulty = (
  where: string,
  place: Place,
  { found, expected, hint }: Pick<Problem, "found" | "expected" | "hint">,
): Problem => ({
  code: "project-file",
  severity: "error",
  place,
  found: `${found}, in \`where: ${where}\``,
  expected,
  hint,
});
