/** Words beside which no hit counts, of a theme and of the whole book; phrases that stay in one sentence. */
import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { book, hitsOf, response } from "./sample.ts";

describe("not-before", () => {
  const themes = [{ id: "a", terms: ["sugar"], "not-before": { within: 2, words: ["free"] } }];

  it("drops a hit that one of its words follows, within so many words of the same sentence", () => {
    expect(hitsOf({ themes }, "Sugar free, sugar quite free, sugar is not free.")).toEqual(["a: sugar"]);
    expect(hitsOf({ themes }, "Free sugar. No sugar. Free of it.")).toEqual(["a: sugar", "a: sugar"]);
  });

  it("is told by explain", () => {
    const { terms } = compileCodebook(book({ themes })).explain(response("sugar free"), "a");
    expect(terms[0]!.matches).toMatchObject([{ fate: "before a negation", by: "free" }]);
  });

  it("stands beside not-after", () => {
    const both = [{ ...themes[0], "not-after": { within: 1, words: ["no"] } }];
    expect(hitsOf({ themes: both }, "no sugar; more sugar to them; sugar free")).toEqual(["a: sugar"]);
  });
});

describe("not-after of the book", () => {
  const usual = { "not-after": { within: 2, words: ["no"] }, "not-before": { within: 1, words: ["free"] } };
  const text = "no bus; never a bus; bus free";

  it("holds for every theme that says nothing of its own, also below others", () => {
    const themes = [{ id: "up", terms: ["bus"], themes: [{ id: "down", terms: ["bus"] }] }];
    expect(hitsOf({ ...usual, themes }, text)).toEqual(["up: bus", "down: bus"]);
  });

  it("gives way to a theme's own, for that theme alone, and is switched off by none", () => {
    const own = { "not-after": { within: 2, words: ["never"] } };
    const themes = [
      { id: "up", terms: ["bus"], ...own, themes: [{ id: "down", terms: ["bus"] }] },
      { id: "off", terms: ["bus"], "not-after": "none", "not-before": "none" },
    ];
    const found = hitsOf({ ...usual, themes }, text);
    expect(found.filter((hit) => hit.startsWith("off"))).toHaveLength(3);
    expect(compileCodebook(book({ ...usual, themes })).code(response("no bus")).themes).toEqual([
      "up",
      "off",
    ]);
    expect(compileCodebook(book({ ...usual, themes })).code(response("never a bus")).themes).toEqual([
      "down",
      "off",
    ]);
  });
});

describe("phrases: sentence", () => {
  const of = (phrases: string, terms: readonly string[]) => ({ phrases, themes: [{ id: "a", terms }] });

  it.each([
    "The late bus\n\nStop the plan.",
    "I take the bus. Stop the plan.",
    "Wanted:\n- a bus\n- stop it",
  ])("keeps a phrase from running over the end of one: %j", (text) => {
    expect(hitsOf(of("anywhere", ["bus stop"]), text)).toHaveLength(1);
    expect(hitsOf(of("sentence", ["bus stop", "(bus OR tram) stop", "bus-stop"]), text)).toEqual([]);
  });

  it("leaves commas and line breaks alone, and NEAR as it is", () => {
    expect(hitsOf(of("sentence", ["bus stop"]), "a bus, stop; the bus\nstop")).toHaveLength(2);
    expect(hitsOf(of("sentence", ["bus NEAR/1 stop"]), "the bus. Stop")).toHaveLength(1);
  });
});
