/** The counts in which each campaign stands for one response. */
import type { Campaign } from "../../model/campaign.ts";
import type { Counts } from "./counts.ts";
import type { Unit, UnitCoding, Units } from "./units.ts";

/**
 * A campaign counts as its template response, with every theme that one of its responses carries, and takes the
 * position of the template on it, or else of the first response that has one.
 */
export function countedOnce(counts: Counts, units: Units, campaigns: readonly Campaign[]): void {
  const campaignOf = new Map(
    campaigns.flatMap((campaign) => campaign.members.map(({ index }) => [index, campaign])),
  );
  for (let number = 0; number < units.length; number++) {
    const unit = units.at(number);
    if (unit === null) continue;
    const campaign = campaignOf.get(number);
    if (campaign === undefined) counts.add(unit);
    else if (campaign.template.index === number) counts.add(asOne(unit, campaign, units));
    else counts.see(unit);
  }
}

function asOne(template: Unit, { members }: Campaign, units: Units): Unit {
  const most = new Map<number, number>();
  const positions = new Map<number, string>();
  for (const { index, position } of template.codings)
    if (position !== undefined) positions.set(index, position);
  for (const { index: number } of members) {
    for (const { index, hits, position } of units.at(number)?.codings ?? []) {
      most.set(index, Math.max(most.get(index) ?? 0, hits));
      if (position !== undefined && !positions.has(index)) positions.set(index, position);
    }
  }
  const codings: UnitCoding[] = [...most]
    .sort(([one], [other]) => one - other)
    .map(([index, hits]) => {
      const position = positions.get(index);
      return position === undefined ? { index, hits } : { index, hits, position };
    });
  return { ...template, codings };
}
