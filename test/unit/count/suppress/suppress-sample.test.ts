/** What suppression leaves of the sample's tables. */

import { expect, it } from "vitest";
import { suppressed } from "#src/count/suppress/suppress.ts";
import type { Publishable } from "#src/model/publishable.ts";
import type { GroupRow } from "#src/model/tables/of-counts.ts";
import type { SuppressedTally } from "#src/model/tally.ts";
import { rowsBy } from "#src/model/tally.ts";
import { sampleTally } from "./sample-tally.ts";

type Numbers = (of: SuppressedTally) => readonly Publishable[];

/** Every number once: the bases of groups where their rows repeat them. */
const NUMBERS: Readonly<Record<string, Numbers>> = {
  "themes: responses": ({ themes }) => themes.map(({ responses }) => responses),
  "themes: respondents": ({ themes }) => themes.map(({ respondents }) => respondents),
  "themes: hits": ({ themes }) => themes.map(({ hits }) => hits),
  "by status": (tally) => rowsBy(tally, "status").map(({ responses }) => responses),
  "by source": (tally) => rowsBy(tally, "source").map(({ responses }) => responses),
  "by topic": (tally) => inOneOrder(rowsBy(tally, "topic")).map(({ responses }) => responses),
  "bases of statuses": (tally) => basesOf(rowsBy(tally, "status"), tally),
  "bases of sources": (tally) => basesOf(rowsBy(tally, "source"), tally),
  topics: ({ topics }) =>
    topics.toSorted((one, other) => (one.topic < other.topic ? -1 : 1)).map(({ responses }) => responses),
  pairs: ({ coOccurrence }) => coOccurrence.map(({ responses }) => responses),
};

const basesOf = (rows: Rows, { themes }: SuppressedTally) =>
  rows.slice(0, rows.length / themes.length).map(({ base }) => base);

type Rows = readonly GroupRow<Publishable>[];

function inOneOrder(rows: Rows): Rows {
  const key = ({ theme, group }: (typeof rows)[number]) => `${theme} ${group}`;
  return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

it("below 5, small counts go, and few others with them: number of cells that are not 0, small, withheld besides", async () => {
  const { tally, codebook } = await sampleTally();
  const found = suppressed(tally, codebook, 5);
  const counted = Object.entries(NUMBERS).map(([name, numbersOf]) => {
    const published = numbersOf(found);
    const counts = numbersOf(tally).map((count, at) => ({
      count: count!,
      isWithheld: published[at] === null,
    }));
    const small = counts.filter(({ count }) => count > 0 && count < 5);
    expect(small.every(({ isWithheld }) => isWithheld)).toBe(true);
    const withheld = counts.filter(({ isWithheld }) => isWithheld);
    return [
      name,
      counts.filter(({ count }) => count > 0).length,
      small.length,
      withheld.length - small.length,
    ];
  });
  expect(counted).toEqual([
    ["themes: responses", 23, 0, 1],
    ["themes: respondents", 23, 0, 1],
    ["themes: hits", 23, 0, 3],
    ["by status", 102, 70, 3],
    ["by source", 94, 62, 6],
    ["by topic", 345, 297, 0],
    ["bases of statuses", 5, 0, 0],
    ["bases of sources", 6, 1, 1],
    ["topics", 24, 7, 0],
    ["pairs", 188, 156, 1],
  ]);
});
