/** Candidate topics are counted by key, and told from what is left of longer ones. */
import { describe, expect, it } from "vitest";
import { withoutFragments } from "#src/read/split/topic-header/fragments.ts";
import { TopicCounts, type TopicPosition } from "#src/read/split/topic-header/topic-counts.ts";

function countsOf(rows: readonly (readonly [string, TopicPosition, number])[]): TopicCounts {
  const counts = new TopicCounts();
  for (const [printed, position, times] of rows) {
    for (let n = 0; n < times; n++) counts.add(printed, position);
    counts.accept(printed);
  }
  return counts;
}

describe("topics are counted", () => {
  it("by letters and digits, in each position", () => {
    const counts = countsOf([
      ["Real-time news", "inside", 3],
      ["Realtime news", "last", 2],
      ["REAL TIME NEWS", "alone", 1],
    ]);
    expect(counts.list()).toEqual([
      { key: "realtimenews", inside: 3, last: 2, alone: 1, spelling: "Real-time news" },
    ]);
    expect(counts.total("realtimenews")).toBe(6);
  });

  it("the most frequent first, equals by code unit", () => {
    const counts = countsOf([
      ["Walking", "inside", 2],
      ["Fares", "inside", 2],
      ["Ferries", "inside", 3],
    ]);
    expect(counts.list().map(({ spelling }) => spelling)).toEqual(["Ferries", "Fares", "Walking"]);
  });

  it("and listed only where they were accepted", () => {
    const counts = new TopicCounts();
    counts.add("Ferries", "inside");
    expect(counts.list()).toEqual([]);
    expect([counts.accepted("ferries"), counts.total("ferries"), counts.total("fares")]).toEqual([
      false,
      1,
      0,
    ]);
  });

  it("not where they have no letter or digit", () => {
    expect(countsOf([["–", "inside", 4]]).list()).toEqual([]);
  });
});

describe("fragments are", () => {
  const LONGER = [
    ["Walking, wheeling and crossings", "inside", 30],
    ["Safety after dark", "inside", 30],
  ] as const;
  const topics = (more: Parameters<typeof countsOf>[0]) => withoutFragments(countsOf([...LONGER, ...more]));

  it.each([
    ["a rare beginning at the ends of headers", "Walking, wheeling", "last", 3],
    ["a beginning printed once", "Safety after", "inside", 1],
    ["a rare end inside headers", "after dark", "inside", 2],
  ] as const)("%s", (_, printed, position, times) => {
    expect(topics([[printed, position, times]])).not.toContain(printed);
  });

  it.each([
    ["a beginning that is a header of its own", "Walking", "alone", 2],
    ["a beginning that is frequent inside headers", "Walking", "inside", 20],
    ["what begins no other", "Fares", "last", 1],
  ] as const)("not %s", (_, printed, position, times) => {
    expect(topics([[printed, position, times]])).toContain(printed);
  });
});
