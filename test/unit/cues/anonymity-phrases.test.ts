/** Phrases that a project file adds to those that are understood by their words. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";

const builtIn = anonymityReader({ anonymous: [], redacted: [] });

describe("the phrases of the project file", () => {
  const reader = anonymityReader({
    anonymous: ["Posted in the blue box", "Ohne Namen"],
    redacted: ["Gone from the record"],
  });

  it.each([
    ["Posted in the blue box", "anonymous"],
    ["  posted in  the BLUE box. ", "anonymous"],
    ["(Ohne Namen)", "anonymous"],
    ["Gone from the record;", "redacted"],
  ])("are read whatever their case, spaces and edge punctuation: %j", (text, status) => {
    expect(reader(text)).toEqual({ status, rest: "" });
    expect(builtIn(text)).toBeNull();
  });

  it("are whole lines: a sentence that holds one is none", () => {
    expect(reader("It was posted in the blue box")).toBeNull();
    expect(reader("Posted in the blue box by my son")).toBeNull();
  });

  it("add to the built-in ones and win over them", () => {
    expect(reader("I wish to remain anonymous")?.status).toBe("anonymous");
    const publisher = anonymityReader({ anonymous: [], redacted: ["Name withheld"] });
    expect(publisher("[Name withheld]")?.status).toBe("redacted");
  });
});
