import { describe, expect, it } from "vitest";
import { variants } from "#src/code/match/variants.ts";
import { WordClasses } from "#src/code/match/word-classes.ts";
import { matchesGlob } from "#src/text/glob.ts";
import { nearest } from "#src/text/nearest.ts";
import { stemmerOf } from "#src/text/stem.ts";

const stem = stemmerOf("porter");

describe("matchesGlob", () => {
  it("matches whole words only, * any letters or none, ? exactly one", () => {
    expect(matchesGlob("place*", "placement")).toBe(true);
    expect(matchesGlob("place*", "place")).toBe(true);
    expect(matchesGlob("place*", "replace")).toBe(false);
    expect(matchesGlob("wom?n", "women")).toBe(true);
    expect(matchesGlob("wom?n", "womn")).toBe(false);
    expect(matchesGlob("*a*b?c*", "xaybzbqc")).toBe(true);
    expect(matchesGlob("?", "𝐀")).toBe(true);
  });

  it("stays fast where a backtracking engine would not", () => {
    const begun = performance.now();
    expect(matchesGlob(`${"*a".repeat(40)}b`, "a".repeat(5000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe("nearest", () => {
  it("finds the name with the fewest edits, and none where all are far", () => {
    expect(nearest("theems", ["terms", "themes", "label"])).toBe("themes");
    expect(nearest("Labels", ["terms", "label"])).toBe("label");
    expect(nearest("colour", ["terms", "label"])).toBeNull();
  });
});

describe("variants", () => {
  it("reads each hyphen as a space or as nothing", () => {
    const runs = variants([
      { kind: "form", word: "face-to-face", case: "fold" },
      { kind: "glob", glob: "meet*", case: "fold" },
    ]);
    const written = runs.map((run) =>
      run.map((word) => (word.kind === "glob" ? word.glob : word.word)).join(" "),
    );
    expect(written.sort()).toEqual([
      "face to face meet*",
      "face toface meet*",
      "faceto face meet*",
      "facetoface meet*",
    ]);
  });
});

describe("WordClasses", () => {
  it("puts words that the same patterns match into one class, and class 0 matches nothing", () => {
    const classes = new WordClasses(stem);
    const glob = classes.add({ kind: "glob", glob: "place*", case: "fold" });
    const stemmed = classes.add({ kind: "stem", word: "places" });
    expect(classes.classOf("PLACEMENT")).toBe(classes.classOf("placebo"));
    expect(classes.patternsOf[classes.classOf("placed")]).toEqual([glob, stemmed]);
    expect(classes.classOf("school")).toBe(0);
  });

  it("knows two words with one stem as one pattern", () => {
    const classes = new WordClasses(stem);
    expect(classes.add({ kind: "stem", word: "moving" })).toBe(classes.add({ kind: "stem", word: "moved" }));
  });

  it("keeps case where the pattern does", () => {
    const classes = new WordClasses(stem);
    classes.add({ kind: "form", word: "LAC", case: "keep" });
    classes.add({ kind: "glob", glob: "PEP*", case: "keep" });
    expect(classes.classOf("lac") + classes.classOf("pepper")).toBe(0);
    expect(classes.classOf("LAC") * classes.classOf("PEPs")).toBeGreaterThan(0);
  });
});
