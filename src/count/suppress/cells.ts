/** The numbers of a tally as cells. */
import { type Condition, type Conditions, NO_CONDITIONS } from "../../model/conditions.ts";
import { type GroupKey, groupingsOf } from "../../model/group.ts";
import { rowsBy, type Tally } from "../../model/tally.ts";
import { companionsOf } from "./companions.ts";
import { ALL, type CountGrid, NOWHERE, type ResponseSet, startGrid, ZERO } from "./grid.ts";
import { putJoints } from "./joint-cells.ts";
import { type Family, type Joint, jointName, type Lattice } from "./lattice.ts";
import { type Sums, sumsOf } from "./sums.ts";
import { questionsOfAll } from "./survey.ts";
import type { ThemeFacts } from "./theme-facts.ts";

/** By its key, or by the file of one that was asked for. */
export type Table = string;
export const PAIRS: Table = "coOccurrence";

/** Every response is in one group of these. */
const APART = groupingsOf("one");
/** In any number of these. */
const MEETING = groupingsOf("many");

export interface Group {
  readonly name: string;
  /** Null where it has no responses. */
  readonly set: ResponseSet | null;
}

export interface Cells extends CountGrid, Sums {
  /** Sets of the themes, by their position. */
  readonly themes: readonly ResponseSet[];
  readonly hits: readonly number[];
  readonly respondents: readonly number[];
  /** Cells that are withheld with another: who reads the one can guess what the other is. */
  readonly companions: ReadonlyMap<number, readonly number[]>;
  /** In the order of the rows of each theme. */
  readonly groups: ReadonlyMap<GroupKey, readonly Group[]>;
  /** By the file of a table that was asked for: the sets of its groups; null for one without responses. */
  readonly crosses: ReadonlyMap<Table, readonly (ResponseSet | null)[]>;
  readonly lattice: Lattice;
  /** How many questions everybody answered; 1 where there are no questions, or not everybody did. */
  readonly questions: number;
  /** @returns the sets of the values that a condition asks for; null where no table shows them all */
  readonly valueSets: (condition: Condition) => readonly ResponseSet[] | null;
  /** By the name of a joint. */
  readonly joints: ReadonlyMap<string, ResponseSet>;
}

/**
 * @param tally - group rows as `startTally` gives them: those of a theme together, groups in one order
 * @param left - tables that are not published at all
 */
export function startCells(
  tally: Tally,
  facts: readonly ThemeFacts[],
  left: ReadonlySet<Table>,
  lattice: Lattice,
  conditions: Conditions = NO_CONDITIONS,
): Cells {
  const groups = groupsOf(tally, facts.length + 1, left);
  const setsBy = (by: GroupKey) => setsOf(groups.get(by) ?? []);
  const inGroups = [...groups.keys()].flatMap(setsBy).length;
  const joints = jointSets(lattice, groups, facts.length + 1 + inGroups);
  // Groups of tables that every run writes add up to all responses, as they do elsewhere.
  const families = lattice.families.filter(
    ({ whole, parts: [part] }) => whole !== null || !isListed(groups, lattice.joints.get(part!)!),
  );
  const first = Math.max(facts.length + inGroups, ...joints.values()) + 1;
  const grid = startGrid(
    first + MEETING.length + families.filter((family) => hasRest(lattice, family, tally.base)).length,
  );
  const themes = facts.map((_, at) => at + 1);
  const questions = questionsOfAll(tally);
  putAlone(grid, ALL, grid.add(tally.base, "fixed"));
  tally.themes.forEach(({ responses }, at) => {
    putAlone(grid, themes[at]!, grid.add(responses, "total"));
  });
  if (!left.has(PAIRS)) putPairs(grid, tally, facts);
  facts.forEach(({ above, covers }, at) => {
    for (const other of above) grid.put(themes[at]!, themes[other]!, grid.both(themes[at]!, ALL));
    for (const [other, ...more] of covers)
      if (other !== undefined && more.length === 0) putContained(grid, themes[at]!, themes[other]!);
  });
  for (const [by, names] of groups) {
    rowsBy(tally, by).forEach(({ responses, base }, row) => {
      const set = names[row % names.length]?.set ?? null;
      if (set === null) return;
      if (grid.both(set, ALL) === NOWHERE) putAlone(grid, set, grid.add(base, "total", questions));
      grid.put(themes[Math.floor(row / names.length)]!, set, grid.add(responses, "count"));
    });
  }
  putJoints(grid, lattice, joints, themes, questions);
  const sums = sumsOf(
    grid,
    [
      ...MEETING.map((by) => ({ whole: ALL, parts: setsBy(by) })),
      ...families.map(({ whole, parts }) => ({
        whole: whole === null ? ALL : joints.get(whole)!,
        parts: parts.map((part) => joints.get(part)!),
      })),
    ],
    { next: first, themes, questions },
  );
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
    crosses: new Map(
      [...lattice.tables].map(([file, names]) => [
        file,
        names.map((name) => (name === null ? null : joints.get(name)!)),
      ]),
    ),
    lattice,
    questions,
    joints,
    valueSets: (condition) => valueSets(condition, conditions.meant(condition), { lattice, joints }),
    partitions: [...APART.map((by) => ({ whole: ALL, parts: setsBy(by) })), ...sums.partitions].filter(
      ({ parts }) => parts.length > 0,
    ),
    overlapping: sums.overlapping,
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

/** @param values - those that meet the condition; null where that is not known */
function valueSets(
  { field }: Condition,
  values: readonly string[] | null,
  { lattice, joints }: Pick<Cells, "lattice" | "joints">,
): readonly ResponseSet[] | null {
  const names = values?.map((value) => jointName([[field, value]]));
  const isWhole = lattice.keys.includes(field);
  if (names === undefined || !(isWhole || names.every((name) => joints.has(name)))) return null;
  return names.flatMap((name) => joints.get(name) ?? []);
}

/** Whether some of the whole are in none of the parts. */
function hasRest({ joints }: Lattice, { whole, parts }: Family, base: number): boolean {
  const sum = parts.reduce((all, part) => all + joints.get(part)!.base, 0);
  return sum !== (whole === null ? base : joints.get(whole)!.base);
}

const isListed = (groups: Cells["groups"], { values }: Joint): boolean =>
  values.some(([key]) => (groups.get(key as GroupKey) ?? []).length > 0);

/** Those of one value that a table of every run shows are its groups; the others have sets of their own. */
function jointSets(
  { joints }: Lattice,
  groups: Cells["groups"],
  first: ResponseSet,
): ReadonlyMap<string, ResponseSet> {
  let next = first;
  const listed = new Map(
    [...groups].flatMap(([by, names]) =>
      names.flatMap(({ name, set }) => (set === null ? [] : [[jointName([[by, name]]), set] as const])),
    ),
  );
  return new Map([...joints.keys()].map((name) => [name, listed.get(name) ?? next++]));
}
