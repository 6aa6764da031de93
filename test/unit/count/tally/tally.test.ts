import fc from "fast-check";
import { expect, test } from "vitest";
import { startTally } from "#src/count/tally/tally.ts";
import type { Codebook } from "#src/model/codebook.ts";
import type { CodedResponse } from "#src/model/hit.ts";
import type { Response } from "#src/model/response.ts";
import { STATUSES } from "#src/model/response.ts";
import { rowsBy, type Tally } from "#src/model/tally.ts";
import { ANONYMOUS, book, coded, NONE, named, organisation, response, theme } from "./sample.ts";

const TRANSPORT = book(theme("transport", [theme("buses"), theme("trains")]), theme("lighting"));

function tallyOf(codebook: Codebook, responses: readonly CodedResponse[]): Tally {
  const tallier = startTally(codebook);
  for (const one of responses) tallier.add(one);
  return tallier.result();
}

function row(tally: Tally, id: string) {
  return tally.themes.find((one) => one.theme === id)!;
}

test("the base is the responses that have text; one of white space has none and counts nowhere", () => {
  const empty = response(2, { text: " \n\t", topics: ["Parks"], attribution: named("Tenant 1") });
  const tally = tallyOf(TRANSPORT, [coded(response(1)), coded(empty)]);
  expect(tally.base).toBe(1);
  expect(tally.topics).toEqual([]);
  expect(tally.respondents).toEqual([{ status: "none", name: null, organisation: null, responses: 1 }]);
});

test("responses are distinct: several hits of a theme in one response make one", () => {
  const tally = tallyOf(TRANSPORT, [coded(response(1), "buses@0-5", "buses@10-15")]);
  expect(row(tally, "buses")).toMatchObject({ hits: 2, responses: 1 });
});

test("a parent's responses are the union of its own and its children's", () => {
  const tally = tallyOf(TRANSPORT, [
    coded(response(1), "buses@0-5", "trains@10-15"),
    coded(response(2), "trains@0-5"),
    coded(response(3), "transport@0-5"),
    coded(response(4), "lighting@0-5"),
  ]);
  expect(row(tally, "transport")).toMatchObject({ responses: 3, percent: 75 });
  expect(row(tally, "trains")).toMatchObject({ responses: 2, percent: 50 });
});

test("a parent's hits count no token twice: overlapping places merge, touching ones do not", () => {
  const tally = tallyOf(TRANSPORT, [
    coded(response(1), "transport@0-9", "buses@0-5", "trains@6-12", "buses@12-17", "transport@20-25"),
  ]);
  expect(row(tally, "transport").hits).toBe(3);
  expect(row(tally, "buses").hits).toBe(2);
});

test("add returns the themes a response carries, in codebook order, with the terms behind them", () => {
  const codings = startTally(TRANSPORT).add(
    coded(response(1), "lighting:lamp*@0-4", "buses:bus@5-8", "transport:late bus@5-13", "buses:bus@20-23"),
  );
  expect(codings).toEqual([
    {
      theme: "transport",
      label: "Transport",
      hits: 2,
      terms: ["bus", "late bus"],
      score: 0,
      by: "codebook",
      carried: true,
    },
    { theme: "buses", label: "Buses", hits: 2, terms: ["bus"], score: 0, by: "codebook", carried: true },
    {
      theme: "lighting",
      label: "Lighting",
      hits: 1,
      terms: ["lamp*"],
      score: 0,
      by: "codebook",
      carried: true,
    },
  ]);
});

test("without responses every theme is listed with zeros, and no percentage is divided by zero", () => {
  const tally = tallyOf(TRANSPORT, []);
  expect(tally.themes.map((one) => [one.theme, one.parent, one.percent])).toEqual([
    ["transport", null, 0],
    ["buses", "transport", 0],
    ["trains", "transport", 0],
    ["lighting", null, 0],
  ]);
  expect(rowsBy(tally, "status")).toHaveLength(4 * STATUSES.length);
});

test("topics stand by responses, descending, then by code unit; a topic twice in one header counts once", () => {
  const topics = [["Parks", "Parks", "roads"], ["Parks"], ["Zoos", "roads"], ["Arts"]];
  const tally = tallyOf(
    TRANSPORT,
    topics.map((some, at) => coded(response(at + 1, { topics: some }))),
  );
  expect(tally.topics.map((one) => [one.topic, one.responses, one.percent, one.base])).toEqual([
    ["Parks", 2, 50, 4],
    ["roads", 2, 50, 4],
    ["Arts", 1, 25, 4],
    ["Zoos", 1, 25, 4],
  ]);
});

test("themes by group have the group's responses as base, and every theme and group, zero included", () => {
  const tally = tallyOf(TRANSPORT, [
    coded(response(1, { topics: ["Roads"], source: "b.txt", attribution: ANONYMOUS }), "buses@0-5"),
    coded(response(2, { topics: ["Roads", "Arts"], source: "b.txt" })),
    coded(response(3, { topics: ["Roads"], source: "a.txt" }), "lighting@0-5"),
  ]);
  const text = (rows: readonly object[]) => rows.map((one) => Object.values(one).join(" "));
  expect(text(rowsBy(tally, "topic")).slice(0, 3)).toEqual([
    "transport Roads 1 33.3 3",
    "transport Arts 0 0 1",
    "buses Roads 1 33.3 3",
  ]);
  expect(text(rowsBy(tally, "topic"))).toHaveLength(8);
  expect(text(rowsBy(tally, "status")).slice(0, 5)).toEqual([
    "transport named 0 0 0",
    "transport organisation 0 0 0",
    "transport anonymous 1 100 1",
    "transport redacted 0 0 0",
    "transport none 0 0 2",
  ]);
  expect(text(rowsBy(tally, "source")).slice(0, 2)).toEqual([
    "transport b.txt 1 50 2",
    "transport a.txt 0 0 1",
  ]);
});

test("co-occurrence lists each pair that occurs once, never a theme with its own ancestor", () => {
  const tally = tallyOf(TRANSPORT, [
    coded(response(1), "buses@0-5", "trains@6-9", "lighting@10-12"),
    coded(response(2), "lighting@0-5"),
    coded(response(3), "trains@0-5"),
    coded(response(4)),
  ]);
  expect(tally.coOccurrence).toEqual([
    { theme: "transport", with: "lighting", responses: 1, percent: 25, lift: 1 },
    { theme: "buses", with: "trains", responses: 1, percent: 25, lift: 2 },
    { theme: "buses", with: "lighting", responses: 1, percent: 25, lift: 2 },
    { theme: "trains", with: "lighting", responses: 1, percent: 25, lift: 1 },
  ]);
});

test("a hit of a theme that the codebook lacks is a bug, not a count", () => {
  expect(() => startTally(TRANSPORT).add(coded(response(1), "parks@0-5"))).toThrow(/"parks"/);
});

test("totals add up for any responses: groups to themes, respondents to the base, children within their parent", () => {
  const attribution = fc.constantFrom(
    ANONYMOUS,
    NONE,
    named("Tenant 1"),
    named("Tenant 2"),
    organisation("Quay Hall"),
  );
  const changes = fc.record({
    attribution,
    source: fc.constantFrom("a.txt", "b.txt"),
    text: fc.constantFrom("Words.", "More words.", " "),
  });
  const hit = fc.tuple(
    fc.constantFrom("transport", "buses", "trains", "lighting"),
    fc.nat(30),
    fc.integer({ min: 1, max: 9 }),
  );
  const one = fc
    .tuple(changes, fc.array(hit, { maxLength: 6 }))
    .map(([some, hits]: [Partial<Response>, [string, number, number][]]) =>
      coded(
        response(1, some),
        ...hits
          .toSorted((a, b) => a[1] - b[1])
          .map(([id, start, length]) => `${id}@${start}-${start + length}`),
      ),
    );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), (responses) => {
      const tally = tallyOf(TRANSPORT, responses);
      const sum = (rows: readonly { responses: number }[]) =>
        rows.reduce((total, each) => total + each.responses, 0);
      expect(sum(tally.respondents)).toBe(tally.base);
      for (const each of tally.themes) {
        for (const rows of [rowsBy(tally, "status"), rowsBy(tally, "source")]) {
          expect(sum(rows.filter(({ theme: id }) => id === each.theme))).toBe(each.responses);
        }
        const parent = each.parent === null ? each : row(tally, each.parent);
        expect(parent.responses).toBeGreaterThanOrEqual(each.responses);
        expect(each.respondents).toBeLessThanOrEqual(each.responses);
        expect(each.hits).toBeGreaterThanOrEqual(each.responses);
      }
    }),
    { seed: 2, numRuns: 200 },
  );
});
