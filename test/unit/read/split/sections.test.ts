/** The `sections` layout: one response a headed section of prose. */
import { describe, expect, it } from "vitest";
import { splitSections } from "#src/read/split/sections.ts";
import { documentOf, found, wrap } from "./document-of.ts";

const none: ReadonlySet<number> = new Set();
const HEADINGS = ["Getting to the market", "What traders told us", "Rubbish and rats"];
const PROSE = [
  "The tram stops two streets away, and nobody with a pram or a stick can carry shopping that far in the rain.",
  "I have sold cheese here for thirty years. The roof leaks on the same stall that it leaked on when I came.",
  "Bins are emptied on Mondays. The market is on Saturdays. We leave the rest to your imagination.",
];
const SIGNED = ["", "— A cheesemonger, Harrowmere market", ""];

const sample = (heading: (words: string, i: number) => string = (words) => words): string =>
  HEADINGS.flatMap((words, i) => [heading(words, i), PROSE[i] ?? "", SIGNED[i] ?? ""])
    .filter((part) => part !== "")
    .join("\n\n");
const expected = HEADINGS.map((header, i) => ({
  header,
  who: SIGNED[i]?.slice(2) || null,
  date: null,
  text: PROSE[i],
}));
const split = (text: string) => {
  const document = documentOf(text);
  return found(document, splitSections(document, none));
};

describe("sections", () => {
  it("are one response each, with their heading, and attributed by a dashed line alone", () => {
    expect(split(sample())).toEqual(expected);
    const listed = sample().replace("— A cheesemonger", "– Mondays\n\n– A cheesemonger");
    expect(split(listed)[1]?.who).toBeNull();
  });

  it("are read wrapped at 60 columns, and with CRLF", () => {
    expect(split(wrap(sample(), 60))).toEqual(expected);
    expect(split(wrap(sample(), 60).replaceAll("\n", "\r\n"))).toEqual(expected);
  });

  it.each([
    ["capitals", (words: string) => words.toUpperCase(), (words: string) => words.toUpperCase()],
    ["Markdown", (words: string) => `## ${words}`, (words: string) => words],
    [
      "numbers",
      (words: string, i: number) => `${i + 1}. ${words}`,
      (words: string, i: number) => `${i + 1}. ${words}`,
    ],
    ["a closing colon", (words: string) => `${words}:`, (words: string) => words],
    ["bold", (words: string) => `**${words}**`, (words: string) => words],
  ])("are read with headings in %s", (_, heading, header) => {
    expect(split(sample(heading)).map((one) => one.header)).toEqual(HEADINGS.map(header));
  });

  it.each([
    ["Market survey: what we heard", sample()],
    ["A better market", sample((words) => words.toUpperCase())],
    ["A better market", sample((words, i) => `${i + 1}. ${words}`)],
    ["# A better market", sample((words) => `## ${words}`)],
  ])("do not count the title %j with its introduction", (title, rest) => {
    const text = `${title}\n\nWe asked everyone who came to the market last summer.\n\n${rest}`;
    expect(split(text)).toHaveLength(3);
  });

  it("do not count headings without prose, and keep the prose before the first heading out", () => {
    const text = `We asked everyone who came to the market last summer.\n\nPart one\n\n${sample()}\n\nAnnex\n\nMap`;
    const texts = split(text);
    expect(texts.map((one) => one.header)).toEqual(HEADINGS);
  });

  it("keep short lines within a paragraph, bullets and quotations as text", () => {
    const text = `${sample()}\n\n“It leaks.”\n\n• Monday\n\n• Friday`;
    expect(split(text)[2]?.text).toBe(`${PROSE[2]} “It leaks.” • Monday • Friday`);
  });

  it("do not fit prose alone, or one section", () => {
    expect(split(PROSE.join("\n\n"))).toEqual([]);
    expect(split(`${HEADINGS[0]}\n\n${PROSE[0]}`)).toEqual([]);
  });
});
