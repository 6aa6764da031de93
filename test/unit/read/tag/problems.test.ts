/** What an analyst is told of a header or an attribution, in which words, and in which layouts. */
import { describe, expect, test } from "vitest";
import { LAYOUTS, type Layout } from "#src/model/split.ts";
import { headerProblems } from "#src/read/tag/problems.ts";
import type { HeaderTopics } from "#src/read/tag/topics.ts";
import { ANONYMOUS, NONE, response } from "../../count/tally/sample.ts";

const LINES = { header: [7, 7], body: [8, 9], attribution: [10, 10] } as const;
const NOTHING: HeaderTopics = { topics: [], truncated: false, unknown: [] };
const WHOLE = response(4, { lines: LINES, attribution: ANONYMOUS });

const problems = (found = WHOLE, header: Partial<HeaderTopics> = {}, layout: Layout = "topic-header") => {
  const split = { layout, topics: ["Ferries", "Fares"], responses: [], pieces: [] };
  return headerProblems(found, { ...NOTHING, ...header }, split, (word) => word === "parish");
};

test("nothing is told of a response with header, topics and attribution", () => {
  expect(problems()).toEqual([]);
});

test("a header that is not printed is a warning where the response begins", () => {
  const headless = { ...WHOLE, lines: { ...LINES, header: null } };
  expect(problems(headless)).toEqual([
    {
      code: "header-missing",
      severity: "warning",
      place: { source: "ideas.txt", line: 8 },
      found: "ideas-0004 has no header",
      expected: "a line of topics before each response",
      hint: "check that a response begins here",
      response: "ideas-0004",
    },
  ]);
});

test("an item that is no topic is a warning, with the nearest topic if one is near", () => {
  const expected = {
    code: "topic-unknown",
    severity: "warning",
    place: { source: "ideas.txt", line: 7 },
    expected: "one of the topics listed or found",
    response: "ideas-0004",
  };
  expect(problems(WHOLE, { unknown: ["Farse", "Heritage"] })).toEqual([
    { ...expected, found: 'the header of ideas-0004 has "Farse"', hint: 'the nearest topic is "Fares"' },
    {
      ...expected,
      found: 'the header of ideas-0004 has "Heritage"',
      hint: "it is counted as printed; list it if it is a topic",
    },
  ]);
});

test("a header that is cut off is a note", () => {
  expect(problems(WHOLE, { truncated: true })).toEqual([
    {
      code: "header-truncated",
      severity: "info",
      place: { source: "ideas.txt", line: 7 },
      found: "the header of ideas-0004 is cut off in the source",
      expected: "whole topics",
      hint: "what was cut off cannot be counted",
      response: "ideas-0004",
    },
  ]);
});

test("an attribution that is not printed is a note", () => {
  expect(problems({ ...WHOLE, attribution: NONE })).toEqual([
    {
      code: "attribution-missing",
      severity: "info",
      place: { source: "ideas.txt", line: 7 },
      found: "ideas-0004 has no attribution",
      expected: "a name or a phrase after each response",
      hint: "each counts as one respondent",
      response: "ideas-0004",
    },
  ]);
});

describe("header and attribution are missed in the layout of headers alone", () => {
  const bare = { ...WHOLE, lines: { ...LINES, header: null }, attribution: NONE };
  test.each(LAYOUTS)("%s", (layout) => {
    expect(problems(bare, {}, layout)).toHaveLength(layout === "topic-header" ? 2 : 0);
  });
});

test.each([
  "Zebulon Quackenbush",
  "Quackley Hebbling",
  "Z Quackenbush",
  "Mrs Quackenbush",
  "margaret quackenbush",
])("what may be the name of one who is not named is not quoted: %j", (topic) => {
  expect(problems(WHOLE, { unknown: [topic] })[0]?.found).toBe(
    "the header of ideas-0004 has (not quoted: it may be a name)",
  );
});

test.each(["Farse Parish", "Parish Moorings", "Late boats", "Heritage"])(
  "other topics are quoted, without personal data: %j",
  (topic) => {
    expect(problems(WHOLE, { unknown: [`${topic} 07700 900123`] })[0]?.found).toBe(
      `the header of ideas-0004 has "${topic} ████████████"`,
    );
  },
);
