/** The counts in which each campaign stands for one response. */
import type { Campaign } from "../../model/campaign.ts";
import type { Counts } from "./counts.ts";
import type { Unit, UnitCoding, Units } from "./units.ts";

/** A campaign counts as its template response, with every theme that one of its responses carries. */
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
  for (const { index: number } of members) {
    for (const { index, hits } of units.at(number)?.codings ?? []) {
      most.set(index, Math.max(most.get(index) ?? 0, hits));
    }
  }
  const codings: UnitCoding[] = [...most]
    .sort(([one], [other]) => one - other)
    .map(([index, hits]) => ({ index, hits }));
  return { ...template, codings };
}
