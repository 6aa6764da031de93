/** Counts the positions that responses take on the themes they carry, over all responses and in groups. */
import type { NamedCross } from "../../model/cross.ts";
import type { PositionedTheme } from "../../model/position.ts";
import type { GroupedPositionRow, PositionRow } from "../../model/tables/of-positions.ts";
import type { Tally } from "../../model/tally.ts";
import { percent } from "../../text/share.ts";
import { isGroup } from "./cross-counts.ts";
import type { TreeTheme } from "./theme-tree.ts";
import type { Unit } from "./units.ts";

export interface PositionCounts {
  add(unit: Unit): void;
  /** @returns nothing where no theme has positions */
  tables(): Pick<Tally, "positions" | "groupedPositions">;
}

/** Keys, values and filter of a group, as one text: none holds a NUL. */
type GroupName = string;

/** Groups of one response or a few do not say much, and a source each is a table of its own. */
const GROUPED = ["topic", "status", "source"] as const;

/** Memory grows with themes that have positions times groups. */
export function startPositions(
  themes: readonly TreeTheme[],
  positioned: readonly PositionedTheme[],
  crosses: readonly NamedCross[],
): PositionCounts {
  const numberOf = new Map(themes.map(({ id }, index) => [id, index]));
  const namesOf = new Map(positioned.map(({ theme, names }) => [numberOf.get(theme.id)!, names]));
  const start = () =>
    new Map([...namesOf].map(([index, names]) => [index, new Map(names.map((name) => [name, 0]))]));
  const all = start();
  const groups = new Map<GroupName, ReturnType<typeof start>>();
  const orders = new Map<GroupName, readonly [number, number]>();

  const count = (into: ReturnType<typeof start>, { codings }: Unit): void => {
    for (const { index, position } of codings) {
      if (position === undefined) continue;
      const counts = into.get(index)!;
      counts.set(position, (counts.get(position) ?? 0) + 1);
    }
  };
  return {
    add(unit) {
      if (namesOf.size === 0) return;
      count(all, unit);
      const kinds = [
        ...GROUPED.map((by) => ({ by, where: "", names: unit.groups.get(by) ?? [] })),
        ...crosses.map(({ by, where }, at) => ({
          by: by.join(", "),
          where: where ?? "",
          names: (unit.crosses[at] ?? []).filter(isGroup).map((name) => name.replaceAll("\0", "; ")),
        })),
      ];
      for (const [kind, { by, where, names }] of kinds.entries()) {
        for (const name of names) {
          const key = [by, where, name].join("\0");
          if (!groups.has(key)) {
            orders.set(key, [kind, groups.size]);
            groups.set(key, start());
          }
          count(groups.get(key)!, unit);
        }
      }
    },
    tables() {
      if (namesOf.size === 0) return {};
      const rowsOf = (counts: ReturnType<typeof start>, index: number): readonly PositionRow[] => {
        const of = [...counts.get(index)!];
        const base = of.reduce((sum, [, responses]) => sum + responses, 0);
        const { id, label } = themes[index]!;
        return of.map(([position, responses]) => ({
          theme: id,
          label,
          position,
          responses,
          percent: percent(responses, base),
          base,
        }));
      };
      const inOrder = [...groups].sort(([one], [other]) => {
        const [a, b] = [orders.get(one)!, orders.get(other)!];
        // Questions stand as they were met; all else by its name, so that a place tells nothing of a size.
        return a[0] - b[0] || (one.startsWith("question\0") ? a[1] - b[1] : one < other ? -1 : 1);
      });
      return {
        positions: [...namesOf.keys()].flatMap((index) => rowsOf(all, index)),
        groupedPositions: [...namesOf.keys()].flatMap((index) =>
          inOrder.flatMap(([key, counts]) => {
            const [by = "", where = "", group = ""] = key.split("\0");
            const rows = rowsOf(counts, index);
            if (rows.every(({ base }) => base === 0)) return [];
            return rows.map(
              (row): GroupedPositionRow => ({ ...row, by, group, where: where === "" ? null : where }),
            );
          }),
        ),
      };
    },
  };
}
