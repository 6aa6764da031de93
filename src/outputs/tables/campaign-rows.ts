/** Campaigns as rows: one for each response of a campaign, with what it adds to the template. */
import type { Campaign } from "../../model/campaign.ts";
import type { CampaignRow } from "../../model/tables/campaigns-table.ts";

/** Stretches that a response adds are parted by ` … `, and the white space in them is collapsed. */
export function campaignRows(campaigns: readonly Campaign[]): readonly CampaignRow[] {
  return campaigns.flatMap(({ id, kind, pattern, template, members }) =>
    members.map(({ response, similarity, added }) => {
      const words = added.map((part) => part.replace(/\s+/gu, " ").trim()).join(" … ");
      const isTemplate = response === template.response;
      return {
        campaign: id,
        kind,
        template: template.response,
        response,
        similarity,
        added: words,
        pattern: isTemplate ? pattern : null,
      };
    }),
  );
}
