/** Lines that look like the name of a person or an organisation, and lines that look like prose. */
import { describe, expect, it } from "vitest";
import { beginsLikePerson, nameLikeness, splitAtFirst } from "#src/cues/name-likeness.ts";

const NAMES = [
  "Bronwen Ashdown",
  "Hesper Tollgrain",
  "Nkechi Adeyemi-Stott",
  "Li Wei",
  "Siobhán Fairclough",
  "Maria de la Coldwell",
  "B. Ashdown",
  "Mr and Mrs Copplewick",
  "Dr Ignatius Plumridge-Vane, Dunnow High School",
  "bronwen ashdown",
  "bronwen ashdown, quay street chapel",
  "Bronwen",
  "Bronwen Ashdown and Kwame Osei, Swanbury Forum",
  "Bronwen Ashdown, Chair of Swanbury Forum",
  "Bronwen Ashdown, Stepping Out (www.steppingout.example)",
  "Bronwen Ashdown, Warm Rooms Ltd.",
  "Swanbury Borough Council",
  "Friends of Swanbury Library",
  "The Wednesday Table, Cray St Anne [a lunch club run by volunteers]",
  "OpenBench",
  "RMCC",
  "Kerbwise (www.kerbwise.example)",
  "MISS B ASHDOWN",
];

const PROSE = [
  "the boat did not come and we waited in the rain",
  "I have said all this before",
  "We ask for nine seconds.",
  "Why does it wait?",
  "What would have helped me:",
  "• a working light",
  "- a person at the interchange",
  "1. A later bus",
  "iv) The shelter",
  "“I go two days early and stay with my sister.”",
  "Ferries; Rural links; Other",
  "Bronwen Ashdown told us that the ferry was late.",
  "Please keep the boat",
  "and most of them have tipped one of us over",
  "Their words and not ours",
  "More benches!",
  "…",
  "",
  `Bronwen Ashdown, ${"Swanbury Forum and ".repeat(9)}`,
];

describe("a line", () => {
  it.each(NAMES)("looks like a name: %j", (text) => {
    expect(nameLikeness(text)).toBeGreaterThan(0);
  });

  it.each(PROSE)("looks like prose: %j", (text) => {
    expect(nameLikeness(text)).toBeLessThan(0);
  });

  it("is the likelier a name the more of its signs it shows", () => {
    const scores = ["Bronwen Ashdown, Swanbury Forum", "Hesper Tollgrain", "Rural Links", "rural links"].map(
      nameLikeness,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(scores[1]!);
    expect(scores[2]).toBeGreaterThan(scores[3]!);
  });

  it("ends with a full stop that is a slip only after a person and an organisation", () => {
    expect(nameLikeness("Bronwen Ashdown, Swanbury Forum.")).toBeGreaterThan(0);
    expect(nameLikeness("Bronwen Ashdown.")).toBeLessThan(0);
    expect(nameLikeness("Swanbury Forum, Marl Harbour Office.")).toBeLessThan(0);
  });
});

describe("the first segment", () => {
  it.each([
    ["Bronwen Ashdown, Chair, Swanbury Forum", "Bronwen Ashdown", "Chair, Swanbury Forum"],
    ["Bronwen Ashdown - Swanbury Forum", "Bronwen Ashdown", "Swanbury Forum"],
    ["Bronwen Ashdown – Swanbury Forum", "Bronwen Ashdown", "Swanbury Forum"],
    ["Bronwen Ashdown | Swanbury Forum", "Bronwen Ashdown", "Swanbury Forum"],
    ["Bronwen Ashdown-Stott", "Bronwen Ashdown-Stott", ""],
    ["Swanbury Forum", "Swanbury Forum", ""],
    ["Bronwen Ashdown,", "Bronwen Ashdown", ""],
  ])("of %j is %j, then %j", (text, head, tail) => {
    expect(splitAtFirst(text)).toEqual({ head, tail });
  });

  it.each([
    "Dr Tollgrain",
    "Bronwen",
    "bronwen",
    "Kwame",
    "Anne-Marie",
    "B. Ashdown",
    "B.J. Ashdown",
    "Cllr X",
  ])("begins like a person: %s", (text) => {
    expect(beginsLikePerson(text.split(" "))).toBe(true);
  });

  it.each(["Swanbury Forum", "RMCC", "The Kettle", "Threshold", ""])(
    "does not begin like a person: %j",
    (text) => {
      expect(beginsLikePerson(text.split(" "))).toBe(false);
    },
  );
});
