import { describe, expect, it } from "vitest";
import { named, organisation } from "../count/tally/sample.ts";
import { find, severities } from "./variants.ts";

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
    ["a word written short", "Marl Parish Cncl", "Marl Parish Council"],
    ["a web address", "Marl Bus Watch (www.marlbus.example)", "Marl Bus Watch"],
    ["a letter too few", "Northshore Tennants Forum", "Northshore Tenants Forum"],
    ["a letter too many", "Northshore Tenanats Forum", "Northshore Tenants Forum"],
    ["a letter too few in a long place", "Harrowere Bus Watch", "Harrowmere Bus Watch"],
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
    ["Stanton Tenants", "Staunton Tenants"],
    ["Marl Harrow Road Users", "Marl Yarrow Road Users"],
    ["Marl Bus Watch", "Marl Bus Match"],
    ["Marl Partners", "Marl Partnership"],
    ["Kinship carer", "Kinship carers"],
    ["Pell Users", "Pell Ferry Users"],
    ["MBW", "PFU"],
  ])("are not: %j and %j", async (one, other) => {
    expect(await find(organisation(one), organisation(other))).toEqual([]);
  });

  it("are a warning where one of the words is in use in other names", async () => {
    const names = ["Pell Tenants Forum", "Marl Tenants Forum", "Marl Tenents Forum"];
    expect(await severities(...names.map(organisation))).toEqual(["warning"]);
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

  it("is none but itself, though it ends like a plural", async () => {
    expect(await severities(organisation("PFUS"), organisation("Pell Ferry Users' Society"))).toEqual([
      "warning",
    ]);
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

describe("what somebody is, and no body", () => {
  it.each([
    ["A parent of two", "The parent of two"],
    ["An ushers’ friend", "An usher's friend"],
    ["Kinship carer", "Kinship carers"],
  ])("is not compared: %j and %j", async (one, other) => {
    expect(await find(organisation(one), organisation(other))).toEqual([]);
  });

  it("is compared where a word of organisations stands in it", async () => {
    expect(
      await severities(organisation("Kinship Carers Forum"), organisation("Kinship Carer Forum")),
    ).toEqual(["warning"]);
  });
});

it("names without a letter or a number are not one for that", async () => {
  expect(await find(organisation("–"), organisation("…"))).toEqual([]);
});
