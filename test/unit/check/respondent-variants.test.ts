import { describe, expect, it } from "vitest";
import { respondentVariants } from "#src/check/respondent-variants.ts";
import type { DocumentSeen } from "#src/model/check.ts";
import type { Attribution } from "#src/model/response.ts";
import { ANONYMOUS, named, organisation, response } from "../count/tally/sample.ts";
import { find, severities } from "./variants.ts";

describe("spellings of one person", () => {
  it.each([
    ["a title", "Dr Ann Quill", "Ann Quill"],
    ["honours", "Ann Quill OBE", "Ann Quill"],
    ["a middle initial", "Ann M. Quill", "Ann Quill"],
    ["an apostrophe", "Ann O'Quill", "Ann O’Quill"],
    ["an apostrophe left out", "Ann O'Quill", "Ann OQuill"],
    ["a hyphen", "Ann Quill-Marsh", "Ann Quill Marsh"],
    ["an accent", "Zoë Quill", "Zoe Quill"],
    ["a full stop", "Ann Quill.", "Ann Quill"],
    ["the surname first", "Quill, Ann", "Ann Quill"],
    ["a slip in a long surname", "Ann Quillfeather", "Ann Quilfeather"],
  ])("are a warning: %s", async (_rule, one, other) => {
    expect(await severities(named(one), named(other))).toEqual(["warning"]);
    expect(await severities(named(one, "Marl Forum"), named(other, "Marl Forum"))).toEqual(["warning"]);
    expect(await severities(named(one, "Marl Forum"), named(other))).toEqual(["warning"]);
    expect(await severities(named(one, "Marl Forum"), named(other, "Pell Guild"))).toEqual([]);
  });

  it("are a warning in a shorter surname with one organisation", async () => {
    expect(await severities(named("Ann Tolgrain", "Marl"), named("Ann Tollgrain", "Marl"))).toEqual([
      "warning",
    ]);
    expect(await severities(named("Ann Tolain", "Marl"), named("Ann Tollain", "Marl"))).toEqual(["warning"]);
    expect(await severities(named("Ann Tolain"), named("Ann Tollain"))).toEqual([]);
  });

  it("are a warning with a slip in the given name and one organisation", async () => {
    expect(await severities(named("Winnifred Quill", "Marl"), named("Winnnifred Quill", "Marl"))).toEqual([
      "warning",
    ]);
    expect(await severities(named("Winnifred Quill"), named("Winnnifred Quill"))).toEqual([]);
  });

  it("are a warning where they share one of several organisations", async () => {
    const twice = [named("Ann Tolain", "Pell"), named("Ann Tolain", "Marl")];
    expect(await severities(...twice, named("Ann Tollain", "Marl"))).toEqual(["warning"]);
  });

  it.each([
    ["Tom Quill", "Tom Quall"],
    ["Tom Barton", "Tom Burton"],
    ["Tom Quill", "Tom Quill Jr"],
    ["Tom Quill II", "Tom Quill III"],
    ["Tom A. Quill", "Tom B. Quill"],
    ["Mr T Quill", "Mrs T Quill"],
    ["Mr Tom Quill", "Ms Tom Quill"],
    ["Joanna Quillfeather", "Joanne Quillfeather"],
    ["Christopher Quill", "Christophe Quill"],
    ["Tom Macquillan", "Tom Mcquillan"],
    ["Tom Thompson", "Tom Thomson"],
    ["Tom Peterson", "Tom Petersen"],
    ["Tom Hutchinson", "Tom Hutchison"],
    ["Zoë", "Zoe"],
    ["T Quill", "Tom Quill"],
  ])("are not: %j and %j", async (one, other) => {
    expect(await find(named(one), named(other))).toEqual([]);
  });

  it("are not where middle initials leave open which is meant", async () => {
    expect(await find(named("Tom Quill"), named("Tom A. Quill"), named("Tom B. Quill"))).toEqual([]);
  });
});

describe("one name with several organisations", () => {
  it.each([
    ["with and without one", [named("Ann Quill"), named("Ann Quill", "Marl Forum")]],
    ["with two", [named("Ann Quill", "Pell Guild"), named("Ann Quill", "Marl Forum")]],
  ])("is a note: %s", async (_rule, attributions) => {
    expect(await severities(...attributions)).toEqual(["info"]);
  });

  it("is none of its own where the organisation is one in two spellings", async () => {
    const found = await find(named("Ann Quill", "Marl Forum"), named("Ann Quill", "The Marl Forum"));
    expect(found.map(({ found }) => found)).toEqual([
      `what may be one organisation in 2 spellings: "Marl Forum" (1 response), "The Marl Forum" (1 response)`,
    ]);
  });

  it("is none for a given name alone", async () => {
    expect(await find(named("Ann"), named("Ann", "Marl Forum"))).toEqual([]);
  });
});

describe("what is told", () => {
  it("is each spelling with its responses, at the first", async () => {
    const [found] = await find(
      named("Tom Marsh"),
      named("Ann  Quill", "Marl\nForum"),
      named("ann quill", "Marl Forum"),
      named("Ann M. Quill", "Marl Forum"),
      named("Dr Ann Quill"),
    );
    expect(found).toEqual({
      code: "respondent-variants",
      severity: "warning",
      place: { source: "ideas.txt", line: 16 },
      response: "ideas-0002",
      found: `what may be one person in 3 spellings: "Ann Quill, Marl Forum" (2 responses), "Ann M. Quill, Marl Forum" (1 response), "Dr Ann Quill" (1 response)`,
      expected: "one spelling of each person",
      hint: "write them alike in the source if they are one: now each counts by itself",
    });
  });

  it("holds the page, in a document", async () => {
    const check = respondentVariants();
    check.document!({ document: { source: "ideas.txt" }, pageOf: () => 7 } as unknown as DocumentSeen);
    for (const name of ["Marl Forum", "The Marl Forum"])
      check.response!(response(1, { attribution: organisation(name) }), 1);
    expect((await check.finish!())[0]?.place).toEqual({ source: "ideas.txt", page: 7, line: 1 });
  });

  it("never holds a name that was not to be printed", async () => {
    const hidden = (name: string, status: "anonymous" | "redacted"): Attribution => ({
      ...ANONYMOUS,
      status,
      name,
      organisation: name,
    });
    expect(
      await find(hidden("Dr Ann Quill", "anonymous"), hidden("Ann Quill", "redacted"), named("Ann Quill.")),
    ).toEqual([]);
  });

  it("covers organisations and persons, each once", async () => {
    const check = respondentVariants();
    const all = [ANONYMOUS, named("Ann Quill", "Marl Forum"), named("ANN QUILL"), organisation("Marl forum")];
    for (const attribution of all) check.response!(response(1, { attribution }), 1);
    expect(check.covered()).toBe("1 organisation and 1 person compared");
  });
});

it("says of one name with several organisations what was expected, and what to do", async () => {
  const [found] = await find(named("Ann  Quill"), named("Ann Quill", "Marl Forum"));
  expect(found).toEqual({
    code: "respondent-variants",
    severity: "info",
    place: { source: "ideas.txt", line: 6 },
    response: "ideas-0001",
    found:
      'one name that counts as 2 respondents: "Ann Quill" (1 response), "Ann Quill, Marl Forum" (1 response)',
    expected: "a person always with the same organisation, or always without one",
    hint: "add or correct the organisation in the source if it is one respondent",
  });
  expect(respondentVariants().group).toBe("attribution");
});
