/** The `sections` layout: what is a heading, what is prose, and what is a title. */
import { describe, expect, test } from "vitest";
import { splitSections } from "#src/read/split/sections.ts";
import { documentOf, found } from "./document-of.ts";

const PROSE = "The tram stops two streets away, and nobody with a pram can carry shopping that far.";

const split = (...paragraphs: readonly string[]) => {
  const document = documentOf(paragraphs.join("\n\n"));
  return found(document, splitSections(document, new Set()));
};
const headers = (...paragraphs: readonly string[]) => split(...paragraphs).map(({ header }) => header);

/** Two plain sections behind what is given. */
const REST = ["Buses", PROSE, "Ferries", PROSE];

describe("a heading", () => {
  test("may take two lines, and not three", () => {
    const wide = "Of all the piers and harbours";
    expect(headers("Trams", PROSE, `${wide}\nand of all the boats`, PROSE)).toEqual([
      "Trams",
      `${wide} and of all the boats`,
    ]);
    expect(headers("Trams", PROSE, "Of all\nand of\nevery boat", PROSE)).toEqual([]);
  });

  test("stands after a gap, or is marked as one", () => {
    expect(headers("Trams", `${PROSE}\nBuses\n${PROSE}`)).toEqual([]);
    expect(headers("## Trams", `${PROSE}\n## Buses\n${PROSE}`)).toEqual(["Trams", "Buses"]);
    expect(headers("Trams", `${PROSE}\n#Buses\n${PROSE}`)).toEqual([]);
  });

  test("has something below it", () => {
    expect(headers("Trams", PROSE, "Buses")).toEqual([]);
    expect(headers(...REST, "Trams")).toEqual(["Buses", "Ferries"]);
  });

  test("is no item of a list, nor a line that says who wrote", () => {
    expect(headers("Trams", PROSE, "1. Seats", "2. Lamps", "Buses", PROSE)).toEqual(["Trams", "Buses"]);
    expect(headers("1. Trams", PROSE, "2. Buses", PROSE)).toEqual(["1. Trams", "2. Buses"]);
    expect(headers("Trams", PROSE, "*A rider*", "Buses", PROSE)).toEqual(["Trams", "Buses"]);
  });
});

describe("a section has prose", () => {
  test("of eight words and a stop", () => {
    const section = (prose: string) => headers("Trams", prose, ...REST).length;
    expect(section("a b c d e f g h.")).toBe(3);
    expect(section("a b c d e f g.")).toBe(2);
    expect(section("a b c d e f g h")).toBe(2);
    for (const end of ["!", "?", ".”", ".)", '."', ".’"]) expect(section(`a b c d e f g h${end}`)).toBe(3);
    expect(section("a b c d e f. g h")).toBe(2);
  });

  test("in any of its paragraphs", () => {
    expect(headers("Trams", "Late.", PROSE, "Late.", ...REST)).toEqual(["Trams", "Buses", "Ferries"]);
  });
});

describe("an attribution", () => {
  const who = (...paragraphs: readonly string[]) => split(...paragraphs, ...REST).at(0);

  test("is the last line of a section", () => {
    expect(who("Trams", PROSE, "— A rider")).toMatchObject({ who: "A rider", text: PROSE });
  });

  test("in brackets is one at the end of the document, below a quotation", () => {
    const last = (...paragraphs: readonly string[]) => split(...REST, "Trams", ...paragraphs).at(-1)?.who;
    for (const quote of [`“${PROSE}”`, `“${PROSE}”.`, `'${PROSE}'`])
      expect(last(quote, "(A rider)")).toBe("A rider");
    expect(last(PROSE, "(A rider)")).toBeNull();
  });

  test("is none below a bullet, nor where it is all there is", () => {
    expect(who("Trams", PROSE, "• Seats", "– A rider")?.who).toBeNull();
    expect(who("Trams", PROSE, "1. Seats", "– A rider")?.who).toBe("A rider");
    expect(who("Trams", PROSE)?.who).toBeNull();
  });
});

describe("the first section is the title with its introduction", () => {
  const TITLE_WORDS = [
    ...[
      "Consultation",
      "Report",
      "Review",
      "Summary of answers",
      "Response to trams",
      "Submissions",
      "Evidence",
    ],
    ...["What you said", "What people told", "What we heard", "Inquiry", "Enquiry", "Survey", "Proceedings"],
    ...["Minutes", "Notes of June", "Call for ideas"],
  ];
  test.each(TITLE_WORDS)("where it is called like one: %s", (title) => {
    expect(headers(title, PROSE, ...REST)).toEqual(["Buses", "Ferries"]);
    expect(headers(title, PROSE, "Trams report", PROSE, "Bus review", PROSE)).toHaveLength(3);
    expect(headers("An introduction to all of it.", title, PROSE, ...REST)).toHaveLength(3);
  });

  test("where it looks unlike all others", () => {
    expect(headers("TRAMS", PROSE, ...REST)).toEqual(["Buses", "Ferries"]);
    expect(headers("Trams", PROSE, "1. Buses", PROSE, "2. Ferries", PROSE)).toHaveLength(2);
    expect(headers("# Trams", PROSE, "## Buses", PROSE, "## Ferries", PROSE)).toHaveLength(2);
    expect(headers("TRAMS", PROSE, "Buses", PROSE, "FERRIES", PROSE)).toHaveLength(3);
  });

  test("where it is the only one that nobody signed", () => {
    const signed = "— A rider";
    expect(headers("Trams", PROSE, "Buses", PROSE, signed, "Ferries", PROSE, signed)).toEqual([
      "Buses",
      "Ferries",
    ]);
    expect(headers("Trams", PROSE, signed, "Buses", PROSE, signed, "Ferries", PROSE, signed)).toHaveLength(3);
    expect(headers("Trams", PROSE, "Buses", PROSE, "Ferries", PROSE, signed)).toHaveLength(3);
  });

  test("and only where two more follow", () => {
    expect(headers("REPORT", PROSE, "Buses", PROSE)).toEqual(["REPORT", "Buses"]);
  });
});
