/** A campaign: responses that were written from one template, with the same or nearly the same text. */

export interface CampaignMember {
  /** Id of the response. */
  readonly response: string;
  /** Its number among all responses of the run, from 0. */
  readonly index: number;
  /** The source that it was read from, and the line in it where it begins. */
  readonly source: string;
  readonly line: number;
  /** Share of five-word runs in common with the template (Jaccard), 0 to 1. */
  readonly similarity: number;
  /** What it says beyond the template: stretches of its text, in order. */
  readonly added: readonly string[];
}

export interface Campaign {
  /** `campaign-001`, in the order of their first responses. */
  readonly id: string;
  /** The response that stands for the others: the text that most of them have, or the one that is most like them. */
  readonly template: CampaignMember;
  /** In the order of the run, the template included. */
  readonly members: readonly CampaignMember[];
}
