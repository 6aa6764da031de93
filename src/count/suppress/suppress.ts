/** Withholds small counts, and with them as few others as it takes so that nobody can work them out. */
import type { Codebook } from "../../model/codebook.ts";
import { type Conditions, NO_CONDITIONS } from "../../model/conditions.ts";
import { type GroupKey, groupingsOf } from "../../model/group.ts";
import type { SuppressedTally, Tally } from "../../model/tally.ts";
import { type Cells, PAIRS, setsOf, startCells, type Table } from "./cells.ts";
import { latticeOf, valuesAsked } from "./lattice.ts";
import { relationsBetween } from "./relations-between.ts";
import { nothingShown, shown } from "./shown.ts";
import { themeFacts } from "./theme-facts.ts";
import { withhold } from "./withhold.ts";

/** Of joints and themes: with more, the search takes a minute. */
const MOST_NUMBERS = 25_000;

/** What is left out first: the tables that were asked for, those by more keys before others. */
const tablesOf = ({ crosses = [] }: Tally): readonly Table[] => [
  ...crosses
    .toReversed()
    .toSorted((one, other) => other.by.length - one.by.length)
    .map(({ file }) => file),
  ...groupingsOf("one").toReversed(),
  ...groupingsOf("many"),
  PAIRS,
];

/**
 * Counts from 1 to below the limit are withheld, and others with which they could be computed: no withheld number
 * follows from the tables, the tree and the rules of the codebook, and how counting works, as long as nothing else is
 * published: no responses, no respondents, no counts of responses without a topic. Zeros and the base are shown.
 * Where a table cannot be protected because its groups are too small (a response each), or too many, its rows are left
 * out, and pairs of themes wherever a table that was asked for is shown; all counts are where there are fewer responses than the limit.
 * @param below - 3 or more: of counts below 2, all are 1
 * @param conditions - of the tables that were asked for, and of rules; a condition that asks for more than one value
 * leaves its table out
 * @returns the tally with null for what is withheld; without respondents and campaigns, which are not to be published
 */
export function suppressed(
  tally: Tally,
  codebook: Codebook,
  below: number,
  conditions: Conditions = NO_CONDITIONS,
): SuppressedTally {
  const facts = themeFacts(codebook);
  const { crosses = [] } = tally;
  const unclear = crosses.filter((cross) => valuesAsked(cross, conditions) === null);
  const left = new Set<Table>(unclear.map(({ file }) => file));
  // What two themes have in common in each of many groups gives away more than can be looked at.
  if (crosses.length > unclear.length) left.add(PAIRS);
  const rest = () => tablesOf(tally).filter((table) => !left.has(table));
  while (tally.base >= below) {
    const asked = crosses.filter(({ file }) => !left.has(file));
    const lattice = latticeOf(tally, asked, conditions);
    if (lattice.joints.size * facts.length > MOST_NUMBERS) {
      left.add(rest()[0]!);
      continue;
    }
    const cells = startCells(tally, facts, left, lattice, conditions);
    const { withheld, open } = withhold(cells, relationsBetween(cells, facts), below);
    if (open === null) return shown(tally, cells, withheld, left);
    const next = rest().find((table) => isIn(cells, table, open)) ?? rest()[0];
    if (next === undefined) break;
    left.add(next);
  }
  return nothingShown(tally);
}

function isIn({ groups, crosses, sets, both }: Cells, table: Table, open: number): boolean {
  const all = Array.from({ length: sets }, (_, set) => set);
  const own = crosses.get(table) ?? setsOf(groups.get(table as GroupKey) ?? []);
  return own.some((group) => group !== null && all.some((set) => both(group, set) === open));
}
