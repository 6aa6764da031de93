/** Running titles, and the lines that are repeated and yet text. */
import { describe, expect, it } from "vitest";
import { furnitureOf, NOUNS, pages, prose, TITLE } from "./pages-of-prose.ts";

describe("running titles", () => {
  it("are the same line beside the edges that form feeds show", () => {
    const lines = pages(5, { head: (page) => [page === 1 ? TITLE : `\f${TITLE}`] });
    expect(furnitureOf(lines)).toEqual([TITLE, ...Array(4).fill(`\f${TITLE}`)]);
  });

  it("are the same line beside page numbers, above or below them", () => {
    const after = pages(5, { foot: (page) => [`${page}`, TITLE] });
    expect(furnitureOf(after).filter((line) => line === TITLE)).toHaveLength(5);
    const before = pages(5, { foot: (page) => [TITLE, `Page ${page} of 5`] });
    expect(furnitureOf(before).filter((line) => line === TITLE)).toHaveLength(5);
  });

  it("are two lines at each page's head", () => {
    const lines = pages(5, { head: (page) => [`${page === 1 ? "" : "\f"}${TITLE}`, "Annex B"] });
    expect(furnitureOf(lines).filter((line) => line === "Annex B")).toHaveLength(5);
  });

  it("are one on the left pages and another on the right ones, where sentences go on over them", () => {
    const lines = pages(8, {
      head: (page) => [page % 2 === 0 ? TITLE : "Annex B"],
      foot: (page) => [`${page}`],
    });
    expect(furnitureOf(lines).filter((line) => !/^\d/.test(line))).toEqual([
      "Annex B",
      TITLE,
      "Annex B",
      TITLE,
      "Annex B",
      TITLE,
      "Annex B",
      TITLE,
    ]);
  });

  it("without other marks stand evenly, and now and then amid a sentence", () => {
    const lines = pages(8, { head: () => [TITLE] });
    expect(furnitureOf(lines)).toEqual(Array(8).fill(TITLE));
  });

  it.each([TITLE, "Annex B: submissions, in full", "“Getting there” 2023", "RESPONSES RECEIVED"])(
    "may hold colons, commas, figures and capitals: %s",
    (title) => {
      expect(furnitureOf(pages(8, { head: () => [title] }))).toEqual(Array(8).fill(title));
    },
  );
});

describe("lines that are repeated and text", () => {
  it.each([
    "Please save our ferry.",
    "Save our ferry! Save our ferry!",
    "I would like my response to be published anonymously",
    "Ferries",
    "Yours faithfully,",
    "we ask the Board to think again",
  ])("are those of a campaign letter, even at equal distances: %s", (line) => {
    const letter = [...prose(14).map((text) => text.replace(/,$/, ".")), line];
    expect(furnitureOf(Array(12).fill(letter).flat())).toEqual([]);
  });

  it("are the first line of a sentence that many sent, each amid words of their own", () => {
    const line = "The old harbour needs a slip for small boats more than it needs a";
    const lines = Array.from({ length: 8 }, (_, at) => [
      ...prose(15, at * 40),
      line,
      `car park. ${prose(1, at * 40 + 15)[0]}`,
      ...prose(15, at * 40 + 20),
    ]).flat();
    expect(furnitureOf(lines)).toEqual([]);
  });

  it("are a campaign letter's lines that begin with a name amid a sentence", () => {
    const letter = [
      "Dear Board,",
      "Since the spring of last year the crew and the passengers of the",
      "Saltwick Ferry have waited for an answer to the letters that our",
      "members wrote, and in all that time nobody from the office at the",
      "Board in Ebberholme has come down to the pier to hear what the",
      "people who cross every day would say about the winter timetable",
      "and about the boat. We therefore ask, with all the others whose",
      "names you have, that the first crossing stays at five past seven,",
      "that the crew is kept on over the winter as it was before, that",
      "a lamp is put on the slip, and that the winter timetable of the",
      "North Pier is printed where people who have no telephone can see",
      "it and read it, in letters that are large enough for the old.",
    ];
    const letters = Array.from({ length: 12 }, (_, at) => [
      "Ferries; Piers",
      ...letter,
      `Signed by ${NOUNS[at]}`,
      "",
    ]);
    expect(furnitureOf(letters.flat())).toEqual([]);
  });

  it("are a sentence that is repeated beside page edges now and then", () => {
    const sentence = "Please save our ferry.";
    const lines = pages(9, { foot: (page) => [...(page % 3 === 0 ? [sentence] : []), `${page}`] });
    expect(furnitureOf(lines)).not.toContain(sentence);
  });

  it("are an attribution that is repeated at every distance", () => {
    const lines = [3, 9, 4, 12, 7, 5, 21, 6].flatMap((n) => [...prose(n, n), "Name withheld"]);
    expect(furnitureOf(lines)).toEqual([]);
  });
});
