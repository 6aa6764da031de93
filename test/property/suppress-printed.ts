/** Tables as they are printed, so that the tests know no more than what stands there. */

import type { Publishable } from "#src/model/publishable.ts";
import type { GroupRow } from "#src/model/tables/of-counts.ts";
import type { SuppressedTally, Tally } from "#src/model/tally.ts";
import { rowsBy } from "#src/model/tally.ts";

export type Printed = Readonly<
  Record<"themes" | "topics" | "pairs" | Group, readonly (readonly string[])[]>
> & {
  readonly base: string;
};
export type Group = "status" | "source" | "topic";
export const GROUPS: readonly Group[] = ["status", "source", "topic"];

const cell = (value: Publishable | string) => (value === null ? "[c]" : String(value));

export function printed(tally: SuppressedTally): Printed {
  const group = (rows: readonly GroupRow<Publishable>[]) =>
    rows.map((row) => [row.theme, row.group, row.responses, row.percent, row.base].map(cell));
  return {
    base: cell(tally.base),
    themes: tally.themes.map((row) =>
      [row.theme, row.hits, row.responses, row.respondents, row.percent, row.base].map(cell),
    ),
    status: group(rowsBy(tally, "status")),
    source: group(rowsBy(tally, "source")),
    topic: group(rowsBy(tally, "topic")),
    pairs: tally.coOccurrence.map((row) =>
      [row.theme, row.with, row.responses, row.percent, row.lift].map(cell),
    ),
    topics: tally.topics.map((row) => [row.topic, row.responses, row.percent, row.base].map(cell)),
  };
}

/** The numbers that `keep` lets stand; shares where it lets all that they are made of stand. */
export function withheldWhere(tally: Tally, keep: (value: number) => boolean): SuppressedTally {
  const shown = (value: number) => (keep(value) ? value : null);
  const share = (value: number, ...of: readonly number[]) => (of.every(keep) ? value : null);
  const inTheme = new Map(tally.themes.map(({ theme, responses }) => [theme, responses]));
  const groups = (rows: readonly GroupRow[]) =>
    rows.map((row) => ({
      ...row,
      responses: shown(row.responses),
      percent: share(row.percent, row.responses, row.base),
      base: shown(row.base),
    }));
  return {
    ...tally,
    themes: tally.themes.map((row) => ({
      ...row,
      hits: shown(row.hits),
      responses: shown(row.responses),
      respondents: shown(row.respondents),
      percent: share(row.percent, row.responses),
    })),
    groups: tally.groups.map(({ by, rows }) => ({ by, rows: groups(rows) })),
    coOccurrence: tally.coOccurrence.map((row) => ({
      ...row,
      responses: shown(row.responses),
      percent: share(row.percent, row.responses),
      lift: share(row.lift, row.responses, inTheme.get(row.theme)!, inTheme.get(row.with)!),
    })),
    topics: tally.topics.map((row) => ({
      ...row,
      responses: shown(row.responses),
      percent: share(row.percent, row.responses),
    })),
  };
}

/** Every number of the tables by its name: `responses t0`, `base status named`, `status t0 named`, `pair t0 t1`. */
export function numbersOf(tables: Printed): ReadonlyMap<string, string> {
  const found = new Map([["base", tables.base]]);
  for (const [theme, hits, responses, respondents] of tables.themes) {
    found.set(`hits ${theme}`, hits!).set(`responses ${theme}`, responses!);
    found.set(`respondents ${theme}`, respondents!);
  }
  for (const group of GROUPS) {
    for (const [theme, name, responses, , base] of tables[group]) {
      found.set(`${group} ${theme} ${name}`, responses!).set(`base ${group} ${name}`, base!);
    }
  }
  for (const [one, other, responses] of tables.pairs) found.set(`pair ${one} ${other}`, responses!);
  for (const [topic, responses] of tables.topics) found.set(`base topic ${topic}`, responses!);
  return found;
}
