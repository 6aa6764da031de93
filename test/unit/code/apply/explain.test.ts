import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import type { Explanation } from "#src/model/explanation.ts";
import { book, response } from "./sample.ts";

function explain(content: object, theme: string, text: string): Explanation {
  return compileCodebook(book(content)).explain(response(text), theme);
}

/** Every match as `term: words: fate (by)`. */
function fates({ terms }: Explanation, text: string): readonly string[] {
  return terms.flatMap(({ term, matches }) =>
    matches.map(
      ({ start, end, fate, by }) => `${term}: ${text.slice(start, end)}: ${fate}${by ? ` (${by})` : ""}`,
    ),
  );
}

const THEME = {
  id: "a",
  terms: ["bus", "night bus", "/tra(m|in)/", "slow NEAR/3 ferry"],
  except: ["bus tour", "ferry ticket"],
  "not-after": { within: 2, words: ["never", "no longer"] },
};

describe("explain", () => {
  it("gives every match of every term its fate, and the term that decided", () => {
    const text = "Night bus, bus tour; no longer a train; slow ferry ticket, tram.";
    const found = explain({ themes: [THEME] }, "a", text);
    expect(fates(found, text)).toEqual([
      "bus: bus: inside a longer match (night bus)",
      "bus: bus: masked by except (bus tour)",
      "night bus: Night bus: counted",
      "/tra(m|in)/: train: after a negation (no longer)",
      "/tra(m|in)/: tram: counted",
      "slow NEAR/3 ferry: slow ferry: masked by except (ferry ticket)",
    ]);
    expect(found).toMatchObject({
      theme: "a",
      carried: true,
      why: "It carries the theme: 2 hits count.",
      rule: null,
      below: [],
    });
  });

  it("counts what coding counts", () => {
    const text = "The night bus, the bus, never a bus, slow ferry.";
    const coder = compileCodebook(book({ themes: [THEME] }));
    const counted = coder
      .explain(response(text), "a")
      .terms.flatMap(({ term, matches }) =>
        matches
          .filter(({ fate }) => fate === "counted")
          .map(({ start, end }) => ({ theme: "a", term, start, end })),
      );
    const { hits } = coder.code(response(text));
    expect(counted.toSorted((a, b) => a.start - b.start)).toEqual(hits);
    expect(hits).toHaveLength(3);
  });

  it("names the theme that took the words, with overlap: book", () => {
    const themes = [
      { id: "a", terms: ["bus"] },
      { id: "b", terms: ["night bus"] },
    ];
    const found = explain({ overlap: "book", themes }, "a", "night bus");
    expect(fates(found, "night bus")).toEqual(["bus: bus: taken by another theme (b)"]);
    expect(found.why).toBe("It does not carry the theme: no match counts.");
  });
});

describe("why", () => {
  it.each([
    [{ terms: ["bus"] }, "tram", "It does not carry the theme: no term matches."],
    [
      { terms: ["bus"], "at-least": 3 },
      "bus",
      "It does not carry the theme: 1 hit, and `at-least` asks for 3.",
    ],
    [
      { terms: [{ term: "bus", weight: 0.5 }], threshold: 2 },
      "bus, bus",
      "It does not carry the theme: its hits weigh 1, and `threshold` asks for 2.",
    ],
    [{ rule: "word:bus AND word:tram" }, "bus", "It does not carry the theme: its rule does not hold."],
    [{ rule: "word:bus" }, "bus", "It carries the theme: its rule holds, and 1 hit counts."],
    [{ rule: "NOT word:bus" }, "tram", "It carries the theme: its rule holds."],
    [
      { terms: ["bus"], themes: [{ id: "c", terms: ["tram"] }] },
      "bus, tram",
      "It carries the theme: 1 hit counts; also by the themes below it: c.",
    ],
    [{ themes: [{ id: "c", terms: ["tram"] }] }, "tram", "It carries the theme by the themes below it: c."],
    [
      { themes: [{ id: "c", terms: ["tram"] }] },
      "bus",
      "It does not carry the theme: it has no terms, and no theme below it is carried.",
    ],
  ])("says of %j and %j why", (theme, text, why) => {
    const content = { themes: [{ id: "a", ...theme }] };
    const found = explain(content, "a", text);
    expect(found.why).toBe(why);
    expect(found.carried).toBe(compileCodebook(book(content)).code(response(text)).themes.length > 0);
  });

  it("says of matches that would count that there are too few of them, or that the rule does not hold", () => {
    const text = "bus tram";
    expect(fates(explain({ themes: [{ id: "a", terms: ["bus"], "at-least": 2 }] }, "a", text), text)).toEqual(
      ["bus: bus: below at-least"],
    );
    const ruled = { themes: [{ id: "a", terms: ["bus"], rule: "word:tram AND NOT word:bus" }] };
    expect(fates(explain(ruled, "a", text), text)).toEqual([
      "bus: bus: rule does not hold",
      "word:tram: tram: rule does not hold",
      "word:bus: bus: denied by NOT",
    ]);
  });

  it("shows a rule as a tree of parts, each with whether it holds", () => {
    const themes = [
      { id: "a", rule: 'word:bus AND NOT (word:tram OR c) AND (topic:"Old fares" OR status:none)' },
      { id: "c", terms: ["x"] },
    ];
    const leaf = (kind: string, text: string, holds: boolean) => ({ kind, text, holds, parts: [] });
    expect(explain({ themes }, "a", "bus").rule).toEqual({
      kind: "and",
      text: "AND",
      holds: true,
      parts: [
        leaf("pattern", "word:bus", true),
        {
          kind: "not",
          text: "NOT",
          holds: true,
          parts: [
            {
              kind: "or",
              text: "OR",
              holds: false,
              parts: [leaf("pattern", "word:tram", false), leaf("theme", "theme:c", false)],
            },
          ],
        },
        {
          kind: "or",
          text: "OR",
          holds: true,
          parts: [leaf("condition", 'topic:"Old fares"', false), leaf("condition", "status:none", true)],
        },
      ],
    });
  });

  it("has terms without a match in its list, and throws for a theme that there is not", () => {
    expect(
      explain({ themes: [{ id: "a", terms: ["x"], rule: "word:y OR NOT word:z" }] }, "a", "").terms,
    ).toEqual([
      { term: "x", of: "terms", weight: 1, matches: [] },
      { term: "word:y", of: "rule", weight: 1, matches: [] },
      { term: "word:z", of: "rule", weight: 1, matches: [] },
    ]);
    expect(() => explain({ themes: [{ id: "a", terms: ["x"] }] }, "b", "")).toThrow('no theme "b"');
  });
});
