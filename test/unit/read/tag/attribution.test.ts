/** Who sent a response, read from its closing line: a person, an organisation, both, or nobody that is named. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { Status } from "#src/model/response.ts";
import { type AttributionContext, readAttribution } from "#src/read/tag/attribution.ts";
import { commonWords } from "#src/read/tag/common-words.ts";

/** What the respondents of a document wrote: it uses the words of some organisations in small letters. */
const TEXT = `I crossed the threshold of the office. Somebody should listen to us, on common ground, in the harbour
lights. There is a second wind, a kettle (and a lantern), and home is where we are together.
We play there, every child of us, and here it matters.`;

const context: AttributionContext = {
  anonymity: anonymityReader({ anonymous: [], redacted: [] }),
  organisations: new Set(["RMCC", "Marl Harbour Office", "Lantern and Loom", "Swanbury"]),
  isCommonWord: commonWords(TEXT),
};
const read = (text: string | null) => {
  const { status, name, organisation } = readAttribution(text, "line", context);
  return [status, name, organisation];
};

const PERSONS = [
  "Bronwen Ashdown",
  "Hesper Tollgrain",
  "Deepa Satterthwaite",
  "Nkechi Adeyemi-Stott",
  "Kwame Osei",
  "Yusuf Kilbride",
  "Oluwaseun Marsden",
  "Siobhán Fairclough",
  "Zoë Gathercole",
  "José da Silva Moorhouse",
  "Agnieszka Wojtkowiak",
  "Nguyễn Thị Eccles",
  "Li Wei",
  "Björn van der Thackray",
  "Mehmet Yıldızhan",
  "Fatima Al-Redfearn",
  "Harjit Singh Gill",
  "Anne-Marie O'Quayle",
  "Niamh O’Midgley",
  "Callum McPadgett",
  "Rhys ap Ogden",
  "Maria de la Coldwell",
  "bronwen ashdown",
  "Bronwen ashdown",
  "BRONWEN ASHDOWN",
  "Bronwen",
  "B. Ashdown",
  "B.J. Ashdown",
  "B J Ashdown",
  "Bronwen T. Ashdown",
  "Dr Bronwen Ashdown",
  "Dr. B. Ashdown",
  "Mrs Ashdown",
  "Mr and Mrs Copplewick",
  "Professor Dame Bronwen Ashdown",
  "Cllr Bronwen Ashdown",
  "Rev Bronwen Ashdown",
  "Lady Ashdown",
  "Bronwen Ashdown MBE",
  "Bronwen Ashdown PhD",
  "Sir Kwame Osei KC",
  "Bronwen Ashdown and Kwame Osei",
  "Bronwen Ashdown & Kwame Osei",
  "Bronwen and Kwame Ashdown",
  "Bronwen Ashdown, Deepa Stott and Kwame Osei",
  "Perpetua Wainscott-Rill",
];

const BOTH: readonly (readonly [string, string, string])[] = [
  ["Bronwen Ashdown, Swanbury Carers' Centre", "Bronwen Ashdown", "Swanbury Carers' Centre"],
  ["bronwen ashdown, quay street chapel", "bronwen ashdown", "quay street chapel"],
  ["Bronwen Ashdown - Swanbury Carers' Centre", "Bronwen Ashdown", "Swanbury Carers' Centre"],
  ["Bronwen Ashdown – Swanbury Carers' Centre", "Bronwen Ashdown", "Swanbury Carers' Centre"],
  ["Bronwen Ashdown | Swanbury Carers' Centre", "Bronwen Ashdown", "Swanbury Carers' Centre"],
  ["Bronwen Ashdown, OpenBench", "Bronwen Ashdown", "OpenBench"],
  ["Bronwen Ashdown, RMCC", "Bronwen Ashdown", "RMCC"],
  ["Bronwen Ashdown RMCC", "Bronwen Ashdown", "RMCC"],
  ["Bronwen Ashdown Marl Harbour Office", "Bronwen Ashdown", "Marl Harbour Office"],
  [
    "Bronwen Ashdown, Stepping Out (www.steppingout.example)",
    "Bronwen Ashdown",
    "Stepping Out (www.steppingout.example)",
  ],
  ["Bronwen Ashdown, www.steppingout.example", "Bronwen Ashdown", "www.steppingout.example"],
  [
    "Bronwen Ashdown, Getting On: Swanbury Travellers (GOST)",
    "Bronwen Ashdown",
    "Getting On: Swanbury Travellers (GOST)",
  ],
  ["Bronwen Ashdown, Chair of Swanbury Forum", "Bronwen Ashdown", "Chair of Swanbury Forum"],
  ["Bronwen Ashdown, Tower Captain, Cray St Anne", "Bronwen Ashdown", "Tower Captain, Cray St Anne"],
  ["Bronwen Ashdown, Warm Rooms Ltd.", "Bronwen Ashdown", "Warm Rooms Ltd"],
  ["Bronwen Ashdown, Warm Rooms.", "Bronwen Ashdown", "Warm Rooms"],
  ["Bronwen Ashdown, Warm Rooms;", "Bronwen Ashdown", "Warm Rooms"],
  ["Bronwen Ashdown, MP", "Bronwen Ashdown", "MP"],
  ["Bronwen, More than a Bus", "Bronwen", "More than a Bus"],
  ["BRONWEN ASHDOWN, SWANBURY FORUM", "BRONWEN ASHDOWN", "SWANBURY FORUM"],
  ["Bronwen Ashdown and Kwame Osei, Swanbury Forum", "Bronwen Ashdown and Kwame Osei", "Swanbury Forum"],
  ["Bronwen Ashdown & Kwame Osei, Swanbury Forum", "Bronwen Ashdown & Kwame Osei", "Swanbury Forum"],
  [
    "Bronwen Ashdown, Deepa Stott and Hesper Tollgrain, Swanbury Forum",
    "Bronwen Ashdown, Deepa Stott and Hesper Tollgrain",
    "Swanbury Forum",
  ],
  [
    "Bronwen Ashdown, Deepa Stott, and Kwame Osei, Warm Rooms, Cray",
    "Bronwen Ashdown, Deepa Stott, and Kwame Osei",
    "Warm Rooms, Cray",
  ],
  ["Bronwen Ashdown, Rose and Thorn", "Bronwen Ashdown", "Rose and Thorn"],
  ["Bronwen Ashdown, Grace Church and Community Hall", "Bronwen Ashdown", "Grace Church and Community Hall"],
  ["Bronwen Ashdown, Tower Captain and Ringer, Cray", "Bronwen Ashdown", "Tower Captain and Ringer, Cray"],
  ["Dr Bronwen Ashdown-Pyke, Swanbury High School", "Dr Bronwen Ashdown-Pyke", "Swanbury High School"],
  ["Hesper Tollgrain, Lantern", "Hesper Tollgrain", "Lantern"],
];

const ORGANISATIONS = [
  "Swanbury Borough Council",
  "Swanbury Carers' Centre",
  "Swanbury Women’s Institute",
  "The Kettle",
  "the listening place",
  "The Wednesday Table, Cray St Anne",
  "Friends of Swanbury Library",
  "Voices of Swanbury",
  "Campaign for a Better Swanbury",
  "Union of Night Workers",
  "University of Swanbury",
  "Institute of Public Waiting",
  "Swanbury NHS Foundation Trust",
  "Swanbury Youth Cabinet",
  "Swanbury Sixth Form Council",
  "Healthwatch Swanbury",
  "Swanbury and District Allotments Society",
  "Pell Island Stores and Post Office",
  "Tidewater Coaches (Swanbury) Ltd",
  "RMCC",
  "RTFA",
  "UKHN",
  "Kerbwise (www.kerbwise.example)",
  "www.kerbwise.example",
  "kerbwise.org",
  "OpenBench",
  "CareCircle",
  "HomeTogether UK",
  "Marl Harbour Office",
  "Lantern and Loom",
  "Bread and Roses",
  "Common Ground",
  "Second Wind",
  "Harbour Lights",
  "Threshold",
  "Every Child Matters Here",
  "Marlside Patients' Panel",
  "SWANBURY PARISH COUNCIL",
  "Grace Church Swanbury Parish Council",
  "Rose Tree Nursing Home Residents Association",
  "4Bridges",
  "Network 21",
  "People Against Potholes",
  "Play, Learn, Grow",
  "Swanbury Forum.",
];

describe("a person alone", () => {
  it.each(PERSONS)("is named, of no organisation: %j", (text) => {
    expect(read(text)).toEqual(["named", text, null]);
  });
});

describe("a person of an organisation", () => {
  it.each(BOTH)("is named with it: %j", (text, name, organisation) => {
    expect(read(text)).toEqual(["named", name, organisation]);
  });
});

describe("an organisation alone", () => {
  it.each(ORGANISATIONS)("is an organisation and no person: %j", (text) => {
    expect(read(text)).toEqual(["organisation", null, text.replace(/\.$/, "")]);
  });
});

describe("what names nobody", () => {
  it.each<[string | null, Status, string | null]>([
    ["Name withheld at the respondent's request", "anonymous", null],
    ["I would like my response to be published anonymously;", "anonymous", null],
    ["[Name redacted to protect a child’s identity]", "redacted", null],
    ["[Redacted officer’s name] Marl Harbour Office", "redacted", "Marl Harbour Office"],
    [null, "none", null],
    ["", "none", null],
    ["  ", "none", null],
  ])("%j is %s", (text, status, organisation) => {
    expect(read(text)).toEqual([status, null, organisation]);
  });

  it("keeps its text as printed, where any is printed", () => {
    expect(readAttribution("Anonymous;", "line", context).text).toBe("Anonymous;");
    expect(readAttribution(" ", "line", context).text).toBeNull();
  });
});

describe("the heading of an organisation's items", () => {
  it.each(["CHESS CLUB", "Bronwen Ashdown"])("is the organisation, whatever it says: %j", (text) => {
    expect(readAttribution(text, "organisation", context)).toEqual({
      status: "organisation",
      text,
      name: null,
      organisation: text,
    });
  });
});

it("a heading, too, may ask not to be named", () => {
  expect(readAttribution("Swanbury Baths (name withheld)", "organisation", context)).toEqual({
    status: "anonymous",
    text: "Swanbury Baths (name withheld)",
    name: null,
    organisation: "Swanbury Baths",
  });
});

describe("a quoted speaker", () => {
  it.each<[string, string, string | null]>([
    ["Bronwen Ashdown, Night Bus Alliance Chair", "Bronwen Ashdown", "Night Bus Alliance"],
    ["Bronwen Ashdown, Chair of the Night Bus Alliance", "Bronwen Ashdown", "Night Bus Alliance"],
    ["Bronwen Ashdown, the Night Bus Alliance’s chief executive", "Bronwen Ashdown", "Night Bus Alliance"],
    ["Bronwen Ashdown, CEO and founder at Night Bus Alliance", "Bronwen Ashdown", "Night Bus Alliance"],
    ["Bronwen Ashdown, head of policy at the Night Bus Alliance", "Bronwen Ashdown", "Night Bus Alliance"],
    ["Bronwen Ashdown, head of the Night Bus Alliance", "Bronwen Ashdown", "Night Bus Alliance"],
    ["Bronwen Ashdown, Head of Campaigns", "Bronwen Ashdown", null],
    ["Bronwen Ashdown, Director", "Bronwen Ashdown", null],
    ["Bronwen Ashdown", "Bronwen Ashdown", null],
  ])("is %j: %j of %j, without the role", (text, name, organisation) => {
    const found = readAttribution(text, "speaker", context);
    expect(found).toEqual({ status: "named", text, name, organisation });
  });
});
