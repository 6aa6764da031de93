import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { book, hitsOf, response } from "./sample.ts";

const one = (terms: readonly string[], more: object = {}) => ({ themes: [{ id: "a", terms, ...more }] });

describe("NEAR/n", () => {
  it("finds the other among the n words before or after: NEAR/1 is side by side", () => {
    expect(hitsOf(one(["bus NEAR/1 late"]), "late bus. Bus, late. Bus is late.")).toEqual([
      "a: late bus",
      "a: Bus, late",
    ]);
    expect(hitsOf(one(["bus NEAR/3 late"]), "bus is so late")).toEqual(["a: bus is so late"]);
    expect(hitsOf(one(["bus NEAR/2 late"]), "bus is so late")).toEqual([]);
  });

  it("counts from the last word of the earlier to the first word of the later", () => {
    expect(hitsOf(one(["(night bus) NEAR/2 (very late)"]), "night bus was very late")).toHaveLength(1);
    expect(hitsOf(one(["(night bus) NEAR/1 (very late)"]), "night bus was very late")).toEqual([]);
  });

  it("is one hit, from the first word of the one to the last word of the other", () => {
    expect(hitsOf(one(["night bus NEAR/9 late"]), "so late was every night bus")).toEqual([
      "a: late was every night bus",
    ]);
  });

  it("takes the nearest pair first, of equals the longer, then the first from the left", () => {
    expect(hitsOf(one(["a NEAR/9 b"]), "a x a b")).toEqual(["a: a b"]);
    expect(hitsOf(one(["a NEAR/9 b"]), "b a b")).toEqual(["a: b a"]);
    expect(hitsOf(one(["(c OR c d) NEAR/9 b"]), "b c d x")).toEqual(["a: b c d"]);
    expect(hitsOf(one(["a NEAR/9 b"]), "a x b x x b a")).toEqual(["a: a x b", "a: b a"]);
  });

  it("needs two places: no word is near itself", () => {
    expect(hitsOf(one(["bus NEAR/5 bus"]), "one bus")).toEqual([]);
    expect(hitsOf(one(["bus NEAR/5 bus*"]), "bus after bus after bus")).toEqual(["a: bus after bus"]);
    expect(hitsOf(one(["(a b) NEAR/5 (b c)"]), "a b c")).toEqual([]);
  });

  it("passes over the ends of lines, sentences and paragraphs, as phrases do", () => {
    expect(hitsOf(one(["bus NEAR/2 late"]), "The bus.\n\nToo late.")).toHaveLength(1);
  });
});

describe("NEAR/ns", () => {
  it("is within n words and one sentence, NEAR/np within n words and one paragraph", () => {
    const text = "The bus came. Late it was, my bus.\n\nThe late one.";
    expect(hitsOf(one(["bus NEAR/2 late"]), text)).toEqual(["a: bus came. Late", "a: bus.\n\nThe late"]);
    expect(hitsOf(one(["bus NEAR/2p late"]), text)).toEqual(["a: bus came. Late"]);
    expect(hitsOf(one(["bus NEAR/4s late"]), text)).toEqual(["a: Late it was, my bus"]);
    expect(hitsOf(one(["bus NEAR/3s late"]), text)).toEqual([]);
    expect(hitsOf(one(["bus THEN/4s late"]), text)).toEqual([]);
  });
});

describe("alternatives in a row with words", () => {
  it("stand side by side, in this order", () => {
    const terms = one(["(care OR court) proceedings"]);
    expect(hitsOf(terms, "Care proceedings, court proceedings; proceedings in court.")).toEqual([
      "a: Care proceedings",
      "a: court proceedings",
    ]);
    expect(hitsOf(terms, "care and proceedings")).toEqual([]);
    expect(hitsOf(one(["so (late OR slow) (bus OR ferry)"]), "a so slow ferry, so late a bus")).toEqual([
      "a: so slow ferry",
    ]);
  });

  it("hold in a rule, where NOT denies all of the row", () => {
    const ruled = { themes: [{ id: "a", rule: "NOT (care OR court) proceedings" }] };
    const carried = (text: string) => compileCodebook(book(ruled)).code(response(text)).themes;
    expect(carried("care proceedings")).toEqual([]);
    expect(carried("care")).toEqual(["a"]);
  });
});

describe("THEN/n", () => {
  it("is NEAR/n in this order only", () => {
    expect(hitsOf(one(["bus THEN/2 late"]), "late bus, very late")).toEqual(["a: bus, very late"]);
    expect(hitsOf(one(["bus THEN/2 late"]), "late bus")).toEqual([]);
  });
});

describe("NEAR/s, THEN/s, NEAR/p, THEN/p", () => {
  const text = "The bus is late. So is the ferry.\nThe tram too.\n\nThe train?";

  it("find both in one sentence, however far apart", () => {
    expect(hitsOf(one(["late NEAR/s bus", "bus NEAR/s ferry"]), text)).toEqual(["a: bus is late"]);
    expect(hitsOf(one(["bus THEN/s late"]), text)).toHaveLength(1);
    expect(hitsOf(one(["late THEN/s bus"]), text)).toEqual([]);
  });

  it("find both in one paragraph: a blank line ends it", () => {
    expect(hitsOf(one(["tram NEAR/p late"]), text)).toHaveLength(1);
    expect(hitsOf(one(["late THEN/p tram"]), text)).toHaveLength(1);
    expect(hitsOf(one(["tram THEN/p late", "tram NEAR/p train"]), text)).toEqual([]);
    expect(hitsOf(one(["a NEAR/p b"]), "a \r\n\t\r\n b")).toEqual([]);
    expect(hitsOf(one(["a NEAR/p b"]), "a \r\n b")).toHaveLength(1);
  });

  it("take long texts of one paragraph in no more than their time", () => {
    const long = "bus late bus bus late late ".repeat(40_000);
    expect(hitsOf(one(["bus NEAR/p late", "(bus NEAR/p bus) THEN/p late"]), long).length).toBeGreaterThan(
      50_000,
    );
  }, 20_000);
});

describe("brackets", () => {
  it("pair what is inside them first", () => {
    expect(hitsOf(one(["(bus NEAR/1 late) THEN/3 winter"]), "late bus all winter")).toHaveLength(1);
    expect(hitsOf(one(["bus NEAR/1 late THEN/3 winter"]), "winter, late bus")).toEqual([]);
  });

  it("hold alternatives: each place counts once", () => {
    expect(hitsOf(one(["(move* OR moved) NEAR/4 (placement OR school)"]), "moved to a new school")).toEqual([
      "a: moved to a new school",
    ]);
    expect(hitsOf(one(["bus OR ferry OR (night bus)"]), "night bus, ferry")).toEqual([
      "a: night bus",
      "a: ferry",
    ]);
  });
});

describe("with exceptions", () => {
  it("words inside an exception are left out before the others are paired", () => {
    const book = one(["moved NEAR/5 placement"], { except: ["job placement"] });
    expect(hitsOf(book, "moved job placement and placement")).toEqual([
      "a: moved job placement and placement",
    ]);
    expect(hitsOf(book, "moved job placement")).toEqual([]);
  });

  it("an exception may itself be a pattern: all its words are masked", () => {
    const book = one(["late", "bus"], { except: ["/wedding|party/ NEAR/4 bus"] });
    expect(hitsOf(book, "a party on a late bus; a late bus")).toEqual(["a: late", "a: bus"]);
  });
});
