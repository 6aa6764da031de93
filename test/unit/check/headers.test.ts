import { describe, expect, it } from "vitest";
import { headers } from "#src/check/headers.ts";
import type { DocumentSeen } from "#src/model/check.ts";
import type { Response } from "#src/model/response.ts";
import { response } from "../count/tally/sample.ts";

const find = (changes: Partial<Response>) => headers(null).response!(response(4, changes), 1);
const header = (headerText: string, topics = ["Ferries"]) => find({ headerText, topics });

describe("a topic twice in one header", () => {
  it.each([
    ["as it stands", "Ferries; Bus services; Ferries;", "Ferries"],
    ["in other capitals", "Ferries; ferries", "ferries"],
    ["wrapped otherwise", "Hospital-journeys; Hospital  journeys;", "Hospital journeys"],
    ["three times", "Ferries; Ferries; Ferries", "Ferries"],
  ])("is found %s", (_rule, text, topic) => {
    expect(header(text).map(({ found }) => found)).toEqual([
      `the header of ideas-0004 has "${topic}" more than once`,
    ]);
  });

  it("is a warning on the line of the header", () => {
    const lines = { header: [7, 8], body: [9, 12], attribution: null } as const;
    expect(find({ lines, headerText: "Ferries; Ferries", topics: ["Ferries"] })).toMatchObject([
      {
        code: "topic-repeated",
        severity: "warning",
        place: { source: "ideas.txt", line: 7 },
        response: "ideas-0004",
      },
    ]);
  });

  it("is found in the topics of a record, which has no header", () => {
    expect(find({ topics: ["Ferries", "Ferries"] })).toHaveLength(1);
    expect(find({ topics: ["Ferries"], headerText: "Ferries;" })).toEqual([]);
  });
});

it.each([
  "Ferries",
  "Ferries; Ferries - winter;",
  "Bus services; Bus services - evenings; Rural bus services",
  ";;",
  "-; –;",
])("nothing is found in %j", (text) => {
  expect(header(text)).toEqual([]);
});

it("a title is no list of topics", () => {
  expect(header("Ferries; Ferries", [])).toEqual([]);
});

it("covers the responses that have a header", () => {
  const check = headers(null);
  const topics = ["Ferries"];
  for (const headerText of ["Ferries;", "Ferries; Ferries"])
    check.response!(response(1, { headerText, topics }), 1);
  check.response!(response(1, { headerText: "A title" }), 1);
  expect(check.covered()).toBe("2 headers searched for topics printed twice");
});

it("topics of records are held against the list, with the nearest; those of documents were", () => {
  const found = (changes: Partial<Response>, listed: readonly string[] | null) =>
    headers(listed).response!(response(4, changes), 1).map(({ code, found: words, hint }) => [
      code,
      words,
      hint,
    ]);
  const topics = ["Heritage", "Heirtage", "Something else altogether"];
  expect(found({ topics, headerText: null }, ["Heritage"])).toEqual([
    ["topic-unknown", 'ideas-0004 has the topic "Heirtage"', 'the nearest topic is "Heritage"'],
    [
      "topic-unknown",
      'ideas-0004 has the topic "Something else altogether"',
      "it is counted as printed; list it if it is a topic",
    ],
  ]);
  expect(found({ topics, headerText: null }, null)).toEqual([]);
  expect(found({ topics, headerText: topics.join("; ") }, ["Heritage"])).toEqual([]);
});

it("says of each topic what was expected, and what to do", () => {
  const lines = { header: null, body: [9, 12], attribution: null } as const;
  const topics = ["Bus\n services", "Ferries", "Ferries"];
  const found = headers(["Ferries"]).response!(response(4, { lines, topics }), 1);
  const place = { source: "ideas.txt", line: 9 };
  expect(found).toEqual([
    {
      code: "topic-unknown",
      severity: "warning",
      place,
      found: 'ideas-0004 has the topic "Bus services"',
      expected: "one of the topics listed",
      hint: "it is counted as printed; list it if it is a topic",
      response: "ideas-0004",
    },
    {
      code: "topic-repeated",
      severity: "warning",
      place,
      found: 'the header of ideas-0004 has "Ferries" more than once',
      expected: "each topic once",
      hint: "it is counted once; see whether another topic was meant",
      response: "ideas-0004",
    },
  ]);
});

it("tells the page of a header, in a document", () => {
  const check = headers(null);
  const pageOf = (line: number) => line + 100;
  check.document!({ document: { source: "ideas.txt" }, pageOf } as unknown as DocumentSeen);
  const lines = { header: [7, 8], body: [9, 12], attribution: null } as const;
  const found = check.response!(response(4, { lines, topics: ["Ferries", "Ferries"] }), 1);
  expect(found.map(({ place }) => place)).toEqual([{ source: "ideas.txt", page: 107, line: 7 }]);
  expect(check.group).toBe("headers");
});

it("counts a topic that comes twice in the order in which it comes again", () => {
  const items = "Fares; Ferries; Ferries; Fares; Fares";
  expect(header(items, ["Fares", "Ferries"]).map(({ found }) => found.match(/"(.*)"/)![1])).toEqual([
    "Ferries",
    "Fares",
  ]);
});
