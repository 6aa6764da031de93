/** Attributions of unusual shapes, and a page number amid a text, each read as what it is. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stages, textDocument } from "./stages.ts";

const read = (text: string) => stages(textDocument(text), { layout: "topic-header" }).responses;

it("a document of such shapes is split and read exactly", () => {
  const responses = read(readFileSync(new URL("closing-shapes.txt", import.meta.url), "utf8"));
  expect(responses.map(({ topics, text, attribution }) => [topics.join("; "), text, attribution])).toEqual([
    [
      "Fares and tickets; Parking",
      "The price of a return is too high. Please look at it again before the\nsummer.",
      { status: "named", text: "DJ Threlfall", name: "DJ Threlfall", organisation: null },
    ],
    [
      "Bus routes",
      "The evening service has been poor since the spring. We counted forty people\nleft behind in one week.",
      {
        status: "named",
        text: "Greta Hollins, On behalf of the walking parents Community of Practice. This includes 12+ small scale local groups and Otter working with parents who have had a child knocked down on public roads",
        name: "Greta Hollins",
        organisation: "On behalf of the walking parents Community of Practice",
      },
    ],
    [
      "Bus routes; Parking",
      "Please ask the people who use it before anything is changed.",
      {
        status: "named",
        text: "OTTER Link members: Alma Birkdale, Cora Ellery & Felix Fairlamb",
        name: "Alma Birkdale, Cora Ellery & Felix Fairlamb",
        organisation: "OTTER Link",
      },
    ],
    [
      "Parking",
      "The car park behind the library was better before. Call it something modern that people\nlike e.g. a garden, a yard etc",
      {
        status: "named",
        text: "Maud Ashgrove, Wexcombe Allies, the Independent Visitor Service in Wexcombe, delivered by Otters Matter",
        name: "Maud Ashgrove",
        organisation:
          "Wexcombe Allies, the Independent Visitor Service in Wexcombe, delivered by Otters Matter",
      },
    ],
    [
      "Fares and tickets",
      "A map that shows all of it in one place would help.",
      {
        status: "anonymous",
        text: "I would like my response to be published anonymously",
        name: null,
        organisation: null,
      },
    ],
    [
      "Bus routes; Fares and tickets",
      "Nobody has told us who is in charge of the notices.\nChildren have to stand in the road, and that is not safe.",
      { status: "named", text: "Rufus Lowther", name: "Rufus Lowther", organisation: null },
    ],
  ]);
});

/** Lines of prose as a text has them, and one response with what closes it between two others. */
const BODY = [
  "The evening service has been poor since the spring. We counted forty people",
  "left behind in one week, and nobody came down to the pier to see it for them-",
  "selves. Please ask the people who use it before anything is changed.",
];
const among = (closing: string, body = BODY) =>
  read(
    [
      ...["Bus routes; Parking", ...BODY, "Ben Sample", ""],
      ...["Parking; Ferry", ...body, ...closing.split("\n"), ""],
      ...["Ferry; Bus routes", ...BODY, "Fay Dummy", ""],
      ...["Bus routes; Ferry", ...BODY, "I wish to remain anonymous", ""],
    ].join("\n"),
  );

describe("attributions that read like prose", () => {
  it.each([
    "Rufus Lowther, on behalf of the residents of Quay Street. We are forty households and have\nmet since the flood of 1987.",
    "Ida Quirke, On behalf of the Harrowmere Allotment Holders. Members were asked at\nour meeting in May, and again by letter. All of them\nagreed with what is said here and signed a copy of it",
    "Oluwaseyi Brathwaite, on behalf of parents who have had a child\nknocked down on public roads",
    "Rufus Lowther on behalf of the North Moor Traders Group. This includes 12 small shops",
    "Ferry Users Forum members: Alma Birkdale, Cora Ellery & Felix Fairlamb",
    "Harrowmere youth steering group members: Alma Birkdale, Cora Ellery and Felix Fairlamb",
    "Members of the Quay Panel: Alma Birkdale, Cora Ellery, TJ Abrahams and\nFelix Fairlamb",
    "Maud Ashgrove, Wexcombe Allies, the Independent Visitor Service, run by\nOtters Matter",
    "Maud Ashgrove, the Wexcombe Independent Visitor Service and Advocacy Project, part\nof Wexcombe Allies",
  ])("close a response: %j", (closing) => {
    const responses = among(closing);
    expect(responses).toHaveLength(4);
    expect(responses[1]?.attribution).toMatchObject({ status: "named", text: closing.replaceAll("\n", " ") });
    expect(responses[1]?.text).toBe(BODY.join("\n"));
  });

  it.each([
    "Rufus Lowther, on behalf of the traders, asked the Board for a lamp. It came in May.",
    "Rufus Lowther wrote on behalf of the traders. He was told to wait.",
    "Rufus Lowther, on behalf of us all, is still waiting. Please answer him.",
    "The group has these members: a nurse, a driver & a baker.",
  ])("are none where they say what somebody did: %j", (sentence) => {
    const responses = among("Hal Fosdyke", [...BODY, sentence]);
    expect(responses[1]?.attribution.text).toBe("Hal Fosdyke");
    const open = among(sentence);
    expect(open[1]?.text).toContain(sentence);
  });
});

describe("initials before a surname", () => {
  it.each(["TJ Abrahams", "DJ Threlfall", "JK O'Hare", "AM McQuill", "RS Vaughan-Ellery"])(
    "are a person: %s",
    (name) => {
      expect(among(name)[1]?.attribution).toMatchObject({ status: "named", name, organisation: null });
      const attribution = among(`${name}, Quay Trust`)[1]?.attribution;
      expect(attribution).toMatchObject({ status: "named", name, organisation: "Quay Trust" });
    },
  );

  it.each(["RMCC", "NSPCC Wales", "BBC Cymru", "UK Youth", "TJ Trust", "AA Scotland", "MS Sufferers Forum"])(
    "are none, of an organisation: %s",
    (name) => {
      expect(among(name)[1]?.attribution).toMatchObject({ status: "organisation", organisation: name });
    },
  );
});

describe("a number alone on a line", () => {
  const numbered = (...lines: string[]) => among("Hal Fosdyke", [...BODY, ...lines, ...BODY])[1]?.text;

  it("is a page's where it stands below a sentence, and a blank line only below it", () => {
    expect(numbered("47", "")).toBe([...BODY, ...BODY].join("\n"));
  });

  it.each([[["", "47", ""]], [["47"]], [["How many?", "47", ""]], [["47", "", "The end.", "12", ""]]])(
    "is text elsewhere: %j",
    (lines) => {
      expect(numbered(...lines)).toContain("47");
    },
  );
});
