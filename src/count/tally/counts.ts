/** The counts over responses, or over campaigns and responses: one unit after another. */
import { STATUSES } from "../../model/response.ts";
import type { Tally } from "../../model/tally.ts";
import { percent } from "../../text/share.ts";
import { startGroupCounts } from "./groups.ts";
import { startPairs } from "./pairs.ts";
import type { TreeTheme } from "./theme-tree.ts";
import type { Unit } from "./units.ts";

export interface Counts {
  add(unit: Unit): void;
  /** Lets the groups of a unit that is not counted stand in the tables, with what others bring to them. */
  see(unit: Unit): void;
  result(): Omit<Tally, "byCampaigns" | "respondents">;
}

interface ThemeCount {
  hits: number;
  responses: number;
  /** Responses that are each a respondent of their own. */
  alone: number;
  /** Numbers of the named respondents. */
  readonly named: Set<number>;
}

export function startCounts(themes: readonly TreeTheme[]): Counts {
  const counts: readonly ThemeCount[] = themes.map(() => ({
    hits: 0,
    responses: 0,
    alone: 0,
    named: new Set(),
  }));
  const topics = startGroupCounts(themes);
  const statuses = startGroupCounts(themes);
  const sources = startGroupCounts(themes);
  const pairs = startPairs(themes);
  let base = 0;
  let alone = 0;
  const named = new Set<number>();

  return {
    add({ source, status, topics: on, respondent, codings }) {
      base += 1;
      if (respondent === null) alone += 1;
      else named.add(respondent);
      const carried = codings.map(({ index }) => index);
      for (const { index, hits } of codings) addCoding(counts[index]!, hits, respondent);
      for (const topic of on) topics.add(topic, carried);
      statuses.add(status, carried);
      sources.add(source, carried);
      pairs.add(carried);
    },
    see({ source, topics: on }) {
      for (const topic of on) topics.open(topic);
      sources.open(source);
    },
    result() {
      const topicRows = topics
        .bases()
        .map(([topic, responses]) => ({ topic, responses, percent: percent(responses, base), base }))
        .sort((one, other) => other.responses - one.responses || (one.topic < other.topic ? -1 : 1));
      return {
        base,
        baseRespondents: alone + named.size,
        themes: themes.map(({ id, label, parent }, index) => {
          const { hits, responses, alone, named } = counts[index]!;
          const respondents = alone + named.size;
          const share = percent(responses, base);
          return { theme: id, label, parent, hits, responses, respondents, percent: share, base };
        }),
        byTopic: topics.rows(topicRows.map(({ topic }) => topic)),
        byStatus: statuses.rows(STATUSES),
        bySource: sources.rows(sources.bases().map(([source]) => source)),
        coOccurrence: pairs.rows(
          counts.map(({ responses }) => responses),
          base,
        ),
        topics: topicRows,
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
