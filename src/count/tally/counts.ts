/** The counts over responses, or over campaigns and responses: one unit after another. */
import { BY_QUESTION, type NamedCross } from "../../model/cross.ts";
import { GROUPINGS, type Grouping, type GroupKey } from "../../model/group.ts";
import type { PositionedTheme } from "../../model/position.ts";
import type { Tally } from "../../model/tally.ts";
import { percent } from "../../text/share.ts";
import { startCrossCounts } from "./cross-counts.ts";
import { type GroupCounts, startGroupCounts } from "./groups.ts";
import { startPairs } from "./pairs.ts";
import { startPositions } from "./positions.ts";
import type { TreeTheme } from "./theme-tree.ts";
import type { Unit } from "./units.ts";

/** By file and by group. */
export type ReceivedByGroup = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Counts {
  add(unit: Unit): void;
  /** Lets the groups of a unit that is not counted stand in the tables, with what others bring to them. */
  see(unit: Unit): void;
  /** @param received - responses received of each group of the tables that were asked for */
  result(received: ReceivedByGroup): Omit<Tally, "respondents">;
}

interface ThemeCount {
  hits: number;
  responses: number;
  /** Responses that are each a respondent of their own. */
  alone: number;
  /** Numbers of the named respondents. */
  readonly named: Set<number>;
}

/** @param positioned - the themes that have positions */
export function startCounts(
  themes: readonly TreeTheme[],
  crosses: readonly NamedCross[],
  positioned: readonly PositionedTheme[] = [],
): Counts {
  const counts: readonly ThemeCount[] = themes.map(() => ({
    hits: 0,
    responses: 0,
    alone: 0,
    named: new Set(),
  }));
  const groups = new Map(GROUPINGS.map(({ by }) => [by, startGroupCounts(themes)] as const));
  const inCrosses = startCrossCounts(themes, crosses);
  const pairs = startPairs(themes);
  const positions = startPositions(themes, positioned, crosses);
  let base = 0;
  let alone = 0;
  let uncoded = 0;
  const named = new Set<number>();

  return {
    add(unit) {
      const { groups: on, respondent, codings } = unit;
      base += 1;
      if (codings.length === 0) uncoded += 1;
      if (respondent === null) alone += 1;
      else named.add(respondent);
      const carried = codings.map(({ index }) => index);
      for (const { index, hits } of codings) addCoding(counts[index]!, hits, respondent);
      for (const [by, names] of on) for (const name of names) groups.get(by)!.add(name, carried);
      inCrosses.add(unit);
      positions.add(unit);
      pairs.add(carried);
    },
    see({ groups: on }) {
      for (const [by, names] of on) for (const name of names) groups.get(by)!.open(name);
    },
    result(received) {
      const tables = inCrosses
        .tables(received)
        .filter(({ rows, file }) => rows.length > 0 || file !== BY_QUESTION.file);
      return {
        base,
        baseRespondents: alone + named.size,
        uncoded,
        themes: themes.map(({ id, label, parent }, index) => {
          const { hits, responses, alone, named } = counts[index]!;
          const respondents = alone + named.size;
          const share = percent(responses, base);
          return { theme: id, label, parent, hits, responses, respondents, percent: share, base };
        }),
        groups: GROUPINGS.map((grouping) => {
          const counted = groups.get(grouping.by)!;
          return { by: grouping.by, rows: counted.rows(orderOf(grouping, counted)) };
        }),
        ...(tables.length === 0 ? {} : { crosses: tables }),
        ...positions.tables(),
        coOccurrence: pairs.rows(
          counts.map(({ responses }) => responses),
          base,
        ),
        topics: mostFirst(groups.get(TOPIC)!).map(([topic, responses]) => ({
          topic,
          responses,
          percent: percent(responses, base),
          base,
        })),
      };
    },
  };
}

/** Those that stand in a table of their own. */
const TOPIC: GroupKey = "topic";

const orderOf = ({ kind, values }: Grouping, counted: GroupCounts): readonly string[] =>
  values ?? (kind === "many" ? mostFirst(counted) : counted.bases()).map(([group]) => group);

const mostFirst = (counted: GroupCounts): ReturnType<GroupCounts["bases"]> =>
  [...counted.bases()].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));

function addCoding(count: ThemeCount, hits: number, respondent: number | null): void {
  count.hits += hits;
  count.responses += 1;
  if (respondent === null) count.alone += 1;
  else count.named.add(respondent);
}
