/** Stage 5: counts themes over responses as they pass; nothing of a response is kept but what it counts for. */
import type { Campaign } from "../../model/campaign.ts";
import type { Codebook } from "../../model/codebook.ts";
import type { Coding } from "../../model/coding.ts";
import { GROUPINGS } from "../../model/group.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { positionedThemes } from "../../model/position.ts";
import type { Response } from "../../model/response.ts";
import type { CrossTable } from "../../model/tables/of-crosses.ts";
import type { Tally } from "../../model/tally.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import { byCampaigns } from "./by-campaigns.ts";
import { belowOf, codingsOf } from "./codings.ts";
import { countedOnce } from "./counted-once.ts";
import { startCounts } from "./counts.ts";
import { type CrossCounter, groupTexts } from "./cross-counts.ts";
import { startRespondents } from "./respondents.ts";
import { themeTree } from "./theme-tree.ts";
import { startUnits } from "./units.ts";

export interface Tallier {
  /**
   * Counts one response. A response without text is no part of any base and counts nowhere.
   * @returns the themes the response carries, parents included, in codebook order.
   * @throws Error where a theme is carried that the codebook lacks, or a hit names one that is not carried.
   */
  add(coded: CodedResponse): readonly Coding[];
  /** @returns the themes for which something speaks in the response and that it does not carry, parents included */
  below(coded: CodedResponse): readonly Coding[];
  /**
   * Takes note of what was asked and not answered: it was received, and counts nowhere.
   */
  unanswered(response: Response): void;
  /**
   * The counts so far.
   * @param campaigns those among the responses; both ways of counting stand among the groups.
   * @param count `once`: each campaign counts as its template response, with every theme that one of its responses
   * carries, by one respondent; a theme's hits are the most that one of them has.
   */
  result(campaigns?: readonly Campaign[], count?: "each" | "once"): Tally;
}

/**
 * Starts a tally. The rules of base, responses, respondents, hits and percent are in docs/how-counting-works.md.
 *
 * @param asked - the tables that were asked for
 * @param joints - those that the withholding of small counts needs besides
 * Memory grows with themes, topics, sources and distinct named respondents, and a little with responses: see `Units`.
 */
export function startTally(
  codebook: Codebook,
  asked: readonly CrossCounter[] = [],
  joints: readonly CrossCounter[] = [],
): Tallier {
  const crosses = [...asked, ...joints];
  const tree = themeTree(codebook);
  const positioned = positionedThemes(codebook);
  const each = startCounts(tree.themes, crosses, positioned);
  const units = startUnits(crosses.length);
  const respondents = startRespondents();
  const received = new Map(crosses.map(({ file }) => [file, new Map<string, number>()]));
  const receive = (response: Response): readonly (readonly string[])[] =>
    crosses.map((cross) => {
      const of = received.get(cross.file)!;
      const names = groupTexts(cross, response);
      for (const name of names) of.set(name, (of.get(name) ?? 0) + 1);
      return names;
    });

  return {
    unanswered: (response) => void receive(response),
    below: (coded) => (reasonWithoutText(coded.response) === null ? belowOf(tree, coded) : []),
    add(coded) {
      const { response } = coded;
      const inCrosses = receive(response);
      if (reasonWithoutText(response) !== null) {
        units.add(null);
        return [];
      }
      const codings = codingsOf(tree, coded);
      const respondent = respondents.add(response);
      const groups = new Map(GROUPINGS.map(({ by, of }) => [by, of(response)] as const));
      const unit = { groups, crosses: inCrosses, respondent, codings };
      units.add(unit);
      each.add(unit);
      return codings.map(({ index, ...coding }) => coding);
    },
    result(campaigns = [], count = "each") {
      const asEach = each.result(received);
      const once = startCounts(tree.themes, crosses, positioned);
      if (campaigns.length > 0) countedOnce(once, units, campaigns);
      const asOnce = campaigns.length === 0 ? asEach : once.result(received);
      const { crosses: tables = [], ...counts } = count === "each" ? asEach : asOnce;
      return {
        ...counts,
        ...apart(tables, joints),
        groups: counts.groups.map((grouped) =>
          grouped.by === "campaigns" ? { ...grouped, rows: byCampaigns(asEach, asOnce) } : grouped,
        ),
        respondents: respondents.rows(),
      };
    },
  };
}

/** The tables that were asked for, and those beside them. */
function apart(
  tables: readonly CrossTable[],
  joints: readonly CrossCounter[],
): Pick<Tally, "crosses" | "joints"> {
  const files = new Set(joints.map(({ file }) => file));
  const crosses = tables.filter(({ file }) => !files.has(file));
  return {
    ...(crosses.length === 0 ? {} : { crosses }),
    ...(joints.length === 0 ? {} : { joints: tables.filter(({ file }) => files.has(file)) }),
  };
}
