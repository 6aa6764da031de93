import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import type { Attribution, Response } from "#src/model/response.ts";
import { book, response } from "./sample.ts";

/** The themes that the response carries by themselves, and the words of their hits. */
function coded(themes: readonly object[], text: string, changes: Partial<Response> = {}, more: object = {}) {
  const found = compileCodebook(book({ ...more, themes })).code(response(text, changes));
  return {
    themes: found.themes.join(" "),
    hits: found.hits.map(({ theme, start, end }) => `${theme}: ${text.slice(start, end)}`),
  };
}

const themesOf = (...given: Parameters<typeof coded>) => coded(...given).themes;
const attribution = (
  status: Attribution["status"],
  organisation: string | null = null,
): Partial<Response> => ({
  attribution: { status, text: "x", name: null, organisation },
});

describe("at-least", () => {
  it("asks for so many hits, counted after overlaps, exceptions and negations", () => {
    const themes = [
      {
        id: "a",
        terms: ["bus", "bus stop"],
        "at-least": 2,
        except: ["bus tour"],
        "not-after": { within: 1, words: ["no"] },
      },
    ];
    expect(coded(themes, "bus stop, bus tour, no bus")).toEqual({ themes: "", hits: [] });
    expect(coded(themes, "bus stop and bus")).toEqual({ themes: "a", hits: ["a: bus stop", "a: bus"] });
  });
});

describe("threshold", () => {
  const themes = [
    {
      id: "a",
      terms: [{ term: "late", weight: 0.1 }, { term: "missed", weight: 0.2 }, "stranded"],
      threshold: 0.3,
    },
  ];

  it("asks for a sum of weights, 1 for a term without one, without errors of binary fractions", () => {
    expect(themesOf(themes, "late, late")).toBe("");
    expect(themesOf(themes, "late, late, late")).toBe("a");
    expect(themesOf(themes, "late, missed")).toBe("a");
    expect(themesOf(themes, "stranded")).toBe("a");
  });

  it("may be missed because of a term that speaks against the theme", () => {
    const against = [{ id: "a", terms: ["late", { term: "on time", weight: -1 }], threshold: 1 }];
    expect(themesOf(against, "late")).toBe("a");
    expect(themesOf(against, "late, then on time")).toBe("");
  });

  it("and at-least must both be reached", () => {
    const both = [{ id: "a", terms: [{ term: "late", weight: 5 }], threshold: 4, "at-least": 2 }];
    expect(themesOf(both, "late")).toBe("");
    expect(themesOf(both, "late, late")).toBe("a");
  });
});

describe("a rule", () => {
  it("decides whether the response carries the theme", () => {
    const themes = [{ id: "a", rule: "word:bus AND (word:late OR word:slow) AND NOT word:ferry" }];
    expect(themesOf(themes, "a slow bus")).toBe("a");
    expect(themesOf(themes, "a bus")).toBe("");
    expect(themesOf(themes, "a slow bus to the ferry")).toBe("");
  });

  it("brings the hits of the parts that hold and that no NOT stands before", () => {
    const themes = [
      { id: "a", rule: "(word:bus AND word:late) OR (word:tram AND word:dark) AND NOT word:ferry" },
    ];
    expect(coded(themes, "late bus, tram").hits).toEqual(["a: late", "a: bus"]);
    expect(coded([{ id: "a", rule: "NOT NOT word:bus" }], "bus")).toEqual({ themes: "a", hits: [] });
  });

  it("decides about the theme's own terms, too", () => {
    const themes = [{ id: "a", terms: ["bus"], rule: "status:named" }];
    expect(coded(themes, "bus", attribution("none"))).toEqual({ themes: "", hits: [] });
    expect(coded(themes, "bus", attribution("named"))).toEqual({ themes: "a", hits: ["a: bus"] });
    expect(coded(themes, "tram", attribution("named"))).toEqual({ themes: "a", hits: [] });
  });

  it("with at-least asks for both", () => {
    const themes = [{ id: "a", terms: ["bus"], rule: "word:late", "at-least": 3 }];
    expect(themesOf(themes, "late bus")).toBe("");
    expect(themesOf(themes, "late bus, bus")).toBe("a");
  });

  it("looks at words outside exceptions and not after a negation only", () => {
    const themes = [
      {
        id: "a",
        rule: "word:safe AND NOT word:tour",
        except: ["bus tour"],
        "not-after": { within: 2, words: ["not"] },
      },
    ];
    expect(themesOf(themes, "not safe")).toBe("");
    expect(themesOf(themes, "safe on the bus tour")).toBe("a");
    expect(themesOf(themes, "safe on the tour")).toBe("");
  });

  it("has a part hold where a longer match takes its words", () => {
    expect(coded([{ id: "a", rule: "word:bus AND late bus" }], "late bus")).toEqual({
      themes: "a",
      hits: ["a: late bus"],
    });
  });
});

describe("a rule that names themes", () => {
  it("asks whether they are carried, with their rules and at-least, whatever the order of the book", () => {
    const themes = [
      { id: "both", rule: "many AND NOT calm" },
      { id: "calm", rule: "word:tram AND NOT many" },
      { id: "many", terms: ["bus"], "at-least": 2 },
    ];
    expect(themesOf(themes, "bus, tram")).toBe("calm");
    expect(coded(themes, "bus, bus, tram")).toEqual({
      themes: "both many",
      hits: ["many: bus", "many: bus"],
    });
  });

  it("counts a theme as carried if one below it is", () => {
    const themes = [
      { id: "moved", rule: "theme:travel" },
      { id: "travel", themes: [{ id: "trams", terms: ["tram"] }] },
    ];
    expect(themesOf(themes, "tram")).toBe("moved trams");
  });

  it("may name a theme below its own", () => {
    const themes = [{ id: "up", rule: "down AND word:late", themes: [{ id: "down", terms: ["tram"] }] }];
    expect(themesOf(themes, "late tram")).toBe("up down");
  });
});

describe("a condition", () => {
  const holds = (rule: string, changes: Partial<Response>) =>
    themesOf([{ id: "a", rule }], "x", changes) === "a";

  it("compares topics whole, without regard to capitals, any of them; * and ? stand for characters", () => {
    const on = { topics: ["Fares", "Kinship  care; rural"] };
    expect(holds("topic:fares", on)).toBe(true);
    expect(holds('topic:"kinship care*"', on)).toBe(true);
    expect(holds("topic:f?res", on)).toBe(true);
    expect(holds("topic:kinship", on)).toBe(false);
    expect(holds("topic:*", { topics: [] })).toBe(false);
  });

  it("compares status, organisation, and source by path or file name", () => {
    expect(holds("status:Organisation", attribution("organisation"))).toBe(true);
    expect(holds("NOT status:organisation", attribution("named"))).toBe(true);
    expect(holds("organisation:*council", attribution("organisation", "North Moor Council"))).toBe(true);
    expect(holds("organisation:*", attribution("none"))).toBe(false);
    expect(holds("source:late.txt", { source: "corpus/late.txt" })).toBe(true);
    expect(holds("source:corpus/*", { source: "corpus/late.txt" })).toBe(true);
    expect(holds("source:corpus", { source: "corpus/late.txt" })).toBe(false);
  });
});

describe("overlap: book", () => {
  it("settles which words count for which theme before rules and at-least decide", () => {
    const themes = [
      { id: "a", terms: ["night bus"], "at-least": 2 },
      { id: "b", terms: ["bus"] },
    ];
    expect(coded(themes, "night bus", {}, { overlap: "book" })).toEqual({ themes: "", hits: [] });
  });
});

describe("stemmer", () => {
  it("reduces words by the algorithm that the book names", () => {
    const found = (stemmer: string, term: string, text: string) =>
      themesOf([{ id: "a", terms: [term] }], text, {}, { stemmer });
    expect(found("porter", "generous", "generously")).toBe("a");
    expect(found("porter", "general", "generous")).toBe("a");
    expect(found("porter2", "general", "generous")).toBe("");
    expect(found("porter2", "moved", "moving")).toBe("a");
    expect(found("none", "move", "moved")).toBe("");
    expect(found("none", "move", "Move")).toBe("a");
  });
});

describe("what a coder cannot know", () => {
  it("themes that depend on one another in a circle are refused, not gone round", () => {
    const { themes, ...rest } = book({
      themes: [
        { id: "a", rule: "b" },
        { id: "b", terms: ["x"] },
      ],
    });
    const turned = {
      ...themes[1]!,
      rule: { ...themes[0]!.rule!, rule: { kind: "theme", id: "a" } as const },
    };
    expect(() => compileCodebook({ ...rest, themes: [themes[0]!, turned] })).toThrow("circle");
  });
});
