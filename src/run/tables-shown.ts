/** Of the tables that a run is asked for, those that what it writes may hold. */

import { isBuiltIn } from "../code/apply/condition-values.ts";
import { filterOf } from "../code/apply/filter.ts";
import { isFault } from "../code/codebook/fault.ts";
import type { Problem } from "../model/problem.ts";
import { keysOf } from "./joint-tables.ts";
import type { Settings } from "./project/settings.ts";
import type { TableWanted } from "./project/tables-wanted.ts";

/**
 * For the team, all. Of what is published, those by what every response prints, and by the variables that the project
 * names: an organisation is a name, and whatever else a survey asked can tell who somebody is. Where small counts are
 * withheld, only those of which it can be worked out what they give away.
 *
 * @returns the settings with these tables, and a warning for each that is left out
 */
export function withTablesShown(settings: Settings): {
  readonly settings: Settings;
  readonly notes: readonly Problem[];
} {
  const { tables, publish } = settings;
  if (publish === null) return { settings, notes: [] };
  const { variables = [], suppress } = publish;
  const isShown = (key: string) => (isBuiltIn(key) ? key !== "organisation" : variables.includes(key));
  const notes: Problem[] = [];
  const together = new Set<string>();
  const shown = tables.filter((table) => {
    const keys = keysOf(table);
    const hidden = keys.find((key) => !isShown(key));
    const isOpen = hidden === undefined && suppress !== null && !isProvable(table, together);
    if (hidden !== undefined) notes.push(unpublished(table, hidden));
    else if (isOpen) notes.push(unproven(table));
    else for (const key of keys) together.add(key);
    return hidden === undefined && !isOpen;
  });
  return { settings: { ...settings, tables: shown }, notes };
}

/** Of all tables together: with more, sets of responses go into the thousands. */
const MOST_KEYS = 5;

/** Whether each of its groups is who has one value of each of some keys: what others give away of it is worked out. */
function isProvable(table: TableWanted, together: ReadonlySet<string>): boolean {
  const keys = keysOf(table);
  const filter = table.where === null ? null : filterOf(table.where);
  const isOfAll = filter === null || isFault(filter) || filter.isOfAll;
  const all = new Set([...together, ...keys, "question"]);
  return isOfAll && new Set(keys).size === keys.length && all.size <= MOST_KEYS;
}

const unproven = (table: TableWanted): Problem => ({
  ...leftOut(table, `, which is not written where small counts are withheld`),
  expected: `conditions joined by AND, no key twice, and at most ${MOST_KEYS} keys in all tables together, the question among them`,
  hint: "leave `suppress` out, or the table to the outputs for the team; or ask for a simpler one",
});

const unpublished = (table: TableWanted, hidden: string): Problem => ({
  ...leftOut(table, `, which is not published: \`${hidden}\` can tell who somebody is`),
  expected: "variables that `publish.variables` names",
  hint: "add it there, if nobody can be known by it, or leave the table to the outputs for the team",
});

const leftOut = ({ by, where, place }: TableWanted, why: string) =>
  ({
    code: place.source === "" ? "usage" : "project-file",
    severity: "warning",
    place,
    found: `a table by ${by.join(" and ")}${where === null ? "" : ` where ${where}`}${why}`,
  }) as const;
