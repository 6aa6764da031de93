/** A tally as it is published: without the numbers that are withheld, and without what would give them away. */

import { GROUPINGS, type GroupKey, groupingsOf } from "../../model/group.ts";
import type { Publishable } from "../../model/publishable.ts";
import { withheldRow } from "../../model/tables/column.ts";
import {
  GROUP_TABLES,
  type GroupRow,
  PAIRS_TABLE,
  type PairRow,
  THEMES_TABLE,
  type ThemeRow,
  TOPICS_TABLE,
  type TopicRow,
} from "../../model/tables/of-counts.ts";
import { type CrossRow, type CrossTable, crossOutput } from "../../model/tables/of-crosses.ts";
import { rowsBy, type SuppressedTally, type Tally } from "../../model/tally.ts";
import { type Cells, PAIRS, type Table } from "./cells.ts";
import { ALL, type ResponseSet, ZERO } from "./grid.ts";

/** A share is withheld with each number that it is made of: with the others, it would give that number away. */
export function shown(
  tally: Tally,
  cells: Cells,
  withheld: ReadonlySet<number>,
  left: ReadonlySet<Table>,
): SuppressedTally {
  const { both, themes, groups, crosses } = cells;
  const setOf = new Map(tally.themes.map(({ theme }, at) => [theme, themes[at]!]));
  const inSet = (set: ResponseSet) => both(set, ALL);
  const number = (cell: number): Publishable => (withheld.has(cell) ? null : cells.cells[cell]!.value);
  const share = (value: number, count: number, ...of: readonly number[]): Publishable =>
    count !== ZERO && [count, ...of].some((cell) => withheld.has(cell)) ? null : value;
  const topics = orderOf("topic", cells, withheld);

  const groupRows = (by: GroupKey): readonly GroupRow<Publishable>[] => {
    const names = groups.get(by) ?? [];
    const order = orderOf(by, cells, withheld);
    const rows = rowsBy(tally, by);
    const { columns } = GROUP_TABLES.find((table) => table.by === by)!;
    const hidden = (row: GroupRow) => withheldRow<GroupRow<Publishable>>(row, columns);
    return tally.themes.flatMap((_, theme) =>
      order.map((at) => {
        const row = rows[theme * names.length + at]!;
        const { set } = names[at]!;
        if (set === null) return row;
        const count = both(themes[theme]!, set);
        const percent = share(row.percent, count, inSet(set));
        return { ...hidden(row), responses: number(count), percent, base: number(inSet(set)) };
      }),
    );
  };

  const crossTable = (cross: CrossTable): CrossTable<Publishable> => {
    const sets = crosses.get(cross.file);
    const { columns } = crossOutput(cross);
    const rows = (sets === undefined ? [] : cross.rows).map((row, at) => {
      const hidden = withheldRow<CrossRow<Publishable>>(row, columns);
      const set = sets![at % sets!.length] ?? null;
      if (set === null) return { ...hidden, responses: 0, percent: 0, base: 0 };
      const count = both(themes[Math.floor(at / sets!.length)]!, set);
      const percent = share(row.percent, count, inSet(set));
      return { ...hidden, responses: number(count), percent, base: number(inSet(set)) };
    });
    // With the groups, the number of those without a value gives one of them away.
    const { withoutValue: _, ...table } = cross;
    return { ...table, rows };
  };

  return {
    base: tally.base,
    baseRespondents: null,
    themes: tally.themes.map((row, at) => {
      const count = inSet(themes[at]!);
      const [hits, respondents] = [number(cells.hits[at]!), number(cells.respondents[at]!)];
      const hidden = withheldRow<ThemeRow<Publishable>>(row, THEMES_TABLE.columns);
      return { ...hidden, hits, responses: number(count), respondents, percent: share(row.percent, count) };
    }),
    groups: GROUPINGS.map(({ by }) => ({ by, rows: groupRows(by) })),
    ...(tally.crosses === undefined ? {} : { crosses: tally.crosses.map(crossTable) }),
    coOccurrence: (left.has(PAIRS) ? [] : tally.coOccurrence).map((row) => {
      const [one, other] = [setOf.get(row.theme)!, setOf.get(row.with)!];
      const count = both(one, other);
      const lift = share(row.lift, count, inSet(one), inSet(other));
      const hidden = withheldRow<PairRow<Publishable>>(row, PAIRS_TABLE.columns);
      return { ...hidden, responses: number(count), percent: share(row.percent, count), lift };
    }),
    topics: topics.map((at) => {
      const row = tally.topics[at]!;
      const { set } = (groups.get("topic") ?? [])[at]!;
      const count = set === null ? ZERO : inSet(set);
      const hidden = withheldRow<TopicRow<Publishable>>(row, TOPICS_TABLE.columns);
      return { ...hidden, responses: number(count), percent: share(row.percent, count) };
    }),
    respondents: [],
  };
}

/** The base, and what themes there are. */
export function nothingShown(tally: Tally): SuppressedTally {
  const tables = { groups: GROUPINGS.map(({ by }) => ({ by, rows: [] })), coOccurrence: [], topics: [] };
  const themes = tally.themes.map((row) => withheldRow<ThemeRow<Publishable>>(row, THEMES_TABLE.columns));
  const crosses = tally.crosses?.map(({ withoutValue: _, ...cross }) => ({ ...cross, rows: [] }));
  return {
    base: tally.base,
    baseRespondents: null,
    themes,
    ...tables,
    ...(crosses === undefined ? {} : { crosses }),
    respondents: [],
  };
}

/**
 * Groups that stand by their number of responses, as topics do: those whose number is withheld go last, by name, so
 * that their place does not tell it.
 */
function orderOf(by: GroupKey, { groups, both }: Cells, withheld: ReadonlySet<number>): readonly number[] {
  const listed = groups.get(by) ?? [];
  const places = listed.map((_, at) => at);
  if (!groupingsOf("many").includes(by)) return places;
  const isWithheld = (at: number) => {
    const { set } = listed[at]!;
    return set !== null && withheld.has(both(set, ALL));
  };
  const name = (at: number) => listed[at]!.name;
  return [
    ...places.filter((at) => !isWithheld(at)),
    ...places.filter(isWithheld).sort((one, other) => (name(one) < name(other) ? -1 : 1)),
  ];
}
