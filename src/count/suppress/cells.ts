/** The numbers of a tally as cells. */
import { type GroupKey, groupingsOf } from "../../model/group.ts";
import { rowsBy, type Tally } from "../../model/tally.ts";
import { companionsOf } from "./companions.ts";
import { ALL, type CountGrid, NOWHERE, type ResponseSet, startGrid, ZERO } from "./grid.ts";
import type { ThemeFacts } from "./theme-facts.ts";

export type Table = GroupKey | "coOccurrence";

/** Every response is in one group of these. */
const APART = groupingsOf("one");
/** In any number of these. */
const MEETING = groupingsOf("many");

export interface Group {
  readonly name: string;
  /** Null where it has no responses. */
  readonly set: ResponseSet | null;
}

export interface Cells extends CountGrid {
  /** Sets of the themes, by their position. */
  readonly themes: readonly ResponseSet[];
  readonly hits: readonly number[];
  readonly respondents: readonly number[];
  /** Cells that are withheld with another: who reads the one can guess what the other is. */
  readonly companions: ReadonlyMap<number, readonly number[]>;
  /** In the order of the rows of each theme. */
  readonly groups: ReadonlyMap<GroupKey, readonly Group[]>;
  /** Lists of sets, of which every response is in exactly one; what two of a list have in common is left `NOWHERE`. */
  readonly partitions: readonly (readonly ResponseSet[])[];
  /** Groups that are no partition, and the cell with the responses that are in none (at least). */
  readonly overlapping: readonly { readonly sets: readonly ResponseSet[]; readonly without: number }[];
}

/**
 * @param tally - group rows as `startTally` gives them: those of a theme together, groups in one order
 * @param left - tables that are not published at all
 */
export function startCells(tally: Tally, facts: readonly ThemeFacts[], left: ReadonlySet<Table>): Cells {
  const groups = groupsOf(tally, facts.length + 1, left);
  const setsBy = (by: GroupKey) => setsOf(groups.get(by) ?? []);
  const inGroups = [...groups.keys()].flatMap(setsBy).length;
  const first = facts.length + 1 + inGroups;
  const grid = startGrid(first + MEETING.length);
  const themes = facts.map((_, at) => at + 1);
  putAlone(grid, ALL, grid.add(tally.base, "fixed"));
  tally.themes.forEach(({ responses }, at) => {
    putAlone(grid, themes[at]!, grid.add(responses, "total"));
  });
  if (!left.has("coOccurrence")) putPairs(grid, tally, facts);
  facts.forEach(({ above, covers }, at) => {
    for (const other of above) grid.put(themes[at]!, themes[other]!, grid.both(themes[at]!, ALL));
    for (const [other, ...more] of covers)
      if (other !== undefined && more.length === 0) putContained(grid, themes[at]!, themes[other]!);
  });
  for (const [by, names] of groups) {
    rowsBy(tally, by).forEach(({ responses, base }, row) => {
      const set = names[row % names.length]?.set ?? null;
      if (set === null) return;
      if (grid.both(set, ALL) === NOWHERE) putAlone(grid, set, grid.add(base, "total"));
      grid.put(themes[Math.floor(row / names.length)]!, set, grid.add(responses, "count"));
    });
  }
  const partitions = APART.map(setsBy);
  const meeting = MEETING.map((by, at) => {
    const sets = setsBy(by);
    const without = withoutGroup(grid, sets, facts.length);
    const areApart = sets.length > 0 && without.every((one) => one >= 0 && one <= without[ALL]!);
    if (areApart) partitions.push(partitionOf(grid, sets, without, first + at));
    return areApart ? null : { sets, most: Math.max(0, ...without) };
  });
  // Where nobody has sent two, or seems to have, the one number is the other.
  const hits = tally.themes.map(({ hits }) => grid.add(hits, "count"));
  const isRepeated = tally.themes.some(({ respondents, responses }) => respondents !== responses);
  const respondents = tally.themes.map(({ respondents }, at) =>
    isRepeated ? grid.add(respondents, "count") : grid.both(themes[at]!, ALL),
  );
  return {
    ...grid,
    themes,
    hits,
    respondents,
    companions: companionsOf(facts, {
      responses: themes.map((set) => grid.both(set, ALL)),
      hits,
      respondents,
    }),
    groups,
    partitions: partitions.filter(({ length }) => length > 0),
    overlapping: meeting.flatMap((one) =>
      one === null ? [] : [{ sets: one.sets, without: grid.add(one.most, "without") }],
    ),
  };
}

export function setsOf(groups: readonly Group[]): readonly ResponseSet[] {
  return groups.flatMap(({ set }) => set ?? []);
}

function groupsOf(tally: Tally, first: ResponseSet, left: ReadonlySet<Table>): Cells["groups"] {
  let next = first;
  const listed = (by: GroupKey): readonly Group[] => {
    const rows = left.has(by) ? [] : rowsBy(tally, by);
    return rows
      .slice(0, rows.length / Math.max(1, tally.themes.length))
      .map(({ group, base }) => ({ name: group, set: base > 0 ? next++ : null }));
  };
  return new Map([...APART, ...MEETING].map((by) => [by, listed(by)]));
}

function putAlone(grid: CountGrid, set: ResponseSet, cell: number): void {
  grid.put(set, set, cell);
  grid.put(set, ALL, cell);
}

/** A pair that is not listed does not occur. */
function putPairs(grid: CountGrid, { coOccurrence }: Tally, facts: readonly ThemeFacts[]): void {
  const setOf = new Map(facts.map(({ id }, at) => [id, at + 1]));
  const themes = [...setOf.values()];
  for (const one of themes) for (const other of themes) if (one < other) grid.put(one, other, ZERO);
  for (const pair of coOccurrence) {
    grid.put(setOf.get(pair.theme)!, setOf.get(pair.with)!, grid.add(pair.responses, "count"));
  }
}

/** What a theme has in common with one that all its responses carry is the theme; unless the tally says other. */
function putContained(grid: CountGrid, theme: ResponseSet, other: ResponseSet): void {
  const both = grid.both(theme, other);
  const alone = grid.both(theme, ALL);
  if (both === NOWHERE || grid.cells[both]!.value === grid.cells[alone]!.value) grid.put(theme, other, alone);
}

/** Of all responses, and of those that carry each theme, how many no group accounts for; below 0 where groups overlap. */
function withoutGroup(grid: CountGrid, groups: readonly ResponseSet[], themes: number): readonly number[] {
  const value = (one: ResponseSet, other: ResponseSet) => grid.cells[grid.both(one, other)]!.value;
  return Array.from({ length: themes + 1 }, (_, set) =>
    groups.reduce((sum, group) => sum - value(set, group), value(set, ALL)),
  );
}

/**
 * Groups are a partition where they nowhere add up to more than they are parts of: readers may then know that no
 * response has two, and how many have none.
 * @param set - of the responses that have none
 */
function partitionOf(
  grid: CountGrid,
  groups: readonly ResponseSet[],
  without: readonly number[],
  set: ResponseSet,
): readonly ResponseSet[] {
  if (without[ALL] === 0) return groups;
  without.forEach((responses, one) => {
    grid.put(set, one, grid.add(responses, one === ALL ? "without" : "never"));
  });
  grid.put(set, set, grid.both(set, ALL));
  return [...groups, set];
}
