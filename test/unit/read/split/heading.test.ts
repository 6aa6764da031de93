/** What has the shape of a heading, where it can stand, and what it speaks of. */
import { describe, expect, test } from "vitest";
import {
  goesOn,
  hasHeadingShape,
  headingWords,
  isCapitals,
  standsAsHeading,
} from "#src/read/split/heading.ts";
import { hasOrganisationWord, hasRoleWord, isTopicHeading } from "#src/read/split/heading-kind.ts";
import type { TextLine } from "#src/read/split/text-lines.ts";

/** Lines of text; one that begins with `¶` stands after a gap. */
const linesOf = (...words: readonly string[]): TextLine[] =>
  words.map((raw, at) => ({
    number: at + 1,
    words: raw.replace("¶", ""),
    indent: 0,
    length: raw.length,
    gap: raw.startsWith("¶"),
  }));

test.each([
  ["Buses", "Buses"],
  ["# Buses", "Buses"],
  ["###### Buses ##", "Buses"],
  ["####### Buses", "####### Buses"],
  ["#Buses", "#Buses"],
  ["Buses #1", "Buses #1"],
  ["**Buses**", "Buses"],
  ["__Buses__", "Buses"],
  ["*Buses*", "Buses"],
  ["_Buses_", "Buses"],
  ["**Buses*", "*Buses"],
  ["x **Buses**", "x **Buses**"],
  ["Buses:", "Buses"],
  ["Buses :", "Buses"],
  ["Buses: trams", "Buses: trams"],
  ["**Buses** now", "**Buses** now"],
])("the words of the heading %j are %j", (line, words) => {
  expect(headingWords(line)).toBe(words);
});

describe("the shape of a heading", () => {
  test.each([
    "Buses",
    "BUSES AND TRAMS",
    "2. Buses",
    "(a) Buses",
    "Épargne",
    "Buses:",
    "Buses: trams",
    "Quill Buses Ltd.",
    "Quill & Co.",
    "Trams, buses etc.",
    "St. Audrey",
    "We wait",
    "Wetlands:",
    "Buses for those who wait:",
    "Buses and ‘trams’",
  ])("is that of %j", (line) => {
    expect(hasHeadingShape(line)).toBe(true);
  });

  test.each([
    "buses",
    "“Buses”",
    "'Buses'",
    "Buses.",
    "Buses!",
    "Buses;",
    "Buses,",
    "Buses…",
    "Buses.”",
    "Buses.)",
    "We ask for the following:",
    "They include:",
    "Our asks include:",
    "The council should:",
    "Some of what riders said:",
    "buses In Marl",
    "Quill Ltd. and Marl Choir.",
    "We wait:",
    "There it rains:",
    "The bus is late. Nobody knows why",
    "• Buses",
    "9 March 2024",
    "2024",
    "",
  ])("is not that of %j", (line) => {
    expect(hasHeadingShape(line)).toBe(false);
  });

  test("is of 14 words and 100 characters at most, the marks of Markdown aside", () => {
    expect(hasHeadingShape(`B${" b".repeat(13)}`)).toBe(true);
    expect(hasHeadingShape(`B${" b".repeat(14)}`)).toBe(false);
    expect(hasHeadingShape(`B${"b".repeat(99)}`)).toBe(true);
    expect(hasHeadingShape(`## B${"b".repeat(99)}`)).toBe(true);
    expect(hasHeadingShape(`B${"b".repeat(100)}`)).toBe(false);
  });
});

describe("a heading stands", () => {
  const stands = (...words: readonly string[]) =>
    standsAsHeading(linesOf(...words), words.length > 1 ? 1 : 0);

  test("at the top, after a gap, a sentence or another heading", () => {
    expect(stands("Buses")).toBe(true);
    expect(stands("and so we wait", "¶Buses")).toBe(true);
    expect(stands("And so we wait.", "Buses")).toBe(true);
    expect(stands("Transport", "Buses")).toBe(true);
  });

  test("not in mid-sentence, nor where the next line goes on with it", () => {
    expect(stands("and so we wait for", "Buses")).toBe(false);
    expect(stands("And so we wait.", "Buses", "and trams")).toBe(false);
    expect(stands("And so we wait.", "Buses", "¶and trams")).toBe(true);
    expect(stands("And so we wait.", "buses")).toBe(false);
    expect(standsAsHeading([], 0)).toBe(false);
  });
});

test("a line goes on where it begins small, without a gap or a mark", () => {
  const [small, gap, capital, marked] = linesOf("and trams", "¶and trams", "And trams", "o trams");
  expect([small, gap, capital, marked, undefined].map(goesOn)).toEqual([true, false, false, false, false]);
});

test("capitals are all letters, and at least one", () => {
  expect(["BUSES 12", "ÉTÉ", "Buses", "BUSEs", "12", ""].map(isCapitals)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

describe("what a heading speaks of", () => {
  test.each([
    "Pell Trust",
    "pell trusts",
    "Marl Co-operative",
    "Marl Cooperative",
    "Quill Ltd",
    "Pell Charities",
  ])("is an organisation: %j", (words) => {
    expect([hasOrganisationWord(words), isTopicHeading(`Our ${words}`)]).toEqual([true, false]);
  });

  test.each(["Mistrust", "Trusty", "Buses"])("is no organisation: %j", (words) => {
    expect(hasOrganisationWord(words)).toBe(false);
  });

  test.each([
    "Chair",
    "the vice-president",
    "SPOKESWOMAN",
    "Policy adviser",
    "advisor",
    "Convener",
    "Convenor",
    "Co-ordinator",
    "Coordinator",
    "MP",
  ])("is a role: %j", (words) => {
    expect(hasRoleWord(words)).toBe(true);
  });

  test.each(["Armchair", "Chairlift", "Buses"])("is no role: %j", (words) => {
    expect(hasRoleWord(words)).toBe(false);
  });

  test("is a topic by each of these words, one or several", () => {
    const several = "Message Recommendation Finding Theme Conclusion Issue Point Proposal Challenge Solution";
    const more = "Question Principle Aim Objective Outcome Lesson";
    const both = `${several} ${more}`.split(" ").flatMap((word) => [word, `${word}s`]);
    const fixed = "Priority Priorities Actions Asks Summary Introduction Background Overview".split(" ");
    for (const word of [...both, ...fixed])
      expect([word, isTopicHeading(`Marl ${word}`)]).toEqual([word, true]);
    for (const first of "What Why How Where When Our We Key Top Main Mending".split(" "))
      expect([first, isTopicHeading(`${first} Marl`)]).toEqual([first, true]);
    for (const words of ["The Issue", "The Issues", "The Problem", "Choir island"])
      expect([words, isTopicHeading(words)]).toEqual([words, true]);
  });

  test.each([
    "Key messages",
    "What we ask",
    "The issues",
    "The problem",
    "Improving buses",
    "Next steps",
    "Buses: our proposals",
    "PRIORITY",
    "Buses and trams",
    "Health for all ages",
  ])("is a topic: %j", (words) => {
    expect(isTopicHeading(words)).toBe(true);
  });

  test.each([
    "Marl Choir",
    "Friends of the Ferry",
    "Whatever Choir",
    "Keystone",
    "Ring Road",
    "choir",
    "Disissue",
    "Marl Our Choir",
    "Bring Marl",
  ])("is no topic: %j", (words) => {
    expect(isTopicHeading(words)).toBe(false);
  });
});
