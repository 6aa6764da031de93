/** Campaigns as rows: one for each response of a campaign, with what it adds to the template. */
import type { Campaign } from "../../model/campaign.ts";
import type { CampaignRow } from "../../model/tables/by-response.ts";

/** Stretches that a response adds are parted by ` … `, and the white space in them is collapsed. */
export function campaignRows(campaigns: readonly Campaign[]): readonly CampaignRow[] {
  return campaigns.flatMap(({ id, template, members }) =>
    members.map(({ response, similarity, added }) => {
      const words = added.map((part) => part.replace(/\s+/gu, " ").trim()).join(" … ");
      return { campaign: id, template: template.response, response, similarity, added: words };
    }),
  );
}
