/** The table of campaigns: a row for each of their responses. */
import { CAMPAIGN_KINDS, type CampaignKind } from "../campaign.ts";
import { TO_RESPONSE } from "./by-response.ts";
import { always, columnsOf, type OutputTable } from "./column.ts";

export interface CampaignRow {
  readonly campaign: string;
  readonly kind: CampaignKind;
  readonly template: string;
  readonly response: string;
  readonly similarity: number;
  readonly added: string;
  readonly pattern: string | null;
}

const campaign = columnsOf<CampaignRow>();

export const CAMPAIGNS_TABLE: OutputTable<CampaignRow> = {
  file: "campaigns.csv",
  note: "A row for each response of a campaign: responses of the same or nearly the same text, or of one template in which words were swapped.",
  columns: [
    always(campaign.text("campaign", "Id of the campaign, as `campaign-001`", (row) => row.campaign)),
    {
      ...always(
        campaign.text(
          "kind",
          "`copies` have the same or nearly the same text; letters of a `template` have other words in its slots",
          (row) => row.kind,
        ),
      ),
      values: CAMPAIGN_KINDS,
    },
    always(
      campaign.text("template", "Id of the response that stands for the campaign", (row) => row.template),
    ),
    always(campaign.text("response", "Id of a response of the campaign", (row) => row.response)),
    always(
      campaign.share(
        "similarity",
        "Of copies the share of runs of five words in common with the template, else of words that fit it, 0 to 1",
        ({ similarity }) => similarity,
      ),
    ),
    campaign.text(
      "added",
      "What the response says beyond the template; stretches parted by ` … `",
      ({ added }) => added,
    ),
    campaign.text(
      "pattern",
      "In the row of the template: its words in small letters, with the alternatives of each slot as `{one|another}`; empty for copies",
      ({ pattern }) => pattern,
    ),
  ],
  key: ["campaign", "response"],
  refers: [TO_RESPONSE, { column: "template", file: "responses.csv", to: "id" }],
};
