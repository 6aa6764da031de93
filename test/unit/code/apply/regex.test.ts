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

  it("is no match where it touches no word, and one match for each run of words", () => {
    expect(hitsOf(one("/!+/"), "late!!! bus!")).toEqual([]);
    expect(hitsOf(one("/[a-z]/"), "late bus")).toEqual(["a: late", "a: bus"]);
    expect(hitsOf(one("/x*/"), "late bus")).toEqual([]);
  });

  it("stands beside NEAR like words", () => {
    expect(hitsOf(one("/£\\d+/ NEAR/3 fare*"), "a fare of £12 is too much")).toEqual(["a: fare of £12"]);
  });

  it("that would take others for ever takes no time", () => {
    expect(hitsOf(one("/(a+)+$/", "/(x+x+)+y/"), `${"a".repeat(50_000)}! ${"x".repeat(50_000)}`)).toEqual([]);
  }, 2000);
});
