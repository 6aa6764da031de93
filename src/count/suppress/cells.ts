/** The numbers of a tally as cells. */
import type { Tally } from "../../model/tally.ts";
import { companionsOf } from "./companions.ts";
import { ALL, type CountGrid, NOWHERE, type ResponseSet, startGrid, ZERO } from "./grid.ts";
import type { ThemeFacts } from "./theme-facts.ts";

export const GROUP_TABLES = ["byStatus", "bySource", "byTopic"] as const;
export type GroupTable = (typeof GROUP_TABLES)[number];
export type Left = ReadonlySet<GroupTable | "coOccurrence">;

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
  readonly groups: Readonly<Record<GroupTable, readonly Group[]>>;
  /** Lists of sets, of which every response is in exactly one; what two of a list have in common is left `NOWHERE`. */
  readonly partitions: readonly (readonly ResponseSet[])[];
  /** Topics that are no partition, and the cell with the responses that have none (at least); null without such. */
  readonly overlapping: { readonly sets: readonly ResponseSet[]; readonly without: number } | null;
}

/**
 * @param tally - group rows as `startTally` gives them: those of a theme together, groups in one order
 * @param left - tables that are not published at all
 */
export function cellsOf(tally: Tally, facts: readonly ThemeFacts[], left: Left): Cells {
  const groups = groupsOf(tally, facts.length + 1, left);
  const [statuses, sources, topics] = GROUP_TABLES.map((table) => setsOf(groups[table]));
  const grid = startGrid(facts.length + 2 + statuses!.length + sources!.length + topics!.length);
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
  for (const table of GROUP_TABLES) {
    const names = groups[table];
    tally[table].forEach(({ responses, base }, row) => {
      const set = names[row % names.length]?.set ?? null;
      if (set === null) return;
      if (grid.both(set, ALL) === NOWHERE) putAlone(grid, set, grid.add(base, "total"));
      grid.put(themes[Math.floor(row / names.length)]!, set, grid.add(responses, "count"));
    });
  }
  const without = withoutTopic(grid, topics!, facts.length);
  const areTopicsApart =
    topics!.length > 0 && without.every((responses) => responses >= 0 && responses <= without[ALL]!);
  const partitions = [statuses!, sources!, areTopicsApart ? topicPartition(grid, topics!, without) : []];
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
    overlapping: areTopicsApart
      ? null
      : { sets: topics!, without: grid.add(Math.max(0, ...without), "without") },
  };
}

export function setsOf(groups: readonly Group[]): readonly ResponseSet[] {
  return groups.flatMap(({ set }) => set ?? []);
}

function groupsOf(tally: Tally, first: ResponseSet, left: Left): Cells["groups"] {
  let next = first;
  const listed = (table: GroupTable): readonly Group[] =>
    (left.has(table) ? [] : tally[table])
      .slice(0, tally[table].length / Math.max(1, tally.themes.length))
      .map(({ group, base }) => ({ name: group, set: base > 0 ? next++ : null }));
  return { byStatus: listed("byStatus"), bySource: listed("bySource"), byTopic: listed("byTopic") };
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

/** Of all responses, and of those that carry each theme, how many no topic accounts for; below 0 where topics overlap. */
function withoutTopic(grid: CountGrid, topics: readonly ResponseSet[], themes: number): readonly number[] {
  const value = (one: ResponseSet, other: ResponseSet) => grid.cells[grid.both(one, other)]!.value;
  return Array.from({ length: themes + 1 }, (_, set) =>
    topics.reduce((sum, topic) => sum - value(set, topic), value(set, ALL)),
  );
}

/**
 * Topics are a partition where they nowhere add up to more than they are parts of: readers may then know that no
 * response has two, and how many have none. These are a set of their own.
 */
function topicPartition(
  grid: CountGrid,
  topics: readonly ResponseSet[],
  without: readonly number[],
): readonly ResponseSet[] {
  if (without[ALL] === 0) return topics;
  const set = grid.sets - 1;
  without.forEach((responses, one) => {
    grid.put(set, one, grid.add(responses, one === ALL ? "without" : "never"));
  });
  grid.put(set, set, grid.both(set, ALL));
  return [...topics, set];
}
