import { describe, expect, it } from "vitest";
import { hitsOf } from "./sample.ts";

const one = (...terms: readonly string[]) => ({ themes: [{ id: "a", terms }] });

describe("a regular expression", () => {
  it("counts as the words it touches, and finds parts of words", () => {
    expect(hitsOf(one("/bin[ -]?(bag|liner)s?/"), "dustbin bags, bin-liners, binbag")).toEqual([
      "a: dustbin bags",
      "a: bin-liners",
      "a: binbag",
    ]);
  });

  it("keeps case unless it ends in /i", () => {
    expect(hitsOf(one("/Bus/"), "Bus bus BUS")).toEqual(["a: Bus"]);
    expect(hitsOf(one("/Bus/i"), "Bus bus BUS")).toHaveLength(3);
  });

  it("takes one line break for a space, and stops at a blank line", () => {
    expect(hitsOf(one("/late bus/"), "late\nbus\n\nlate\n\nbus")).toEqual(["a: late\nbus"]);
    expect(hitsOf(one("/late.*bus/"), "late\nred bus\n\nlate\n\nbus")).toEqual(["a: late\nred bus"]);
  });

  it("sees straight quotes and hyphens, and is read with straight ones", () => {
    expect(hitsOf(one("/driver's mini-bus/"), "the driver’s mini‑bus")).toHaveLength(1);
    expect(hitsOf(one("/driver’s/"), "the driver's")).toHaveLength(1);
  });

  it("is one match for each run of words that it touches, and none where it is empty", () => {
    expect(hitsOf(one("/[a-z]/"), "late bus")).toEqual(["a: late", "a: bus"]);
    expect(hitsOf(one("/x*/", "/ +/"), "late bus")).toEqual([]);
  });

  it("counts the signs that it covers where it touches no word", () => {
    expect(hitsOf(one("/£/"), "a day ticket is now £9")).toEqual(["a: £"]);
    expect(hitsOf(one("/👍/"), "the new stop 👍\n\nand an of\uFB01ce 👍")).toEqual(["a: 👍", "a: 👍"]);
    expect(hitsOf(one("/!+/"), "late!!! bus!")).toEqual(["a: !!!", "a: !"]);
    expect(hitsOf(one("/£/ NEAR/2 fare"), "a fare of £ and more")).toHaveLength(1);
  });

  it("sees words as terms do: hyphenation undone, and every letter in its plain form", () => {
    const texts = [
      "a compre-\nhensive plan",
      "a cafe\u0301",
      "an o\uFB03ce",
      "public trans\u00adport",
      "a long-\nterm plan",
    ];
    const terms = ["/comprehensive/", "/caf\u00e9/", "/office/", "/transport/", "/long-?term/", "/plan\\b/"];
    expect(texts.flatMap((text) => hitsOf(one(...terms), text))).toEqual([
      "a: compre-\nhensive",
      "a: plan",
      "a: cafe\u0301",
      "a: o\uFB03ce",
      "a: trans\u00adport",
      "a: long-\nterm",
      "a: plan",
    ]);
    expect(hitsOf(one("/CO\u2082/", "/cafe\u0301/"), "CO\u2082 in the caf\u00e9")).toHaveLength(2);
    expect(hitsOf(one("/late bus/"), "a late\u2003bus")).toHaveLength(1);
  });

  it("sees a hyphen of any kind at the end of a line as words do", () => {
    expect(hitsOf(one("/comprehensive/"), "a compre\u2010\nhensive plan")).toHaveLength(1);
    expect(hitsOf(one("/well-known plan/"), "a well\u2011\nknown plan")).toHaveLength(1);
    expect(hitsOf(one("/VILLAGE/"), "a VIL\u00ad\nLAGE hall")).toHaveLength(1);
  });

  it("stands beside NEAR like words", () => {
    expect(hitsOf(one("/£\\d+/ NEAR/3 fare*"), "a fare of £12 is too much")).toEqual(["a: fare of £12"]);
  });

  it("that would take others for ever takes no time", () => {
    expect(hitsOf(one("/(a+)+$/", "/(x+x+)+y/"), `${"a".repeat(50_000)}! ${"x".repeat(50_000)}`)).toEqual([]);
  }, 2000);
});
