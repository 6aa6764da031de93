/** Both ways of counting campaigns, side by side. */
import type { GroupRow } from "../../model/tables/of-counts.ts";
import type { Tally } from "../../model/tally.ts";

type Counted = Pick<Tally, "base" | "themes">;

/** @returns two rows a theme: every response counted, then each campaign counted once */
export function byCampaigns(each: Counted, once: Counted): readonly GroupRow[] {
  return each.themes.flatMap((row, at) =>
    [["each", row] as const, ["once", once.themes[at]!] as const].map(
      ([group, { theme, responses, percent, base }]) => ({ theme, group, responses, percent, base }),
    ),
  );
}
