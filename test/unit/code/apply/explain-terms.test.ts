/** Which terms and matches an explanation holds, in which order, and how it tells of too few. */
import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { book, response } from "./sample.ts";

const explain = (themes: readonly object[], theme: string, text: string, more: object = {}) =>
  compileCodebook(book({ ...more, themes })).explain(response(text), theme);

const TWO = [
  { id: "a", terms: ["bus"], except: ["bus tour"], "not-after": { within: 2, words: ["never"] } },
  { id: "b", terms: ["tram"], except: ["tram ride"], "not-after": { within: 2, words: ["hardly"] } },
];

describe("an explanation", () => {
  it("lists the terms of its theme alone, and no exception or negation", () => {
    const text = "bus tour, tram ride, never a bus, hardly a tram, bus, tram";
    for (const [theme, term] of [
      ["a", "bus"],
      ["b", "tram"],
    ] as const) {
      const { terms, why } = explain(TWO, theme, text);
      expect(terms.map((one) => one.term)).toEqual([term]);
      expect(terms[0]?.matches.map(({ fate }) => fate)).toEqual([
        "masked by except",
        "after a negation",
        "counted",
      ]);
      expect(why).toBe("It carries the theme: 1 hit counts.");
    }
  });

  it("has the matches of a term in the order of the text, the shorter of one place first", () => {
    const places = explain([{ id: "a", terms: ["b*"] }], "a", "bus, boat, bike").terms[0]?.matches;
    expect(places?.map(({ start }) => start)).toEqual([0, 5, 11]);
    const near = explain(
      [{ id: "a", terms: ["bus NEAR/9 late"], except: ["so late"] }],
      "a",
      "bus so late, late bus",
    );
    expect(near.terms[0]?.matches.map(({ start }) => start)).toEqual(
      near.terms[0]?.matches.map(({ start }) => start).toSorted((one, other) => one - other),
    );
  });

  it("names the negation of a part that a NOT denies", () => {
    const ruled = [
      { id: "a", rule: "word:tram AND NOT word:bus", "not-after": { within: 2, words: ["never"] } },
    ];
    const found = explain(ruled, "a", "tram, bus, never a bus");
    expect(
      found.terms.flatMap(({ matches }) => matches.map(({ fate, by }) => `${fate} ${by ?? "-"}`)),
    ).toEqual(["rule does not hold -", "denied by NOT -", "after a negation never"]);
  });

  it("names all themes below that are carried", () => {
    const below = [{ id: "a", themes: ["x", "y", "z"].map((id) => ({ id, terms: [`${id}x`] })) }];
    expect(explain(below, "a", "xx zx").why).toBe("It carries the theme by the themes below it: x, z.");
  });
});

describe("too few hits", () => {
  const why = (theme: object, text: string) =>
    explain([{ id: "a", terms: ["bus"], ...theme }], "a", text).why;

  it("are told with what is asked for", () => {
    expect(why({ "at-least": 3 }, "bus, bus")).toBe(
      "It does not carry the theme: 2 hits, and `at-least` asks for 3.",
    );
    expect(why({ "at-least": 2, threshold: 9 }, "bus, bus")).toBe(
      "It does not carry the theme: its hits weigh 2, and `threshold` asks for 9.",
    );
  });

  it("are none where every match is an exception", () => {
    for (const theme of [{ "at-least": 2 }, { threshold: 2 }])
      expect(why({ ...theme, except: ["bus tour"] }, "bus tour")).toBe(
        "It does not carry the theme: no match counts.",
      );
  });
});

it("two terms on the same words are told as such, not as a longer match", () => {
  const tie = [{ id: "a", terms: ["prevent*", "prevention", "new prevention"] }];
  const fates = explain(tie, "a", "Prevention; new prevention").terms.map(({ term, matches }) => [
    term,
    ...matches.map(({ fate, by }) => `${fate} ${by ?? "-"}`),
  ]);
  expect(fates).toEqual([
    ["prevent*", "counted -", "inside a longer match new prevention"],
    ["prevention", "the same words prevent*", "inside a longer match new prevention"],
    ["new prevention", "counted -"],
  ]);
});
