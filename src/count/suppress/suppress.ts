/** Withholds small counts, and with them as few others as it takes so that nobody can work them out. */
import type { Codebook } from "../../model/codebook.ts";
import { type GroupKey, groupingsOf } from "../../model/group.ts";
import type { SuppressedTally, Tally } from "../../model/tally.ts";
import { type Cells, setsOf, startCells, type Table } from "./cells.ts";
import { relationsBetween } from "./relations-between.ts";
import { nothingShown, shown } from "./shown.ts";
import { themeFacts } from "./theme-facts.ts";
import { withhold } from "./withhold.ts";

/** What is left out first. */
const TABLES: readonly Table[] = [...groupingsOf("one").toReversed(), ...groupingsOf("many"), "coOccurrence"];

/**
 * Counts from 1 to below the limit are withheld, and others with which they could be computed: no withheld number
 * follows from the tables, the tree and the rules of the codebook, and how counting works, as long as nothing else is
 * published: no responses, no respondents, no counts of responses without a topic. Zeros and the base are shown.
 * Where a table cannot be protected because its groups are too small (a response each), its rows are left out; all
 * counts are where there are fewer responses than the limit.
 * @param below - 3 or more: of counts below 2, all are 1
 * @returns the tally with null for what is withheld; without respondents and campaigns, which are not to be published
 */
export function suppressed(tally: Tally, codebook: Codebook, below: number): SuppressedTally {
  const facts = themeFacts(codebook);
  const left = new Set<Table>();
  while (tally.base >= below) {
    const cells = startCells(tally, facts, left);
    const { withheld, open } = withhold(cells, relationsBetween(cells, facts), below);
    if (open === null) return shown(tally, cells, withheld, left);
    const rest = TABLES.filter((table) => !left.has(table));
    const next = rest.find((table) => table !== "coOccurrence" && isIn(cells, table, open)) ?? rest[0];
    if (next === undefined) break;
    left.add(next);
  }
  return nothingShown(tally);
}

function isIn(cells: Cells, table: GroupKey, open: number): boolean {
  const sets = Array.from({ length: cells.sets }, (_, set) => set);
  return setsOf(cells.groups.get(table) ?? []).some((group) =>
    sets.some((set) => cells.both(group, set) === open),
  );
}
