/** Of the tables that a run is asked for, those that what it writes may hold. */

import { isBuiltIn } from "../code/apply/condition-values.ts";
import { filterOf } from "../code/apply/filter.ts";
import { isFault } from "../code/codebook/fault.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "./project/settings.ts";
import type { TableWanted } from "./project/tables-wanted.ts";

/**
 * For the team, all. Of what is published, those by what every response prints, and by the variables that the project
 * names: an organisation is a name, and whatever else a survey asked can tell who somebody is.
 *
 * @returns the settings with these tables, and a warning for each that is left out
 */
export function withTablesShown(settings: Settings): {
  readonly settings: Settings;
  readonly notes: readonly Problem[];
} {
  const { tables, publish } = settings;
  if (publish === null) return { settings, notes: [] };
  const { variables = [] } = publish;
  const isShown = (key: string) => (isBuiltIn(key) ? key !== "organisation" : variables.includes(key));
  const notes: Problem[] = [];
  const shown = tables.filter((table) => {
    const hidden = keysOf(table).find((key) => !isShown(key));
    if (publish.suppress !== null) notes.push(suppressedTable(table));
    else if (hidden !== undefined) notes.push(leftOut(table, hidden));
    return publish.suppress === null && hidden === undefined;
  });
  return { settings: { ...settings, tables: shown }, notes };
}

/** What such tables give away together with the others is not worked out: none is written. */
const suppressedTable = ({ by, place }: TableWanted): Problem => ({
  code: place.source === "" ? "usage" : "project-file",
  severity: "warning",
  place,
  found: `a table by ${by.join(" and ")}, which is not written where small counts are withheld`,
  expected: "outputs of all counts",
  hint: "leave `suppress` out, or the table to the outputs for the team",
});

const leftOut = ({ by, place }: TableWanted, hidden: string): Problem => ({
  code: place.source === "" ? "usage" : "project-file",
  severity: "warning",
  place,
  found: `a table by ${by.join(" and ")}, which is not published: \`${hidden}\` can tell who somebody is`,
  expected: "variables that `publish.variables` names",
  hint: "add it there, if nobody can be known by it, or leave the table to the outputs for the team",
});

function keysOf({ by, where }: TableWanted): readonly string[] {
  const filter = where === null ? null : filterOf(where);
  return [...by, ...(filter === null || isFault(filter) ? [] : filter.conditions.map(({ field }) => field))];
}
