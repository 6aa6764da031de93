import { expect, test } from "vitest";
import { phraseList, wordList, wordSet } from "#src/text/word-list.ts";

test("words stand between spaces and line breaks", () => {
  expect(wordList("\n  one two\n  three\n")).toEqual(["one", "two", "three"]);
  expect(wordSet("one two one")).toEqual(new Set(["one", "two"]));
});

test("phrases stand between commas, and may be wrapped", () => {
  expect(phraseList("\n  off the record, between\n  us, nfp\n")).toEqual([
    "off the record",
    "between us",
    "nfp",
  ]);
});
