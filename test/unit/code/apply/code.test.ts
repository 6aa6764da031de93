import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { book, hitsOf, response } from "./sample.ts";

const one = (terms: readonly string[], more: object = {}) => ({ themes: [{ id: "a", terms, ...more }] });

describe("words of a term", () => {
  it("match by stem, whatever the case and the apostrophe", () => {
    expect(hitsOf(one(["move"]), "Moving, moved, the MOVES’s end, removal")).toEqual([
      "a: Moving",
      "a: moved",
      "a: MOVES’s",
    ]);
  });

  it("match whole tokens only, unless a wildcard says otherwise", () => {
    expect(hitsOf(one(["form*", "?at"]), "forms inform platform cat chat format")).toEqual([
      "a: forms",
      "a: cat",
      "a: format",
    ]);
  });

  it("in double quotes match that form in any case, after = that form in that case", () => {
    expect(hitsOf(one(['"moved"', "=IT"]), "Moved moves it IT")).toEqual(["a: Moved", "a: IT"]);
  });

  it("in a row match across line breaks, hyphens and punctuation", () => {
    expect(
      hitsOf(one(["foster care"]), "foster\n  care, foster-care, foster, care; foster the care"),
    ).toEqual(["a: foster\n  care", "a: foster-care", "a: foster, care"]);
  });

  it("with a hyphen match apart, hyphenated, solid and broken at a line end", () => {
    const text = "care experienced, Care-experienced, careexperienced, care-\nexperienced, careless";
    expect(hitsOf(one(["care-experienced"]), text)).toHaveLength(4);
  });
});

describe("within a theme", () => {
  it("the longest match wins and a token counts once", () => {
    expect(hitsOf(one(["care", "foster care", "foster care home"]), "foster care home care")).toEqual([
      "a: foster care home",
      "a: care",
    ]);
  });

  it("matches of one length are taken from the left", () => {
    expect(hitsOf(one(["b c", "a b", "c d"]), "a b c d")).toEqual(["a: a b", "a: c d"]);
  });

  it("a longer match is tried before a shorter one that begins before it", () => {
    expect(hitsOf(one(["a b", "b c d"]), "a b c d")).toEqual(["a: b c d"]);
  });

  it("two terms for the same words give one hit, named after the first", () => {
    const { hits } = compileCodebook(book(one(["mov*", "move"]))).code(response("moved"));
    expect(hits).toEqual([{ theme: "a", term: "mov*", start: 0, end: 5 }]);
  });
});

describe("between themes", () => {
  const themes = [
    { id: "a", terms: ["foster care"], themes: [{ id: "b", terms: ["care"] }] },
    { id: "c", terms: ["care plan", "foster care"] },
  ];

  it("nothing blocks by default, and a hit names its own theme, not the one above", () => {
    expect(hitsOf({ themes }, "foster care plan")).toEqual(["a: foster care", "c: foster care", "b: care"]);
  });

  it("overlap: book drops what longer or earlier hits cover whole; the same words may count for two", () => {
    expect(hitsOf({ overlap: "book", themes }, "foster care plan, care")).toEqual([
      "a: foster care",
      "c: foster care",
      "b: care",
    ]);
    expect(hitsOf({ overlap: "book", themes }, "foster care")).toEqual(["a: foster care", "c: foster care"]);
  });

  it("overlap: book keeps a match that is covered in part only", () => {
    const overlapping = [
      { id: "a", terms: ["foster care"] },
      { id: "b", terms: ["care plan"] },
    ];
    expect(hitsOf({ overlap: "book", themes: overlapping }, "foster care plan")).toEqual([
      "a: foster care",
      "b: care plan",
    ]);
  });
});

describe("except", () => {
  it("masks its words before matching, for its own theme only", () => {
    const themes = [
      { id: "a", terms: ["placement", "placement end"], except: ["job placement"] },
      { id: "b", terms: ["placement"] },
    ];
    expect(hitsOf({ themes }, "job placement end, placement ends")).toEqual([
      "b: placement",
      "a: placement ends",
      "b: placement",
    ]);
  });
});

describe("not-after", () => {
  const negated = one(["safe", "safe home", "home"], {
    "not-after": { within: 2, words: ["not", "no longer"] },
  });

  it("drops a hit that follows one of its words within reach in the same sentence", () => {
    expect(hitsOf(negated, "not safe")).toEqual([]);
    expect(hitsOf(negated, "not very safe")).toEqual([]);
    expect(hitsOf(negated, "no longer very safe")).toEqual([]);
    expect(hitsOf(negated, "not a bit safe")).toEqual(["a: safe"]);
    expect(hitsOf(negated, "Why not? Safe now.")).toEqual(["a: Safe"]);
    expect(hitsOf(negated, "safe, not")).toEqual(["a: safe"]);
  });

  it("gives the words of a dropped hit to a shorter one inside it where the theme has nothing else", () => {
    expect(hitsOf(negated, "not a safe home")).toEqual(["a: home"]);
    expect(hitsOf(negated, "not a safe home. A home.")).toEqual(["a: home"]);
  });
});

describe("compileCodebook", () => {
  it("gives the same hits whatever it coded before", () => {
    const coder = compileCodebook(book(one(["move", "foster care*", "m?ves"])));
    const texts = ["Moves in foster care", "", "foster carers moved", "—", "moves moving move"];
    const forwards = texts.map((text) => coder.code(response(text)).hits);
    const backwards = texts.toReversed().map((text) => coder.code(response(text)).hits);
    expect(backwards.toReversed()).toEqual(forwards);
    expect(forwards.map((hits) => hits.length)).toEqual([2, 0, 2, 0, 3]);
  });

  it("orders hits by place, then by the codebook", () => {
    const themes = [
      { id: "z", terms: ["care"] },
      { id: "a", terms: ["care plan", "foster"] },
    ];
    expect(hitsOf({ themes }, "care plan, foster care")).toEqual([
      "z: care",
      "a: care plan",
      "a: foster",
      "z: care",
    ]);
  });
});
