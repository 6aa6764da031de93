/** One response a page: what many respondents have in common stands at many pages' edges, and is no furniture. */
import { describe, expect, it } from "vitest";
import { stages, textDocument } from "./stages.ts";

const PHRASE = "I would like my response to be published anonymously";
const HEADERS = ["Ferry; Parking", "Parking", "Ferry", "Fares; Ferry"];
const PERSONS = ["Ben Sample", "Dan Muster", "Fay Dummy", "Gwen Bartram", "Hal Fosdyke", "Ida Quirke"];

interface Look {
  readonly header?: (page: number) => string;
  readonly closing: (page: number) => string;
  readonly head?: readonly string[];
  /** What stands last on a page, above its number. */
  readonly foot?: readonly string[];
  readonly edge?: (page: number) => string;
}

const NUMBERED = (page: number) => `${page}\n`;
const FEED = () => "\f";
const BOTH = (page: number) => `${page}\n\f`;

function responses({ header, closing, head = [], foot = [], edge = NUMBERED }: Look) {
  const pages = Array.from({ length: 12 }, (_, at) => {
    const body = [`The landing stage of berth ${"abcdefghijkl"[at]} needs a waiting`, "room by the water."];
    const more = Array.from({ length: 1 + (at % 3) }, () => "We think that too much is spent on signs.");
    const topics = (header ?? ((page: number) => HEADERS[page % HEADERS.length]!))(at);
    return [...head, topics, "", ...body, ...more, "", closing(at), "", ...foot, edge(at + 1)].join("\n");
  });
  const text = pages.join("");
  return stages(textDocument(text), { layout: "topic-header" }).responses;
}

const closings = (look: Look) => responses(look).map(({ attribution }) => attribution.text);
const expected = (closing: (page: number) => string) => Array.from({ length: 12 }, (_, at) => closing(at));

describe.each([
  ["page numbers", NUMBERED],
  ["form feeds", FEED],
  ["both", BOTH],
])("one response a page, with %s", (_, edge) => {
  it.each([
    [PHRASE],
    ["Anonymous"],
    ["Name withheld at the respondent's request"],
    ["I would like my response to be\npublished anonymously"],
    ["North Moor Traders Group"],
    ["Gwen Bartram, North Moor Traders Group"],
    ["Gwen Bartram"],
  ])("keeps every response under what closes it, where half of the pages end with: %s", (common) => {
    for (const parity of [0, 1]) {
      const closing = (page: number) => (page % 2 === parity ? common : PERSONS[page % 6]!);
      expect(closings({ closing, edge })).toEqual(expected((page) => closing(page).replace("\n", " ")));
    }
  });

  it.each([[PHRASE], ["Anonymous"]])("keeps a phrase that closes every page: %s", (phrase) => {
    expect(closings({ closing: () => phrase, edge })).toEqual(expected(() => phrase));
  });

  it("keeps an organisation that closes nearly all pages, and whose place others have at the rest", () => {
    const closing = (page: number) => (page === 4 || page === 8 ? PERSONS[page % 6]! : "North Moor Traders");
    expect(closings({ closing, edge })).toEqual(expected(closing));
  });

  it.each([["Ferry; Parking"], ["Ferry;Parking"]])(
    "keeps a header of topics at every page's head: %s",
    (header) => {
      const closing = (page: number) => PERSONS[page % 6]!;
      const read = responses({ header: () => header, closing, edge });
      expect(read.map(({ topics }) => topics)).toEqual(Array(12).fill(["Ferry", "Parking"]));
    },
  );

  it("keeps a single topic that opens half of the pages", () => {
    const header = (page: number) => (page % 2 === 0 ? "Ferry" : "Parking; Fares");
    const read = responses({ header, closing: (page) => PERSONS[page % 6]!, edge });
    expect(read.map(({ topics }) => topics[0])).toEqual(expected((page) => header(page).split(";")[0]!));
    expect(read.map(({ attribution }) => attribution.text)).toEqual(expected((page) => PERSONS[page % 6]!));
  });

  it("leaves a running title and a foot of every page out", () => {
    const closing = (page: number) => (page % 2 === 0 ? PHRASE : PERSONS[page % 6]!);
    const head = ["Harrowmere: what you told us", ""];
    const foot = ["Harrowmere Borough Council"];
    for (const look of [{ head }, { foot }, { head, foot }]) {
      const read = responses({ closing, edge, ...look });
      expect(read.map(({ attribution }) => attribution.text)).toEqual(expected(closing));
      expect(read.map(({ text }) => text).join("\n")).not.toContain("Harrowmere");
    }
  });
});
