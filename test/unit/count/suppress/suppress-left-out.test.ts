/** What is not published at all where small counts are withheld. */

import { expect, it } from "vitest";
import { suppressed } from "#src/count/suppress/suppress.ts";
import { rowsBy } from "#src/model/tally.ts";
import { BUSES, tallyOf, whole } from "./suppress-tally.ts";

it("topics whose number is withheld stand last, by name, so that their place tells nothing", () => {
  const topics = ["Ferries", "Walking", "Fares", "Trams"];
  const tally = tallyOf(
    BUSES,
    topics.map((topic, at) => ({ times: [4, 3, 9, 12][at]!, topics: [topic], themes: ["buses"] })),
  );
  expect(tally.topics.map(({ topic }) => topic)).toEqual(["Trams", "Fares", "Ferries", "Walking"]);
  const found = suppressed(tally, BUSES, 5);
  expect(found.topics.map(({ topic, responses }) => [topic, responses])).toEqual([
    ["Trams", 12],
    ["Fares", 9],
    ["Ferries", null],
    ["Walking", null],
  ]);
  const turned = tallyOf(
    BUSES,
    topics.map((topic, at) => ({ times: [3, 4, 9, 12][at]!, topics: [topic], themes: ["buses"] })),
  );
  expect(suppressed(turned, BUSES, 5)).toEqual(found);
});

it("a table whose groups are a response each: who reads how many there are knows that each is one", () => {
  const sources = Array.from({ length: 12 }, (_, at) => `letter-${at}.txt`);
  const tally = tallyOf(
    BUSES,
    sources.map((source, at) => ({ times: 1, source, ...(at < 7 ? { themes: ["buses"] } : {}) })),
  );
  const found = suppressed(tally, BUSES, 5);
  expect(rowsBy(found, "source")).toEqual([]);
  const groups = whole(tally).groups.map(({ by, rows }) => ({ by, rows: by === "source" ? [] : rows }));
  expect(found).toEqual({ ...whole(tally), groups });
});

it("any count, where all responses are fewer than the limit", () => {
  const found = suppressed(tallyOf(BUSES, [{ times: 4, topics: ["Fares"], themes: ["buses"] }]), BUSES, 5);
  const numbers = { hits: null, responses: null, respondents: null, percent: null };
  expect(found.base).toBe(4);
  expect(found.themes).toEqual([{ theme: "buses", label: "Buses", parent: null, base: 4, ...numbers }]);
  expect([
    rowsBy(found, "topic"),
    rowsBy(found, "status"),
    rowsBy(found, "source"),
    found.coOccurrence,
    found.topics,
  ]).toEqual([[], [], [], [], []]);
});

it("respondents, and both ways of counting campaigns", () => {
  const tally = tallyOf(BUSES, [{ times: 9, themes: ["buses"] }]);
  expect(tally.respondents).toHaveLength(9);
  expect(rowsBy(tally, "campaigns")).toHaveLength(2);
  const found = suppressed(tally, BUSES, 5);
  expect([found.respondents, rowsBy(found, "campaigns")]).toEqual([[], []]);
});
