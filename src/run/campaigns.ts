/** Finds the campaigns of a run: responses with the same or nearly the same text, and what each adds to the template. */

import { addedTo } from "../count/alike/similar-added.ts";
import { type SimilarGroup, startSimilarTexts } from "../count/alike/similar-texts.ts";
import type { Campaign, CampaignMember } from "../model/campaign.ts";
import type { Response } from "../model/response.ts";
import type { RunInput } from "../model/run.ts";
import type { CampaignSettings } from "./project/settings.ts";
import type { TextNeeds } from "./read-again.ts";

export interface CampaignFinder {
  /** @param line - of the source, where the response begins */
  response(response: Response, line: number): void;
  source(input: RunInput): void;
  /**
   * @param read - reads some responses once more; asked only where a campaign has variants
   * @param quoted - what may be shown of a response's text, offsets as they are
   */
  find(
    read: (wanted: TextNeeds) => Promise<ReadonlyMap<string, Response>>,
    quoted?: (response: Response) => string,
  ): Promise<readonly Campaign[]>;
}

/** Memory grows with the responses: see `startSimilarTexts`, and an id, a line and a source for each. */
export function startCampaigns(settings: CampaignSettings): CampaignFinder {
  const texts = startSimilarTexts(settings);
  const ids: string[] = [];
  const lines: number[] = [];
  const sources: { readonly source: string; readonly end: number }[] = [];
  const sourceOf = (index: number): string => sources.find(({ end }) => index < end)!.source;
  const memberOf = (index: number, similarity: number): CampaignMember => ({
    response: ids[index]!,
    index,
    source: sourceOf(index),
    line: lines[index]!,
    similarity,
    added: [],
  });
  return {
    response({ id, text }, line) {
      texts.add(text);
      ids.push(id);
      lines.push(line);
    },
    source: ({ source }) => sources.push({ source, end: ids.length }),
    async find(read, quoted = ({ text }) => text) {
      const campaigns = texts.groups().map((group, at) => campaignOf(group, at, memberOf));
      const wanted = variantsOf(campaigns);
      return wanted.size === 0 ? campaigns : withAdditions(campaigns, await read(wanted), quoted);
    },
  };
}

function campaignOf(
  { template, members }: SimilarGroup,
  at: number,
  memberOf: (index: number, similarity: number) => CampaignMember,
): Campaign {
  return {
    id: `campaign-${String(at + 1).padStart(3, "0")}`,
    template: memberOf(template, 1),
    members: members.map(({ index, similarity }) => memberOf(index, similarity)),
  };
}

/** The members whose text is not the template's, and their templates. */
function variantsOf(campaigns: readonly Campaign[]): TextNeeds {
  const wanted = new Map<string, Set<string>>();
  for (const { template, members } of campaigns) {
    const variants = members.filter(({ similarity }) => similarity < 1);
    for (const { source, response } of variants.length > 0 ? [template, ...variants] : []) {
      wanted.set(source, (wanted.get(source) ?? new Set()).add(response));
    }
  }
  return wanted;
}

function withAdditions(
  campaigns: readonly Campaign[],
  read: ReadonlyMap<string, Response>,
  quoted: (response: Response) => string,
): readonly Campaign[] {
  return campaigns.map((campaign) => {
    const template = read.get(campaign.template.response)?.text;
    if (template === undefined) return campaign;
    const members = campaign.members.map((member) => {
      const variant = member.similarity < 1 ? read.get(member.response) : undefined;
      if (variant === undefined) return member;
      const text = quoted(variant);
      const added = addedTo(template, variant.text).map(({ start, end }) => text.slice(start, end));
      return { ...member, added: added.filter((part) => part !== "") };
    });
    return { ...campaign, members };
  });
}
