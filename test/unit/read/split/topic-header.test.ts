/** The `topic-header` layout: each quirk of published response documents in a small document of its own. */
import { describe, expect, it } from "vitest";
import { type StageOptions, stages, textDocument } from "../../../golden/stages.ts";
import { expectTiles } from "./document-of.ts";

const TOPICS = [
  "Ferries",
  "Ferries - winter timetable",
  "Bus services",
  "Walking, wheeling and crossings",
  "Staffing - drivers and crew",
  "Staffing - stations and piers",
  "Real-time information",
  "Fares",
  "Other",
];

/** Responses before and after the one that matters, so that the document shows its habits. */
const BEFORE = `Ferries; Fares; Other
The boat did not come and nobody at the pier could say why it had not, so
we all went home again.
Hesper Tollgrain

Bus services; Ferries; Fares
There is one lamp at the stop and it has been out since the summer before
last. I have rung the number on the pole.
Anonymous
`;
const AFTER = `
Fares; Other; Bus services
A ticket office is more than a machine, and a person is more than a window
in a wall.
Deepa Satterthwaite, Swanbury Forum

Other; Bus services; Ferries
The last bus leaves at six and the shops close at eight, which says all.
Anonymous
`;

function read(text: string, options: StageOptions = {}) {
  const { document, result, responses } = stages(textDocument(text), { layout: "topic-header", ...options });
  expectTiles(document, result);
  return responses.map((response) => ({
    topics: response.topics,
    text: response.text,
    who: response.attribution.text,
    status: response.attribution.status,
    truncated: response.headerTruncated,
  }));
}

/** What is read between the two before and the two after, with the vocabulary given and discovered. */
function amid(text: string): ReturnType<typeof read> {
  const given = read(`${BEFORE}${text}${AFTER}`, { topics: TOPICS });
  const discovered = read(`${BEFORE}${text}${AFTER}`);
  const words = (found: typeof given) => found.map((response) => [response.text, response.who]);
  expect(words(discovered)).toEqual(words(given));
  expect(given.at(0)?.who).toBe("Hesper Tollgrain");
  expect(given.at(1)?.who).toBe("Anonymous");
  expect(given.at(-2)?.who).toBe("Deepa Satterthwaite, Swanbury Forum");
  return given.slice(2, -2);
}

const BODY = `I was a bus inspector for the old company and I was proud of it. I only
want somebody to do the journey with us once.`;

describe("a header", () => {
  it.each([
    ["with spaces after its separators", "Ferries; Other; Fares"],
    ["without spaces", "Ferries;Other;Fares"],
    ["with a separator at its end", "Ferries; Other; Fares;"],
    ["with both", "Ferries;Other; Fares;"],
    ["wrapped after a separator", "Ferries;\nOther; Fares"],
    ["wrapped before a separator", "Ferries\n; Other; Fares"],
  ])("is read %s", (_, header) => {
    expect(amid(`\n${header}\n${BODY}\nBronwen Ashdown\n`)).toEqual([
      {
        topics: ["Ferries", "Other", "Fares"],
        text: BODY,
        who: "Bronwen Ashdown",
        status: "named",
        truncated: false,
      },
    ]);
  });

  it.each([
    "Ferries; Fares; Other; Bus services; Real-time information; Walking,\nwheeling and crossings",
    "Ferries; Fares; Other; Bus services; Real-time information; Walking, wheeling\nand crossings",
    "Ferries; Fares; Other; Bus services; Real-\ntime information; Walking, wheeling and crossings",
    "Ferries; Fares; Other; Bus services; Realtime information; Walking, wheeling and\ncrossings",
  ])("wraps within a topic, its hyphen lost or kept: %j", (header) => {
    const [found] = amid(`\n${header}\n${BODY}\nBronwen Ashdown\n`);
    expect(found?.text).toBe(BODY);
    expect(found?.topics).toEqual([
      "Ferries",
      "Fares",
      "Other",
      "Bus services",
      "Real-time information",
      "Walking, wheeling and crossings",
    ]);
  });

  it("may take many lines", () => {
    const header = `${TOPICS.join("; ")};`.replaceAll("; ", ";\n");
    const [found] = amid(`\n${header}\n${BODY}\nBronwen Ashdown\n`);
    expect(found).toMatchObject({ topics: TOPICS, text: BODY });
  });

  it("is cut off at its end within a topic that can be told", () => {
    const [found] = amid(`\nFerries; Other; Walking, wheeling and\n${BODY}\nBronwen Ashdown\n`);
    expect(found).toMatchObject({ text: BODY, truncated: true });
    expect(found?.topics).toEqual(["Ferries", "Other", "Walking, wheeling and crossings"]);
  });

  it("is cut off within one of several topics, and keeps what is printed", () => {
    const [found] = amid(`\nFerries; Other; Staffing\n${BODY}\nBronwen Ashdown\n`);
    expect(found).toMatchObject({ topics: ["Ferries", "Other", "Staffing"], text: BODY, truncated: true });
  });

  it("has a topic cut off inside", () => {
    const [found] = amid(`\nFerries; winter timetable; Other\n${BODY}\nBronwen Ashdown\n`);
    expect(found).toMatchObject({ text: BODY, truncated: false });
    expect(found?.topics).toEqual(["Ferries", "Ferries - winter timetable", "Other"]);
  });

  it.each(["Ferries", "Other", "Fares", "Bus services"])("is one topic without a separator: %s", (topic) => {
    expect(amid(`\n${topic}\n${BODY}\nBronwen Ashdown\n`)).toMatchObject([{ topics: [topic], text: BODY }]);
  });

  it("is one topic that no other header names, in a document whose other headers are known", () => {
    const rows = read(`${BEFORE}\nHerons\n${BODY}\nBronwen Ashdown\n${AFTER}`);
    expect(rows[2]).toMatchObject({ topics: ["Herons"], text: BODY, who: "Bronwen Ashdown" });
  });

  it("ticks a topic that stands in no list", () => {
    const [found] = amid(`\nFerries; Herons; Fares\n${BODY}\nBronwen Ashdown\n`);
    expect(found).toMatchObject({ topics: ["Ferries", "Herons", "Fares"], text: BODY });
  });
});

describe("a topic's words in a body are text", () => {
  it.each([
    [
      "as a sub-heading",
      "Ferries\nThe boat is late. It was always late, and it will be late again this year.",
    ],
    [
      "as the end of a sentence",
      "Of all the parts of the plan that we were asked about I would choose\nFares",
    ],
    [
      "as the end of a sentence with a stop",
      "Of all the parts of the plan that we were asked about I choose\nOther.",
    ],
    [
      "as bullets",
      "In this order we want:\n•\nBus services\n•\nFares\nBy that we mean the price of a day ticket.",
    ],
    [
      "as marked bullets",
      "In this order we want:\n- Bus services\n- Fares\nBy that we mean the price of it.",
    ],
    ["as an answer", "Q1 What should be changed?\nFares\nThe age goes up as fast as I do."],
  ])("%s", (_, words) => {
    const body = `We are a small group of people who walk together, as a doctor told us to.\n${words}`;
    expect(amid(`\nOther; Fares\n${body}\nBronwen Ashdown\n`)).toMatchObject([
      { topics: ["Other", "Fares"], text: body, who: "Bronwen Ashdown" },
    ]);
  });

  it("as a list with separators", () => {
    const body = `We asked for three things and got none of them:
lamps that work; somebody to ask; benches for the old; and
time to cross. That is all.`;
    expect(amid(`\nOther; Fares\n${body}\nBronwen Ashdown\n`)).toMatchObject([{ text: body }]);
  });
});

describe("an attribution", () => {
  it.each([
    ["wraps", "Bronwen Ashdown, Harrowmere Association of and for Blind and Partly\nSighted People"],
    ["carries a role", "Bronwen Ashdown, Chair of the Swanbury Boatmen's Benevolent"],
    ["carries an address and brackets", "Bronwen Ashdown, Stepping Out (www.steppingout.example)"],
    ["names two persons", "Bronwen Ashdown and Kwame Osei, Swanbury Council for Rural Places"],
    ["is in small letters", "bronwen ashdown, quay street chapel"],
    ["has a title", "Dr Ignatius Plumridge-Vane, Dunnow High School"],
    ["is one word", "Bronwen"],
  ])("%s", (_, who) => {
    const [found] = amid(`\nOther; Fares\n${BODY}\n${who}\n`);
    expect(found).toMatchObject({ text: BODY, who: who.replace("\n", " "), status: "named" });
  });

  it.each([
    ["Swanbury Youth Cabinet", "organisation"],
    ["Kerbwise (www.kerbwise.example)", "organisation"],
    ["The Wednesday Table, Cray St Anne [a lunch club run by volunteers]", "organisation"],
    ["Name withheld at the respondent's request", "anonymous"],
    ["I wish to remain anonymous;", "anonymous"],
    ["[Name redacted to protect a child’s identity]", "redacted"],
    ["[Redacted officer’s name] Marl Harbour Office", "redacted"],
  ])("names no person: %s", (who, status) => {
    expect(amid(`\nOther; Fares\n${BODY}\n${who}\n`)).toMatchObject([{ text: BODY, who, status }]);
  });

  it("shares the body's last line", () => {
    const [found] = amid(`\nOther; Fares\n${BODY} Bronwen Ashdown\n`);
    expect(found).toMatchObject({ text: BODY, who: "Bronwen Ashdown", status: "named" });
  });

  it("that is a phrase shares the body's last line", () => {
    expect(amid(`\nOther; Fares\n${BODY} Anonymous\n`)).toMatchObject([{ text: BODY, who: "Anonymous" }]);
  });

  it("is not printed at all", () => {
    expect(amid(`\nOther; Fares\n${BODY}\n`)).toMatchObject([{ text: BODY, who: null, status: "none" }]);
  });

  it("follows a body that ends without a full stop", () => {
    const body = `${BODY}\nThe underpass. You know which one. Fill it in`;
    expect(amid(`\nOther; Fares\n${body}\nAnonymous\n`)).toMatchObject([{ text: body, who: "Anonymous" }]);
  });

  it("is a phrase of the project file", () => {
    const text = `${BEFORE}\nOther; Fares\n${BODY}\nLeft in the blue box\n${AFTER}`;
    const rows = read(text, { phrases: { anonymous: ["Left in the blue box"] } });
    expect(rows[2]).toMatchObject({ text: BODY, who: "Left in the blue box", status: "anonymous" });
  });

  it("is a phrase that nobody listed and the document repeats", () => {
    const bodies = BODY.split("\n");
    const text = [...Array(8).keys()]
      .map(
        (n) =>
          `Ferries; Fares; Other\n${bodies[n % 2]}\nThat was visit ${"abcdefgh"[n]} of ours.\nSent in by post and kept\n`,
      )
      .join("\n");
    expect(read(text).map((response) => response.who)).toEqual(Array(8).fill("Sent in by post and kept"));
  });
});
