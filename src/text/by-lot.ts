/** Draws by lot, the same each time. */
import { digest } from "./fingerprint.ts";

/**
 * @param nameOf - what tells one from the others, and does not change from run to run
 * @returns all of them, each order as likely as any other
 */
export function byLot<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  const lots = items.map((item) => ({ item, lot: digest(nameOf(item)) }));
  return lots.sort((one, two) => (one.lot < two.lot ? -1 : 1)).map(({ item }) => item);
}
