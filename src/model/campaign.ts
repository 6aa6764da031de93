/** A campaign: responses that were written from one template, with the same or nearly the same text, or words swapped. */

/**
 * `copies` have the same or nearly the same text; letters of a `template` differ in most of their runs of words,
 * since words were swapped in its slots.
 */
export const CAMPAIGN_KINDS = ["copies", "template"] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

export interface CampaignMember {
  /** Id of the response. */
  readonly response: string;
  /** Its number among all responses of the run, from 0. */
  readonly index: number;
  /** The source that it was read from, and the line in it where it begins. */
  readonly source: string;
  readonly line: number;
  /** Of copies the share of five-word runs in common with the template (Jaccard), else of words that fit it; 0 to 1. */
  readonly similarity: number;
  /** What it says beyond the template: stretches of its text, in order. */
  readonly added: readonly string[];
}

export interface Campaign {
  /** `campaign-001`, in the order of their first responses. */
  readonly id: string;
  readonly kind: CampaignKind;
  /** The words that stay, and the alternatives of each slot as `{one|another}`; null for copies. */
  readonly pattern: string | null;
  /** The response that stands for the others: the text that most of them have, or the one that is most like them, or fits best. */
  readonly template: CampaignMember;
  /** In the order of the run, the template included. */
  readonly members: readonly CampaignMember[];
}
