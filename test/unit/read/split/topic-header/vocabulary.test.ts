/** The topics of a document, discovered from what its headers repeat. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { contentLines } from "#src/cues/content-line.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { discoverTopics } from "#src/read/split/topic-header/vocabulary.ts";
import { textDocument } from "../../../../golden/stages.ts";

const anonymity = anonymityReader({ anonymous: [], redacted: [] });
const SIGNED = [
  "Hesper Tollgrain",
  "Anonymous",
  "Swanbury Forum",
  "Deepa Stott",
  "Anonymous",
  "Kwame Oakley",
];
const BODIES = [
  "The boat did not come and nobody told us why it had not.\nWe waited for an hour.",
  "There is one lamp and it has been out since the summer.",
  "I walk to school with my brother.\nThe path by the river is nice because of the herons.",
  "Ask the crew what the winter is like, for they know.",
  "A ticket office is more than a machine, and a person is more than a window.",
  "The last bus leaves at six and the shops close at eight.",
];

/** A document with these headers, bodies and attributions following in turn. */
function documentWith(headers: readonly string[], bodies = BODIES, signed = SIGNED): string {
  return headers
    .map((header, at) => `${header}\n${bodies[at % bodies.length]}\n${signed[at % signed.length]}\n`)
    .join("\n");
}

function discover(text: string) {
  const document = textDocument(text);
  return discoverTopics(contentLines(document, pageMarks(document, anonymity)), anonymity);
}

const topicsOf = (text: string) => [...discover(text).topics].sort();

describe("topics are", () => {
  it("items between separators of more than one header, first and last ones too", () => {
    const headers = [
      "Ferries; Fares; Other",
      "Fares; Ferries",
      "Other; Fares; Ferries",
      "Ferries;Other;Fares;",
    ];
    expect(topicsOf(documentWith(headers))).toEqual(["Fares", "Ferries", "Other"]);
  });

  it("headers of one topic, where several responses begin with it", () => {
    const headers = [
      "Ferries",
      "Ferries",
      "Ferries; Other",
      "Other; Ferries",
      "Walking",
      "Walking",
      "Walking",
    ];
    expect(topicsOf(documentWith(headers))).toEqual(["Ferries", "Other", "Walking"]);
  });

  it("last items that several different headers end with", () => {
    const headers = ["Ferries; Fares", "Other; Ferries; Fares", "Ferries; Other", "Other; Ferries"];
    expect(topicsOf(documentWith(headers))).toContain("Fares");
  });

  it("told where they are wrapped over lines", () => {
    const headers = [
      "Ferries; Safety after dark on piers and\nplatforms; Fares; Walking, wheeling and\ncrossings",
      "Safety after dark on piers and platforms; Walking, wheeling and crossings; Ferries",
      "Walking, wheeling and crossings; Fares; Safety\nafter dark on piers and platforms",
    ];
    expect(topicsOf(documentWith(headers))).toEqual([
      "Fares",
      "Ferries",
      "Safety after dark on piers and platforms",
      "Walking, wheeling and crossings",
    ]);
  });

  it("spelt as most headers spell them, of equals with their hyphens", () => {
    const headers = [
      "Real-time news; Ferries",
      "Realtime news; Ferries",
      "Ferries; Real-time news",
      "Other; Ferries",
    ];
    expect(topicsOf(documentWith(headers))).toContain("Real-time news");
    const equals = ["Real-time news; Ferries", "Realtime news; Ferries"];
    expect(topicsOf(documentWith(equals))).toContain("Real-time news");
  });
});

describe("discovered topics are", () => {
  it("those that begin another as well, where they stand on their own", () => {
    const headers = [
      "Ferries; Ferries - winter timetable; Fares",
      "Ferries - winter timetable; Ferries; Other",
      "Fares; Ferries; Other",
      "Ferries",
      "Other; Ferries - winter timetable; Fares",
      "Ferries",
    ];
    expect(topicsOf(documentWith(headers))).toEqual([
      "Fares",
      "Ferries",
      "Ferries - winter timetable",
      "Other",
    ]);
  });

  it("listed most frequent first", () => {
    const headers = [
      "Ferries; Fares; Other",
      "Ferries; Fares; Other",
      "Ferries; Fares",
      "Ferries; Walking",
      "Ferries; Walking; Fares",
    ];
    expect(discover(documentWith(headers)).topics.slice(0, 2)).toEqual(["Ferries", "Fares"]);
  });

  it("found in a document of three responses", () => {
    expect(topicsOf(documentWith(["Ferries; Fares;", "Ferries;", "Fares;"]))).toEqual(["Fares", "Ferries"]);
  });
});

describe("topics are not", () => {
  const WHOLE = [
    "Ferries; Safety after dark; Walking, wheeling and crossings; Other",
    "Other; Ferries; Safety after dark",
    "Walking, wheeling and crossings; Other; Safety after dark; Ferries",
    "Safety after dark; Walking, wheeling and crossings; Ferries",
  ];
  const WHOLES = [...WHOLE, ...WHOLE, ...WHOLE, ...WHOLE];
  const KNOWN = ["Ferries", "Other", "Safety after dark", "Walking, wheeling and crossings"];

  it.each([
    ["a beginning, cut off once", "Ferries; Other; Walking, wheeling"],
    ["an end, its beginning lost", "Ferries; after dark; Other"],
    ["a single word left of a topic", "Other; Ferries; Safety"],
  ])("what is left of a topic: %s", (_, header) => {
    expect(topicsOf(documentWith([...WHOLES, header]))).toEqual(KNOWN);
  });

  it("what is left of a topic in the same way twice among many", () => {
    const headers = [...WHOLES, "Ferries; Walking, wheeling", ...WHOLES, "Other; Walking, wheeling"];
    expect(topicsOf(documentWith(headers))).toEqual(KNOWN);
  });

  it("lists with semicolons in bodies", () => {
    const body =
      "We lack three things:\nlamps that work; somebody to ask; benches for the old; and time.\nThat is all.";
    expect(topicsOf(documentWith(WHOLES, [body, ...BODIES]))).toEqual(KNOWN);
  });

  it("lists with semicolons in bodies, each item with a capital, printed once", () => {
    const body =
      "We asked for these.\nBenches at the Green; A lamp at Weir Lane; Longer opening at Cray\nNobody answered us.";
    expect(topicsOf(documentWith(WHOLES, [...BODIES, ...BODIES, body]))).not.toContain("A lamp at Weir Lane");
  });

  it("the names and phrases that close responses", () => {
    const topics = topicsOf(documentWith(WHOLES, BODIES, ["Anonymous", "Hesper Tollgrain", "Name withheld"]));
    expect(topics).toEqual(KNOWN);
  });

  it("the words after the last header of a response that is printed twice", () => {
    const twice = "Ferries; Other\nGulls took my lunch\nAnonymous\n\n";
    expect(topicsOf(`${documentWith(WHOLES)}\n${twice}${twice}`)).toEqual(KNOWN);
  });

  it("lines that bodies repeat", () => {
    const bodies = BODIES.map((body) => `${body}\nWhat we ask for\n${body}`);
    expect(topicsOf(documentWith(WHOLES, bodies))).toEqual(KNOWN);
  });
});

describe("the share of new topics", () => {
  it("is what was seen once, of all", () => {
    const { newTopics } = discover(documentWith(["Ferries; Fares; Other", "Fares; Ferries; Other"]));
    expect(newTopics).toBeCloseTo(0.5 / 7, 10);
  });

  it("falls as headers repeat the same topics", () => {
    const few = discover(documentWith(["Ferries; Fares", "Fares; Ferries; Other"])).newTopics;
    const many = discover(documentWith(Array(12).fill("Ferries; Fares; Other"))).newTopics;
    expect(many).toBeLessThan(few);
  });
});

it("a text without headers has no topics", () => {
  expect(discover(BODIES.join("\n\n")).topics).toEqual([]);
  expect(discover("").topics).toEqual([]);
});
