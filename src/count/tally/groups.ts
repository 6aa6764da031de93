/** Counts of responses by theme within groups: topics, statuses or sources. */
import type { GroupRow } from "../../model/tally.ts";
import { percent } from "../../text/share.ts";
import type { TreeTheme } from "./theme-tree.ts";

interface Group {
  base: number;
  /** Responses by position of the theme in the tree. */
  readonly responses: number[];
}

export interface GroupCounts {
  /** Lets a group stand in the table, whether or not a response of it is counted. */
  open(group: string): void;
  /** Counts one response of a group; `themes` are the positions of the themes it carries. */
  add(group: string, themes: readonly number[]): void;
  /** Responses of each group, groups in the order they were first seen. */
  bases(): readonly (readonly [group: string, base: number])[];
  /** One row for every theme and every group named, zero included; themes first, then groups. */
  rows(order: readonly string[]): readonly GroupRow[];
}

/** Starts counting; memory grows with themes times groups. */
export function startGroupCounts(themes: readonly TreeTheme[]): GroupCounts {
  const groups = new Map<string, Group>();
  const groupOf = (name: string): Group => {
    const group = groups.get(name) ?? { base: 0, responses: new Array<number>(themes.length).fill(0) };
    groups.set(name, group);
    return group;
  };
  return {
    open: groupOf,
    add(name, carried) {
      const group = groupOf(name);
      group.base += 1;
      for (const theme of carried) group.responses[theme]! += 1;
    },
    bases: () => [...groups].map(([name, { base }]) => [name, base] as const),
    rows: (order) =>
      themes.flatMap(({ id }, theme) =>
        order.map((name) => {
          const responses = groups.get(name)?.responses[theme] ?? 0;
          const base = groups.get(name)?.base ?? 0;
          return { theme: id, group: name, responses, percent: percent(responses, base), base };
        }),
      ),
  };
}
