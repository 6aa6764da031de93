import { describe, expect, it } from "vitest";
import { respondentVariants } from "../../../src/check/respondent-variants.ts";
import type { CheckFinding, DocumentSeen } from "../../../src/model/check.ts";
import type { Attribution } from "../../../src/model/response.ts";
import { ANONYMOUS, named, organisation, response } from "../tally/sample.ts";

async function find(...attributions: readonly Attribution[]): Promise<readonly CheckFinding[]> {
  const check = respondentVariants();
  for (const [at, attribution] of attributions.entries()) {
    const lines = {
      header: null,
      body: [at * 10 + 1, at * 10 + 5],
      attribution: [at * 10 + 6, at * 10 + 6],
    } as const;
    check.response!(response(at + 1, { attribution, lines }), at * 10 + 1);
  }
  return check.finish!();
}

const severities = async (...attributions: readonly Attribution[]) =>
  (await find(...attributions)).map(({ severity }) => severity);

describe("spellings of one organisation", () => {
  it.each([
    ["an article", "Pell Ferry Users", "The Pell Ferry Users"],
    ["an ampersand", "Pell & Marl Watch", "Pell and Marl Watch"],
    ["a legal form", "Quayside Repairs Ltd", "Quayside Repairs Limited"],
    ["a legal form left out", "Quayside Repairs Ltd.", "Quayside Repairs"],
    ["a saint", "St. Audrey's School", "Saint Audreys School"],
    ["an apostrophe", "Pell Ferry Users’ Group", "Pell Ferry User's Group"],
    ["a plural", "Pell Ferry User Group", "Pell Ferry Users Group"],
    ["a hyphen", "Marl Co-operative", "Marl Cooperative"],
    ["a space", "Northshore Tenants Forum", "North Shore Tenants Forum"],
    ["an accent", "Café Marl", "Cafe Marl"],
    ["a full stop", "Marl Bus Watch", "Marl Bus Watch."],
    ["an abbreviation in brackets", "Northshore Tenants Forum (NTF)", "Northshore Tenants Forum"],
    ["an abbreviation in front", "NTF - Northshore Tenants Forum", "Northshore Tenants Forum"],
    ["an abbreviation without a sign", "NTF Northshore Tenants Forum", "Northshore Tenants Forum"],
    [
      "an abbreviation that takes in parts of words",
      "Pell Ferry Users’ Group (PELLFUG)",
      "Pell Ferry Users’ Group",
    ],
    ["a web address", "Marl Bus Watch (www.marlbus.example)", "Marl Bus Watch"],
    ["a letter too few", "Northshore Tennants Forum", "Northshore Tenants Forum"],
    ["another letter", "Northshore Tenents Forum", "Northshore Tenants Forum"],
    ["letters swapped", "Northshore Tenants Asscoiation", "Northshore Tenants Association"],
    ["a slip in a long place", "Harrowmare Bus Watch", "Harrowmere Bus Watch"],
  ])("are a warning: %s", async (_rule, one, other) => {
    expect(await severities(organisation(one), organisation(other))).toEqual(["warning"]);
    expect(await severities(named("Ann Quill", one), named("Tom Marsh", other))).toEqual(["warning"]);
  });

  it.each([
    ["North Ferry Users", "South Ferry Users"],
    ["Eastern Ferry Users", "Western Ferry Users"],
    ["Unit 1", "Unit 2"],
    ["Class 4", "Class 5"],
    ["Class 4A", "Class 4B"],
    ["Harbour Trust East", "Harbour Trust West"],
    ["Harbour Trust", "Harbour Trust East"],
    ["Harbour Trust (East)", "Harbour Trust (West)"],
    ["Harbour Trust (Marl)", "Harbour Trust"],
    ["HARBOUR TRUST (EAST)", "HARBOUR TRUST"],
    ["Bramley Residents Association", "Bromley Residents Association"],
    ["Friends of Charlton", "Friends of Chorlton"],
    ["Marl Bus Watch", "Marl Bus Match"],
    ["Marl Partners", "Marl Partnership"],
    ["Kinship carer", "Kinship carers"],
    ["Pell Users", "Pell Ferry Users"],
    ["MBW", "PFU"],
  ])("are not: %j and %j", async (one, other) => {
    expect(await find(organisation(one), organisation(other))).toEqual([]);
  });

  it("are not where both words are in use in other names", async () => {
    const names = [
      "Marl Mentor Group",
      "Marl Mentors Action",
      "Marl Centres",
      "Marl Centers",
      "Pell Centres",
      "Pell Centers",
    ];
    expect(await find(...names.map(organisation))).toEqual([]);
  });

  it("are not told again where capitals and spaces differ alone: such count as one", async () => {
    expect(await find(organisation("Marl Bus Watch"), organisation("MARL  bus watch"))).toEqual([]);
  });
});

describe("an abbreviation that stands alone", () => {
  it("is the name that it is printed beside elsewhere", async () => {
    const forms = ["NTF", "Northshore Tenants Forum (NTF)", "Northshore Tenants Forum"];
    expect((await find(...forms.map(organisation)))[0]?.found).toBe(
      `what may be one organisation in 3 spellings: "NTF" (1 response), "Northshore Tenants Forum (NTF)" (1 response), "Northshore Tenants Forum" (1 response)`,
    );
  });

  it("is the only name with its initials, if it is of four letters", async () => {
    expect(await severities(organisation("PFUG"), organisation("Pell Ferry Users' Group"))).toEqual([
      "warning",
    ]);
    expect(await find(organisation("NTF"), organisation("Northshore Tenants Forum"))).toEqual([]);
  });

  it("is the name with its initials that the same person gives", async () => {
    const found = await find(named("Ann Quill", "NTF"), named("Ann Quill", "Northshore Tenants Forum"));
    expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("is none where two names could be meant", async () => {
    const forms = ["PFUG", "Pell Ferry Users' Group", "Pell Fair Use Guild"];
    expect(await find(...forms.map(organisation))).toEqual([]);
    const declared = ["NTF", "Northshore Tenants Forum (NTF)", "North Town Friends (NTF)"];
    expect(await find(...declared.map(organisation))).toEqual([]);
  });
});

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
