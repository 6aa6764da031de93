/** Stage 5: counts themes over responses as they pass; nothing of a response is kept but the counts. */
import type { Codebook } from "../model/codebook.ts";
import type { Coding } from "../model/coding.ts";
import type { CodedResponse } from "../model/hit.ts";
import { STATUSES } from "../model/response.ts";
import type { Tally } from "../model/tally.ts";
import { codingsOf } from "./codings.ts";
import { startGroups } from "./groups.ts";
import { startPairs } from "./pairs.ts";
import { startRespondents } from "./respondents.ts";
import { percent } from "./share.ts";
import { themeTree } from "./theme-tree.ts";

export interface Tallier {
  /**
   * Counts one response. A response without text is no part of any base and counts nowhere.
   * @returns the themes the response carries, parents included, in codebook order.
   * @throws Error where a theme is carried that the codebook lacks, or a hit names one that is not carried.
   */
  add(coded: CodedResponse): readonly Coding[];
  /** The counts so far. */
  result(): Tally;
}

interface ThemeCount {
  hits: number;
  responses: number;
  /** Responses that are each a respondent of their own. */
  alone: number;
  /** Numbers of the named respondents. */
  readonly named: Set<number>;
}

/**
 * Starts a tally. The rules are in contracts.md ("Output files"): base, responses, respondents, hits, percent.
 * Memory grows with themes, topics, sources and distinct named respondents, not with responses.
 */
export function startTally(codebook: Codebook): Tallier {
  const tree = themeTree(codebook);
  const counts: readonly ThemeCount[] = tree.themes.map(() => ({
    hits: 0,
    responses: 0,
    alone: 0,
    named: new Set(),
  }));
  const topics = startGroups(tree.themes);
  const statuses = startGroups(tree.themes);
  const sources = startGroups(tree.themes);
  const pairs = startPairs(tree.themes);
  const respondents = startRespondents();
  let base = 0;

  return {
    add(coded) {
      const { response } = coded;
      if (!/\S/u.test(response.text)) return [];
      base += 1;
      const codings = codingsOf(tree, coded);
      const carried = codings.map((coding) => coding.index);
      const respondent = respondents.add(response.attribution);
      for (const { index, hits: places } of codings) addCoding(counts[index]!, places, respondent);
      for (const topic of new Set(response.topics)) topics.add(topic, carried);
      statuses.add(response.attribution.status, carried);
      sources.add(response.source, carried);
      pairs.add(carried);
      return codings.map(({ theme, hits: places, terms }) => ({ theme, hits: places, terms }));
    },
    result() {
      const topicRows = topics
        .bases()
        .map(([topic, responses]) => ({ topic, responses, percent: percent(responses, base), base }))
        .sort((one, other) => other.responses - one.responses || (one.topic < other.topic ? -1 : 1));
      return {
        base,
        themes: tree.themes.map(({ id, label, parent }, index) => {
          const { hits, responses, alone, named } = counts[index]!;
          const share = percent(responses, base);
          return {
            theme: id,
            label,
            parent,
            hits,
            responses,
            respondents: alone + named.size,
            percent: share,
            base,
          };
        }),
        byTopic: topics.rows(topicRows.map(({ topic }) => topic)),
        byStatus: statuses.rows(STATUSES),
        bySource: sources.rows(sources.bases().map(([source]) => source)),
        coOccurrence: pairs.rows(
          counts.map(({ responses }) => responses),
          base,
        ),
        topics: topicRows,
        respondents: respondents.rows(),
      };
    },
  };
}

function addCoding(count: ThemeCount, hits: number, respondent: number | null): void {
  count.hits += hits;
  count.responses += 1;
  if (respondent === null) count.alone += 1;
  else count.named.add(respondent);
}
