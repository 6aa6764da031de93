import { describe, expect, it } from "vitest";
import { statedNumbers } from "#src/cues/stated-numbers.ts";

const said = (text: string) =>
  statedNumbers(text).map(
    ({ number, bound, of }) => `${bound === "exactly" ? "" : `${bound} `}${number} ${of}`,
  );

describe("a document states a number about itself", () => {
  it.each([
    ["We received 64 responses.", "64 responses"],
    ["We received 1,204 responses to the open question, from passengers and staff.", "1204 responses"],
    ["This document contains all 985 responses we received to the call.", "985 responses"],
    ["A total of 1,204 submissions were made.", "1204 responses"],
    ["The sixty-one responses printed here are unedited.", "61 responses"],
    ["There were two hundred and five replies.", "205 responses"],
    ["Sixty-four (64) responses are printed below.", "64 responses"],
    ["64 written responses were received.", "64 responses"],
    ["Sixty-four responses are printed below.", "64 responses"],
    ["Of the 64 responses, most were long.", "64 responses"],
    ["In total, the Board received\n64\nresponses.", "64 responses"],
    ["Total: 64 responses", "64 responses"],
    ["Responses: 64", "64 responses"],
    ["The total number of responses received was 64.", "64 responses"],
    ["Number of responses: 64", "64 responses"],
    ["We received 985 responses3 by the end.", "985 responses"],
    ["We received more than 500 responses.", "over 500 responses"],
    ["We received 500+ responses.", "at least 500 responses"],
    ["We received at least 500 responses.", "at least 500 responses"],
    ["We received fewer than 50 responses.", "under 50 responses"],
    ["The Board received up to 50 responses.", "at most 50 responses"],
    ["We received nearly 500 responses.", "nearly 500 responses"],
    ["We received about a hundred responses.", "about 100 responses"],
    ["We received 64 responses by post, by e-mail and on line.", "64 responses"],
    ["Six letters reached us.", "6 responses"],
    ["In 2023 we received 64 responses.", "64 responses"],
    ["They came from 30 organisations.", "30 organisations"],
    ["We heard from 30 organisations.", "30 organisations"],
    ["There were responses from 30 organizations.", "30 organisations"],
    ["30 organisations responded.", "30 organisations"],
    ["In all 12 members of the public responded to the consultation.", "12 individuals"],
    ["235 people took part in the survey.", "235 respondents"],
    [
      "There were responses from over 600 organisations, charities and those who live here.",
      "over 600 respondents",
    ],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ["12 individuals and 30 organisations responded.", ["12 individuals", "30 organisations"]],
    [
      "We received responses from 12 individuals and\n30 organisations.",
      ["12 individuals", "30 organisations"],
    ],
    ["We received 64 responses from 40 organisations.", ["64 responses", "40 organisations"]],
    [
      "We received 64 responses (12 individuals, 30 organisations).",
      ["64 responses", "12 individuals", "30 organisations"],
    ],
    [
      "We received 985\nresponses from over 600 individuals and groups.",
      ["985 responses", "over 600 respondents"],
    ],
  ])("several in one breath: %j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("a stated number is told", () => {
  it("as all of what was counted before", () => {
    expect(said("We received 64 responses. This document prints all\nsixty-four of them.")).toEqual([
      "64 responses",
      "64 responses",
    ]);
    expect(said("This document prints all 64 of them.")).toEqual([]);
  });

  it("not where it is of another year, or of letters among responses", () => {
    expect(said("In 2019 we received 412 responses. This time we received 64 responses.")).toEqual([
      "64 responses",
    ]);
    expect(said("We received 12 letters. All 64 responses are printed.")).toEqual(["64 responses"]);
  });

  it("where it stands, over a line break, too", () => {
    const text = "An introduction.\nWe received over\n1,204 responses.";
    expect(statedNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "over\n1,204 responses",
    ]);
  });

  it("as of those that are printed, unless it is of all", () => {
    const text =
      "We received 64 responses. The 60 responses printed here are unedited. We print all 60 responses.";
    expect(statedNumbers(text).map(({ printed }) => printed)).toEqual([false, true, false]);
  });
});

it.each([
  "We met 985 children.",
  "This document contains 64 pages.",
  "We printed 5,000 letters over the 12 weeks.",
  "in response to question 5",
  "12 responses to question 5 were received.",
  "We received 300 respondents' households' meters.",
  "64% of responses were received on line.",
  "In 2021 responses were received by post.",
  "We received £64 responses",
  "We received 10-12 responses.",
  "12 responses mentioned the ferry.",
  "We received 12 responses about the ferry.",
  "Of these, 12 responses were received by post.",
  "A further 12 responses were received late.",
  "The other 12 responses were received after the end.",
  "We received 64 letters, of which 12 responses were printed.",
  "We received 12 responses from schools and 30 from parents.",
  "An earlier consultation received 300 responses.",
  "We had hoped for 1,000 responses.",
  "This chapter prints the 12 responses on ferries.",
  "Twelve organisations told us that the ferry is late.",
  "The panel includes 12 organisations.",
  "The island has 985 people.",
  "Thirty-eight people took part, of whom nine use a frame.",
  "We received 12 late responses from 8 organisations.",
  "We received one response.",
  "We received hundreds of responses.",
  "Staff sent 64 responses each",
  "Question 12 responses were received.",
  "",
])("none is stated in %j", (text) => {
  expect(said(text)).toEqual([]);
});
