/** Finds the campaigns of a run: responses with the same or nearly the same text, and what each adds to the template. */

import { addedTo } from "../count/alike/similar-added.ts";
import { type SimilarGroup, startSimilarTexts } from "../count/alike/similar-texts.ts";
import type { SpunGroup } from "../count/alike/spun-groups.ts";
import { joinGroups } from "../count/alike/spun-joined.ts";
import { SpunTexts } from "../count/alike/spun-texts.ts";
import type { Campaign, CampaignMember } from "../model/campaign.ts";
import type { Response } from "../model/response.ts";
import type { RunInput } from "../model/run.ts";
import type { CampaignSettings } from "../model/run-options.ts";
import { startKept } from "./kept-responses.ts";
import type { ReadAgain, TextNeeds } from "./read-again.ts";
import { findTemplates } from "./template-campaigns.ts";

export interface CampaignFinder {
  /** @param line - of the source, where the response begins */
  response(response: Response, line: number): void;
  source(input: RunInput): void;
  /**
   * @param read - reads some responses once more; asked only where a campaign has variants, or may be of a template
   * @param quoted - what may be shown of a response's text, offsets as they are
   * @param ofTemplate - what may be shown of it as words of a template; as `quoted` where it is left out
   */
  find(
    read: ReadAgain,
    quoted?: (response: Response) => string,
    ofTemplate?: (response: Response) => string,
  ): Promise<readonly Campaign[]>;
}

/**
 * Memory grows with the responses: see `startSimilarTexts` and `SpunTexts`, and an id, a line and a source for each;
 * as long as they are few (`startKept`) with their texts, too.
 */
export function startCampaigns(settings: CampaignSettings): CampaignFinder {
  const spun = new SpunTexts(settings.words);
  const texts = startSimilarTexts(settings, (runs) => spun.add(runs));
  const kept = startKept();
  const ids: string[] = [];
  const lines: number[] = [];
  const sources: { readonly source: string; readonly end: number }[] = [];
  const sourceOf = (index: number): string => sources[placeOf(index, sources)]!.source;
  const memberOf: MemberOf = (index, similarity, added = []) => ({
    response: ids[index]!,
    index,
    source: sourceOf(index),
    line: lines[index]!,
    similarity,
    added,
  });
  return {
    response(response, line) {
      texts.add(response.text);
      kept.see(response);
      ids.push(response.id);
      lines.push(line);
    },
    source: ({ source }) => sources.push({ source, end: ids.length }),
    async find(given, quoted = ({ text }) => text, ofTemplate = quoted) {
      const read = kept.or(given);
      const found = texts.groups();
      const templates = await findTemplates(spun, found, { ids, sourceOf }, read, { quoted, ofTemplate });
      const { copies, spun: letters } = joinGroups(found, templates);
      const campaigns = inOrder(copies, letters, memberOf);
      const wanted = variantsOf(campaigns);
      return wanted.size === 0 ? campaigns : withAdditions(campaigns, await read(wanted), quoted);
    },
  };
}

/** @returns where the source stands that number `index` was read from; `end` ascends */
function placeOf(index: number, sources: readonly { readonly end: number }[]): number {
  let [low, high] = [0, sources.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sources[middle]!.end <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

type MemberOf = (index: number, similarity: number, added?: readonly string[]) => CampaignMember;

/** Numbered in the order of their first responses. */
function inOrder(
  copies: readonly SimilarGroup[],
  letters: readonly SpunGroup[],
  memberOf: MemberOf,
): readonly Campaign[] {
  return [
    ...copies.map((group) => ({ group, pattern: null })),
    ...letters.map((group) => ({ group, pattern: group.pattern })),
  ]
    .sort((a, b) => a.group.members[0]!.index - b.group.members[0]!.index)
    .map(({ group: { template, members }, pattern }, at) => {
      const shown = members.map((one) =>
        memberOf(one.index, one.similarity, "added" in one ? one.added : []),
      );
      return {
        id: `campaign-${String(at + 1).padStart(3, "0")}`,
        kind: pattern === null ? "copies" : "template",
        pattern,
        template: shown.find(({ index }) => index === template)!,
        members: shown,
      };
    });
}

/** The copies whose text is not the template's, and their templates. */
function variantsOf(campaigns: readonly Campaign[]): TextNeeds {
  const wanted = new Map<string, Set<string>>();
  for (const { kind, template, members } of campaigns) {
    if (kind === "template") continue;
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
    if (campaign.kind === "template" || template === undefined) return campaign;
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
