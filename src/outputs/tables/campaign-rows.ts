/** Campaigns as rows: one for each response of a campaign, with what it adds to the template. */
import type { Campaign } from "../../model/campaign.ts";
import { columnsOf } from "./column-notes.ts";
import type { Cell } from "./csv.ts";

export const CAMPAIGN_COLUMNS = columnsOf("campaigns.csv");

/** Stretches that a response adds are parted by ` … `, and the white space in them is collapsed. */
export function campaignRows(campaigns: readonly Campaign[]): readonly (readonly Cell[])[] {
  return campaigns.flatMap(({ id, template, members }) =>
    members.map(({ response, similarity, added }) => {
      const words = added.map((part) => part.replace(/\s+/gu, " ").trim()).join(" … ");
      return [id, template.response, response, similarity, words];
    }),
  );
}
