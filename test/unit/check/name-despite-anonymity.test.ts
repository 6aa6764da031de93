import { describe, expect, it } from "vitest";
import { nameDespiteAnonymity } from "#src/check/name-despite-anonymity.ts";
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { Attribution, Response } from "#src/model/response.ts";
import { ANONYMOUS, NONE, named, organisation, response } from "../count/tally/sample.ts";

const anonymity = anonymityReader({ anonymous: ["Please keep my badge out of it"], redacted: [] });
const find = (given: Response) => nameDespiteAnonymity(anonymity).response!(given, 1);
const words = (given: Response) => find(given).map(({ found }) => found);

const ASKED = "although anonymity was asked for";
const withheld = (
  changes: Partial<Attribution>,
  text = "Buses run late.",
  headerText: string | null = null,
) => response(4, { text, headerText, attribution: { ...ANONYMOUS, ...changes } });

describe("a name beside a request for anonymity", () => {
  it.each([
    ["a record's name", withheld({ name: "Ann Quill" }), `ideas-0004 carries a name ${ASKED}`],
    [
      "a record's organisation",
      withheld({ organisation: "Marl Forum" }),
      `ideas-0004 carries a name ${ASKED}`,
    ],
    [
      "a withheld name",
      withheld({ status: "redacted", name: "Ann Quill" }),
      "ideas-0004 carries a name although the name was withheld",
    ],
    [
      "a name after the phrase",
      withheld({ text: "Anonymous (Ann Quill)" }),
      `the attribution of ideas-0004 has a name ${ASKED}`,
    ],
    [
      "a person where the organisation would be",
      withheld({ status: "redacted", text: "[Name redacted] Ann Quill", organisation: "Ann Quill" }),
      "the attribution of ideas-0004 has a name although the name was withheld",
    ],
  ])("is found: %s", (_rule, given, found) => {
    expect(words(given)).toEqual([found]);
  });

  it.each([
    ["an anonymous response", response(1, { attribution: ANONYMOUS })],
    ["a record with a word where the name would be", withheld({ name: "Anonymous", organisation: "N/A" })],
    [
      "a record with a number where the name would be",
      withheld({ name: "Respondent 12", organisation: "-" }),
    ],
    ["a phrase with a description", withheld({ text: "Anonymous, parent of two from Marl" })],
    [
      "the organisation of a redacted person",
      withheld({ status: "redacted", text: "[official] Marl Office", organisation: "Marl Office" }),
    ],
    [
      "an organisation called after a person",
      withheld({ status: "redacted", text: "[Name redacted] Thomas Quill Foundation" }),
    ],
    ["no attribution", response(1, { attribution: NONE })],
    ["a name", response(1, { attribution: named("Ann Quill", "Marl Forum") })],
    ["an organisation of anonymous people", response(1, { attribution: organisation("Gamblers Anonymous") })],
    ["a confidential service", response(1, { attribution: organisation("Marl Confidential Advice") })],
  ])("is not found in %s", (_rule, given) => {
    expect(find(given)).toEqual([]);
  });
});

describe("a withheld name in the response's own words", () => {
  const known = { name: "Dr Ann Quill", organisation: "Marl Bus Forum" };

  it.each([
    ["the name", "It is late.\nann\nquill's view", "text", 2],
    ["the organisation", "Late.\n\nThe MARL BUS FORUM met.", "text", 3],
    ["the title and surname", "Dr. Quill was late.", "text", 1],
  ])("is found: %s", (_rule, text, part, line) => {
    const found = find({
      ...withheld(known, text),
      lines: { header: null, body: [1, 9], attribution: null },
    });
    expect(found).toHaveLength(2);
    expect(found[1]).toMatchObject({
      found: `the ${part} of ideas-0004 has the name that was not to be printed`,
      place: { line },
    });
    expect(JSON.stringify(found)).not.toMatch(/quill|marl/i);
  });

  it("is found in the header", () => {
    const found = find(withheld(known, "Late.", "Buses; Ann Quill;"));
    expect(found[1]?.found).toBe("the header of ideas-0004 has the name that was not to be printed");
  });

  it.each([
    ["other words", known, "The bus forum of Marl met Ann."],
    ["a lone name that the text writes small", { name: "Hope" }, "We hope. Hope is all we have."],
  ])("is not found in %s", (_rule, attribution, text) => {
    expect(find(withheld(attribution, text))).toHaveLength(1);
  });
});

it("covers every response", () => {
  const check = nameDespiteAnonymity(anonymity);
  for (const attribution of [NONE, ANONYMOUS, named("Ann Quill")])
    check.response!(response(1, { attribution }), 1);
  expect(check.covered()).toBe("3 responses searched for names that were not to be printed");
});

describe("what stands where nobody gave a name is no name", () => {
  it.each([
    ...["Anon", "anon.", "N/A", "na", "None", "nil", "NULL", "Not given", "not known", "not applicable"],
    ...["not provided", "not supplied", "Unknown", "withheld", "Private", "Individual", "x", "XXX"],
    ...["Respondent 12", "response #3", "user-4", "user_5", "Participant: 5", " n/a ", "-", "12"],
  ])("%j", (name) => {
    expect(find(withheld({ name }))).toEqual([]);
  });

  it.each(["Anona Quill", "Ann None", "Nilsson", "Xavier", "Private Quill", "User 4b", "Nana"])(
    "but %j may be one",
    (name) => {
      expect(find(withheld({ name }))).toHaveLength(1);
    },
  );
});

describe("of a withheld name in the text", () => {
  const lines = { header: [2, 2], body: [3, 9], attribution: [10, 10] } as const;
  const told = (attribution: Partial<Attribution>, text: string, headerText: string | null = null) =>
    find({ ...withheld(attribution, text, headerText), lines }).map(({ found, place }) => [
      found,
      place.line,
    ]);

  it("the first place is told, whichever name it is of", () => {
    const both = { name: "Ann Quill", organisation: "Marl Bus Forum" };
    const [, ...more] = told(both, "Late.\nThe Marl Bus Forum met.\nAnn Quill met.\nAnn Quill.");
    expect(more).toEqual([["the text of ideas-0004 has the name that was not to be printed", 4]]);
    expect(told(both, "Late.\nAnn Quill met.\nThe Marl Bus Forum.")[1]?.[1]).toBe(4);
    expect(told({ name: "Ann Quill", organisation: "Ann" }, "Ann\nAnn Quill")[1]?.[1]).toBe(3);
  });

  it("a single word counts where the text never writes it small", () => {
    expect(told({ name: "Hope" }, "Late.\nHope is here.")).toHaveLength(2);
    expect(told({ name: " Hope " }, "We hope.\nHope is here.")).toHaveLength(1);
    expect(told({ name: "Ann  Hope" }, "So ann hope says.")).toHaveLength(2);
  });

  it("that in a header is told at the header, and there alone", () => {
    expect(told({ name: "Ann Quill" }, "Late.", "Ann Quill; Buses")).toEqual([
      ["ideas-0004 carries a name although anonymity was asked for", 10],
      ["the header of ideas-0004 has the name that was not to be printed", 2],
    ]);
    expect(told({ name: "Ann Quill" }, "Late.")).toHaveLength(1);
  });
});

it("the finding says what was expected, and what to do", () => {
  const check = nameDespiteAnonymity(anonymity);
  expect(check.response!(withheld({ name: "Ann Quill" }), 1)).toEqual([
    {
      code: "name-despite-anonymity",
      severity: "error",
      place: { source: "ideas.txt", line: 1 },
      found: `ideas-0004 carries a name ${ASKED}`,
      expected: "no name of a respondent who asked not to be named",
      hint: "take the name out of the source, or allow it with a reason",
      response: "ideas-0004",
    },
  ]);
  expect(check.group).toBe("attribution");
});

it("a record without a printed attribution is looked at as well", () => {
  expect(find(withheld({ text: null }))).toEqual([]);
  expect(find(response(4, { attribution: { ...named("Ann Quill"), text: null } }))).toEqual([]);
});
