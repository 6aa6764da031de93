/** Rows by groups, as a tally lists them; none where nothing is said. */
import { GROUPINGS, type GroupKey } from "#src/model/group.ts";
import type { Publishable } from "#src/model/publishable.ts";
import type { GroupRow } from "#src/model/tables/of-counts.ts";
import type { GroupedRows } from "#src/model/tally.ts";

export const grouped = <N extends Publishable = Publishable>(
  rows: Partial<Record<GroupKey, readonly GroupRow<N>[]>> = {},
): readonly GroupedRows<N>[] => GROUPINGS.map(({ by }) => ({ by, rows: rows[by] ?? [] }));
