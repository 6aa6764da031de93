/** Counting campaigns: every response, or each campaign once. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startTally } from "#src/count/tally/tally.ts";
import type { Campaign, CampaignMember } from "#src/model/campaign.ts";
import { rowsBy } from "#src/model/tally.ts";
import { ANONYMOUS, book, coded, named, response, theme } from "./sample.ts";

const BOOK = book(theme("transport", [theme("buses"), theme("trains")]), theme("lighting"));

const member = (index: number): CampaignMember => ({
  response: `ideas-000${index + 1}`,
  index,
  source: "ideas.txt",
  line: 1,
  similarity: 1,
  added: [],
});

const campaign = (template: number, ...members: readonly number[]): Campaign => ({
  id: "campaign-001",
  kind: "copies",
  pattern: null,
  template: member(template),
  members: members.map(member),
});

/** Five responses; the first, third and fifth are one campaign, and the third adds a theme. */
function tallier() {
  const tally = startTally(BOOK);
  const ONE = named("Tenant 1");
  tally.add(coded(response(1, { topics: ["Roads"], attribution: ANONYMOUS }), "buses@0-5"));
  tally.add(coded(response(2, { topics: ["Roads"], attribution: ONE }), "trains@0-5"));
  tally.add(
    coded(
      response(3, { topics: ["Parks"], attribution: ONE, source: "more.txt" }),
      "buses@0-5",
      "buses@6-9",
      "lighting@10-14",
    ),
  );
  tally.add(coded(response(4, { text: " " })));
  tally.add(
    coded(response(5, { topics: ["Roads"], attribution: ANONYMOUS, source: "last.txt" }), "buses@0-5"),
  );
  return tally;
}

const CAMPAIGN = campaign(0, 0, 2, 4);

const themes = (count: "each" | "once") =>
  tallier()
    .result([CAMPAIGN], count)
    .themes.map((row) => [row.theme, row.hits, row.responses, row.respondents, row.percent, row.base]);

describe("a campaign that counts once", () => {
  test("is one response by one respondent, with every theme of its responses and their most hits", () => {
    expect(themes("each")).toEqual([
      ["transport", 5, 4, 3, 100, 4],
      ["buses", 4, 3, 3, 75, 4],
      ["trains", 1, 1, 1, 25, 4],
      ["lighting", 1, 1, 1, 25, 4],
    ]);
    expect(themes("once")).toEqual([
      ["transport", 3, 2, 2, 100, 2],
      ["buses", 2, 1, 1, 50, 2],
      ["trains", 1, 1, 1, 50, 2],
      ["lighting", 1, 1, 1, 50, 2],
    ]);
  });

  test("stands in the groups of its template; the groups of its other responses stay in the tables", () => {
    const tally = tallier().result([CAMPAIGN], "once");
    const [byStatus, bySource] = [rowsBy(tally, "status"), rowsBy(tally, "source")];
    const { topics } = tally;
    const of = (rows: typeof byStatus, id: string) =>
      rows.filter((row) => row.theme === id).map((row) => [row.group, row.responses, row.base]);
    expect(of(byStatus, "lighting").filter(([, , base]) => base !== 0)).toEqual([
      ["named", 0, 1],
      ["anonymous", 1, 1],
    ]);
    expect(of(bySource, "buses")).toEqual([
      ["ideas.txt", 1, 2],
      ["more.txt", 0, 0],
      ["last.txt", 0, 0],
    ]);
    expect(topics.map(({ topic, responses }) => [topic, responses])).toEqual([
      ["Roads", 2],
      ["Parks", 0],
    ]);
  });

  test("meets the themes of all its responses", () => {
    const pairs = (count: "each" | "once") =>
      tallier()
        .result([CAMPAIGN], count)
        .coOccurrence.map((row) => [row.theme, row.with, row.responses]);
    expect(pairs("once")).toEqual([
      ["transport", "lighting", 1],
      ["buses", "lighting", 1],
    ]);
    expect(pairs("each")).toEqual(pairs("once"));
  });
});

test("both ways of counting stand side by side, whichever the other tables follow", () => {
  const rows = (count: "each" | "once") =>
    rowsBy(tallier().result([CAMPAIGN], count), "campaigns")
      .filter(({ theme: id }) => id === "buses")
      .map(({ group, responses, percent, base }) => [group, responses, percent, base]);
  expect(rows("each")).toEqual([
    ["each", 3, 75, 4],
    ["once", 1, 50, 2],
  ]);
  expect(rows("once")).toEqual(rows("each"));
});

test("without campaigns both are the same", () => {
  const tally = tallier().result([], "once");
  const [byCampaigns, each] = [rowsBy(tally, "campaigns"), tally.themes];
  expect(byCampaigns.map(({ responses }) => responses)).toEqual(
    each.flatMap(({ responses }) => [responses, responses]),
  );
});

test("counting once gives what the same responses give with each campaign put together by hand", () => {
  const ids = fc.subarray(["buses", "trains", "lighting"]);
  const responses = fc.array(fc.tuple(ids, fc.boolean(), fc.constantFrom("Roads", "Parks")), {
    minLength: 3,
    maxLength: 9,
  });
  fc.assert(
    fc.property(responses, (all) => {
      const inCampaign = all.flatMap(([, isMember], at) => (isMember ? [at] : []));
      fc.pre(inCampaign.length > 1);
      const template = inCampaign[0]!;
      const codedAs = (at: number, themesOf: readonly string[]) =>
        coded(
          response(at + 1, { topics: [all[at]![2]] }),
          ...themesOf.map((id, place) => `${id}@${place}-${place + 1}`),
        );
      const tally = startTally(BOOK);
      for (const [at, [themesOf]] of all.entries()) tally.add(codedAs(at, themesOf));
      const together = startTally(BOOK);
      const union = new Set(inCampaign.flatMap((at) => all[at]![0]));
      for (const [at, [themesOf, isMember]] of all.entries()) {
        if (!isMember) together.add(codedAs(at, themesOf));
        if (at === template) together.add(codedAs(at, [...union]));
      }
      const once = tally.result([campaign(template, ...inCampaign)], "once");
      const counts = ({ themes: rows }: typeof once) =>
        rows.map((row) => [row.responses, row.respondents, row.percent]);
      expect(counts(once)).toEqual(counts(together.result()));
      expect(rowsBy(once, "status")).toEqual(rowsBy(together.result(), "status"));
    }),
    { seed: 3, numRuns: 200 },
  );
});
