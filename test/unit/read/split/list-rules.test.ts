/** The layouts of lists, `key-points` and `organisations`: what opens a list, what goes on with it, and what ends it. */
import { describe, expect, test } from "vitest";
import { splitKeyPoints } from "#src/read/split/key-points.ts";
import { splitOrganisations } from "#src/read/split/organisations.ts";
import { documentOf, found } from "./document-of.ts";

const points = (...lines: readonly string[]) => {
  const document = documentOf(lines.join("\n"));
  return found(document, splitKeyPoints(document, new Set())).map(
    ({ header, who, text }) => `${header ?? who ?? "-"}: ${text}`,
  );
};
const items = (...lines: readonly string[]) => {
  const document = documentOf(lines.join("\n"));
  return found(document, splitOrganisations(document, new Set())).map(({ who, text }) => `${who}: ${text}`);
};

describe("a point", () => {
  test("has the mark and the column of the first; others belong to it", () => {
    expect(points("Asks", "• Roofs", "• Seats")).toEqual(["Asks: • Roofs", "Asks: • Seats"]);
    expect(points("Asks", "• Roofs", "- Glass", "• Seats")).toEqual([
      "Asks: • Roofs - Glass",
      "Asks: • Seats",
    ]);
    expect(points("Asks", "• Roofs", " • Seats")).toHaveLength(2);
    expect(points("Asks", "• Roofs", "  • Glass", "• Seats")).toEqual([
      "Asks: • Roofs • Glass",
      "Asks: • Seats",
    ]);
    expect(points("Asks", "  • Roofs", "• Seats")).toHaveLength(2);
  });

  test("with a number goes up by one, or by two", () => {
    expect(points("Asks", "1. Roofs", "2. Seats", "4. Light")).toHaveLength(3);
    expect(points("Asks", "1. Roofs", "2. Seats", "5. Light")).toEqual([
      "Asks: 1. Roofs",
      "Asks: 2. Seats 5. Light",
    ]);
    expect(points("Asks", "1. Roofs", "1. Seats", "2. Light")).toEqual([
      "Asks: 1. Roofs 1. Seats",
      "Asks: 2. Light",
    ]);
  });

  test("opens a list as a bullet, as number 1, or as the number that goes on from the list before", () => {
    expect(points("Asks", "2. Roofs", "3. Seats")).toEqual([]);
    expect(points("Asks", "1. Roofs", "2. Seats", "Pledges", "3. Light", "4. Heat")).toHaveLength(4);
    expect(points("Asks", "1. Roofs", "2. Seats", "Pledges", "2. Light", "3. Heat")).toHaveLength(3);
  });

  test("ends where its words do, unless most run over several paragraphs", () => {
    expect(points("Asks", "• Roofs", "• Seats", "", "We thank you.")).toEqual([
      "Asks: • Roofs",
      "Asks: • Seats",
    ]);
    expect(points("Asks", "• Roofs", "• Seats", "are few", "We thank you.")).toEqual([
      "Asks: • Roofs",
      "Asks: • Seats are few",
    ]);
    expect(points("Asks", "• Roofs", "", "They leak.", "", "• Seats", "", "They are few.")).toEqual([
      "Asks: • Roofs They leak.",
      "Asks: • Seats They are few.",
    ]);
    expect(points("Asks", "• Roofs", "They leak.", "• Light", "• Seats", "Thanks to you.").at(-1)).toBe(
      "Asks: • Seats",
    );
  });

  test("may stand alone on its line, with its words below", () => {
    expect(points("Asks", "•", "Roofs", "•", "Seats", "We thank you.")).toEqual([
      "Asks: • Roofs",
      "Asks: • Seats",
    ]);
  });
});

describe("points", () => {
  test("before any heading have none, and need a heading with two points elsewhere", () => {
    expect(points("• Roofs", "• Seats", "Asks", "• Light", "• Heat")[0]).toBe("-: • Roofs");
    expect(points("• Roofs", "• Seats", "Asks", "• Light")).toEqual([]);
  });

  test("hold two fifths of the words", () => {
    const prose = (words: number) => `${"so ".repeat(words - 1)}on.`;
    const list = ["Asks", "• a b c d", "• a b c d"];
    expect(points(...list, "", prose(14))).toHaveLength(2);
    expect(points(...list, "", prose(15))).toEqual([]);
  });

  test("are of the organisations in the headings, where more than half name one", () => {
    const list = (...names: readonly string[]) => names.flatMap((name) => [name, "• Roofs", "• Seats"]);
    const isOwned = (...names: readonly string[]) => {
      const document = documentOf(list(...names).join("\n"));
      return found(document, splitKeyPoints(document, new Set()))[0]?.who !== null;
    };
    expect([
      isOwned("Marl Forum", "Pell Trust"),
      isOwned("Marl Forum", "Asks"),
      isOwned("Asks", "Pledges"),
    ]).toEqual([true, false, false]);
  });
});

describe("the heading of points", () => {
  test("may be numbered, short, right above bullets, or as others are", () => {
    expect(points("1. Asks", "• Roofs", "• Seats", "2. Pledges", "• Light")).toEqual([
      "1. Asks: • Roofs",
      "1. Asks: • Seats",
      "2. Pledges: • Light",
    ]);
    const long = ["• Roofs of glass and slate", "• Seats for all who wait"];
    expect(points("1. A b c d e f", ...long)).toHaveLength(2);
    expect(points("1. A b c d e f g", ...long)).toEqual([]);
    expect(points("1. Our asks:", "• Roofs", "• Seats")).toEqual([]);
  });

  test("is no line right below it that ends with a colon", () => {
    expect(points("Asks", "Our own:", "• Roofs", "• Seats")[0]).toBe("Asks: • Roofs");
    expect(points("Our own:", "• Roofs", "• Seats")[0]).toBe("Our own: • Roofs");
  });

  test("stands right below a point whose line is not full, and not in its midst", () => {
    expect(points("Asks", "• Roofs", "• Seats", "Pledges", "• Light", "• Heat")[2]).toBe("Pledges: • Light");
    expect(points("Asks", "• Roofs", "Glass", "and slate", "• Seats")).toHaveLength(2);
  });
});

describe("an organisation's items", () => {
  const MARL = ["MARL CHOIR", "1. Heat", "2. Light"];
  const PELL = ["PELL CLUB", "1. Seats", "2. Roofs"];

  test("stand below its name, one list a name", () => {
    expect(items(...MARL, ...PELL)).toEqual([
      "MARL CHOIR: 1. Heat",
      "MARL CHOIR: 2. Light",
      "PELL CLUB: 1. Seats",
      "PELL CLUB: 2. Roofs",
    ]);
  });

  test("go up by one; by two only after a gap; in one style and column", () => {
    const marl = (...lines: readonly string[]) =>
      items("MARL CHOIR", "1. Heat", ...lines, ...PELL).filter((one) => one.startsWith("MARL")).length;
    expect([marl("2. Light"), marl("3. Light"), marl("", "3. Light"), marl("", "4. Light")]).toEqual([
      2, 1, 2, 1,
    ]);
    expect([marl("2) Light"), marl("   2. Light"), marl("    2. Light")]).toEqual([1, 2, 1]);
  });

  test("end at the next name, and the last at a heading that closes the document", () => {
    const last = (...lines: readonly string[]) => items(...MARL, ...PELL, ...lines).at(-1);
    for (const closing of [
      "ABOUT",
      "NOTES",
      "CONTACT",
      "CONCLUSION",
      "NEXT STEPS",
      "REFERENCES",
      "ANNEX",
      "ENDS",
    ])
      expect(last("", closing, "Words.")).toBe("PELL CLUB: 2. Roofs");
    expect(last("", "About", "Words.")).toBe("PELL CLUB: 2. Roofs About Words.");
    expect(last("ABOUT", "Words.")).toBe("PELL CLUB: 2. Roofs ABOUT Words.");
    expect(last("", "WORDS", "Words.")).toBe("PELL CLUB: 2. Roofs WORDS Words.");
  });

  test("may be introduced in four lines, where the name is in capitals or has a word of organisations", () => {
    const LONG = "Heat and light in the hall on every night of the week";
    const introduced = (name: string, lines: number) =>
      items(name, "", ...Array<string>(lines).fill("we met."), "", `1. ${LONG}`, `2. ${LONG}`, "", ...PELL)
        .length;
    expect([introduced("MARL CHOIR", 4), introduced("MARL CHOIR", 5)]).toEqual([4, 0]);
    expect(items("MARL CHOIR", "", "We met and", "", ...MARL.slice(1), ...PELL)).toEqual([]);
  });

  test("hold half of the words, and most names are no topics", () => {
    const prose = (words: number) => `${"so ".repeat(words - 1)}on.`;
    expect(items(prose(4), "", ...MARL, "", ...PELL)).toHaveLength(4);
    expect(items(prose(5), "", ...MARL, "", ...PELL)).toEqual([]);
    expect(items("Our asks", "1. Heat", "2. Light", "Marl Choir", "1. Seats", "2. Roofs")).toEqual([]);
  });
});
