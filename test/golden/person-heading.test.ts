/** A heading that is a person says who speaks below it; one that is a topic, with a comma or a name in it, does not. */
import { describe, expect, it } from "vitest";
import { stages, textDocument } from "./stages.ts";

const POINTS = [
  "- People wait for an hour in the rain at stops without a roof, and many are over seventy.",
  "- The housing office should answer its letters. Care and support come too late for most of us.",
  "- Drivers who stop short of the kerb leave passengers to climb down on their own.",
];
const PROSE = "The tram stops two streets away. Nobody with a stick can carry shopping that far in the rain.";

const points = (heading: string) =>
  stages(textDocument(["Key messages", ...POINTS, heading, ...POINTS.slice(1), ""].join("\n\n")), {
    layout: "key-points",
  }).responses.slice(3);
const sections = (heading: string) =>
  stages(textDocument(["Getting to market", PROSE, heading, PROSE, "Rubbish", PROSE].join("\n\n")), {
    layout: "sections",
  }).responses.find(({ ordinal }) => ordinal === 2)!;

const PERSONS: readonly (readonly [string, string, string | null])[] = [
  ["Greta Hollins, Tower Practitioner", "Greta Hollins", "Tower"],
  ["Greta Hollins, Senior Social Worker", "Greta Hollins", null],
  ["Greta Hollins – Practitioner at the Quay Trust", "Greta Hollins", "Quay Trust"],
  ["Greta Hollins (foster carer)", "Greta Hollins", null],
  ["Dr Greta Hollins, Wexcombe Housing Trust", "Dr Greta Hollins", "Wexcombe Housing Trust"],
  ["Oluwaseyi Brathwaite, Tower Practitioner", "Oluwaseyi Brathwaite", "Tower"],
  ["Greta, volunteer", "Greta", null],
  ["Greta Hollins:", "Greta Hollins", null],
  ["Greta Hollins and Maud Ashgrove, Tower Practitioners", "Greta Hollins and Maud Ashgrove", "Tower"],
];

const TOPICS = [
  "Housing, Care and Support",
  "Housing, care and support",
  "Social Care, Lead Officers and Managers",
  "Bus Passengers, Carer Support",
  "Grace Street, parking and lighting",
  "Hope, Care and Support",
  "Victoria Station, access",
  "Drivers, Head Office",
  "Wales, Scotland and England",
];

describe("a heading that is a person", () => {
  it.each(PERSONS)("is the name of the points below it: %s", (heading, name, organisation) => {
    for (const { topics, attribution } of points(heading)) {
      expect(topics).toEqual([]);
      expect(attribution).toMatchObject({ status: "named", name, organisation });
    }
  });

  it.each(PERSONS)("is the name of the prose below it: %s", (heading, name) => {
    const { topics, attribution } = sections(heading);
    expect([topics, attribution.status, attribution.name]).toEqual([[], "named", name]);
  });

  it("is a person among headings that are organisations", () => {
    const list = ["1. Mend the roof.", "2. Print the times large."];
    const text = ["Greta Hollins, Chair", "Wexcombe Trust", "North Moor Forum"].flatMap((head) => [
      head,
      ...list,
      "",
    ]);
    const { responses } = stages(textDocument(text.join("\n")), { layout: "organisations" });
    expect(responses.map(({ attribution }) => attribution.status)).toEqual([
      "named",
      "named",
      "organisation",
      "organisation",
      "organisation",
      "organisation",
    ]);
  });
});

describe("a heading that is a topic", () => {
  it.each(TOPICS)("stays one: %s", (heading) => {
    for (const { topics, attribution } of points(heading))
      expect([topics, attribution.status]).toEqual([[heading], "none"]);
    expect(sections(heading).topics).toEqual([heading]);
  });
});
