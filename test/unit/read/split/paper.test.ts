/** Whose paper a document of points or sections is: what its own front matter says, and else nobody's. */
import { describe, expect, test } from "vitest";
import { stages, textDocument } from "../../../golden/stages.ts";

const POINTS =
  "Getting about\n\n• Lights at the stops would help us.\n• A bench at the quay would help more.\n";
const SECTIONS =
  "Boats\n\nThe last boat leaves before the shops close, every day.\n\nLights\n\nThe lamps at the quay have been out since the winter.\n\nFares\n\nThe fares went up twice in one year, and nobody was asked.\n";
const read = (text: string) => stages(textDocument(text)).responses;
const authors = (text: string) => [
  ...new Set(
    read(text).map(({ attribution: { status, name, organisation } }) => `${status}: ${name ?? organisation}`),
  ),
];

describe.each([
  ["points", POINTS],
  ["sections", SECTIONS],
])("of %s", (_, body) => {
  test.each([
    ["Submission by Marl Ferry Forum", "Marl Ferry Forum"],
    ["Response from the Pell Tenants Association to the draft plan", "Pell Tenants Association"],
    ["Marl Youth Council’s key messages", "Marl Youth Council"],
    ["Pell Carers’ priorities for the county", "Pell Carers"],
    ["A briefing paper from the Harl Walkers", "Harl Walkers"],
    ["Prepared by: Marl Boat Trust", "Marl Boat Trust"],
    ["Marl Boat Trust: written evidence on fares", "Marl Boat Trust"],
    [
      "Pell Borough Council\nCivic Offices, High Street\n\nResponse to the consultation on boats",
      "Pell Borough Council",
    ],
    ["Position paper on boats\n\nPell Seamen's Union", "Pell Seamen's Union"],
  ])("is the organisation of %j", (front, name) => {
    expect(authors(`${front}\n\n${body}`)).toEqual([`organisation: ${name}`]);
  });

  test("is the person who submits it", () => {
    expect(authors(`Submission by Mary Quill\n\n${body}`)).toEqual(["named: Mary Quill"]);
  });

  test.each([
    ["a report of what others said", "Pell Borough Council\n\nSummary of responses\n\nKey messages"],
    ["several organisations' names", "Pell Borough Council\n\nMarl Boat Trust\n\nResponse to the plan"],
    ["whom it is to", "Submission to Pell Borough Council"],
    ["whom it is about", "The future of Pell Borough Council"],
    ["a name, and not what the paper is", "Pell Borough Council\n\nNew boats"],
  ])("is nobody where the front matter gives %s", (_case, front) => {
    expect(authors(`${front}\n\n${body}`)).toEqual(["none: null"]);
  });

  test("is whose own address spells a name in the paper", () => {
    const end = (words: string) => `\n${words}\n`;
    const intro = "Harl On Foot is a group of walkers. We walk each week, and we ask for two things.";
    expect(authors(`${intro}\n\n${body}${end("Get in touch: hello@harlonfoot.example")}`)).toEqual([
      "organisation: Harl On Foot",
    ]);
    expect(authors(`${intro}\n\n${body}${end("Get in touch: hello@marl.example")}`)).toEqual(["none: null"]);
    expect(authors(`${intro}\n\n${body}${end("It was hello@harlonfoot.example.")}`)).toEqual(["none: null"]);
  });
});

test("the line that says so stays front matter, and every response points to it", () => {
  const { result, document } = stages(textDocument(`Submission by Marl Ferry Forum\n\n${POINTS}`));
  expect(result.responses.map(({ attribution }) => attribution)).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(result.pieces[0]).toMatchObject({ kind: "front", start: 0 });
  expect(document.text.slice(0, result.pieces[0]!.end)).toBe("Submission by Marl Ferry Forum\n\n");
});

test("a sentence that leads in to a list goes with its heading; other prose is in no response", () => {
  const list = (words: string) =>
    `Marl Forum’s key messages\n\nOur asks\n\n${words}\n\n• Lights at the stops would help all of us.\n• A bench at the quay would help the old.\n`;
  const front = (text: string) =>
    stages(textDocument(text)).result.pieces.filter(({ kind }) => kind === "front").length;
  expect(front(list("We want safe ways home. These are the steps that matter."))).toBe(1);
  expect(front(list("We want safe ways home. Nobody has asked us."))).toBe(2);
});

test("a lead, and a title over a point's words, are topics beside the heading's", () => {
  const topics = (text: string) => read(text).map((one) => one.topics);
  expect(topics("Our asks\n\n- Fares: we pay too much.\n- Lights: they are all out.\n")).toEqual([
    ["Our asks", "Fares"],
    ["Our asks", "Lights"],
  ]);
  expect(topics("Our asks\n\n1. Fares\n\nWe pay too much.\n\n2. Lights\n\nThey are all out.\n")).toEqual([
    ["Our asks", "Fares"],
    ["Our asks", "Lights"],
  ]);
});
