/** How what a layout found becomes responses: titles, headings, organisations and lines. */
import { describe, expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { SplitResponse } from "#src/model/split.ts";
import { tag } from "#src/read/tag/tag.ts";
import { textDocument } from "../../../golden/stages.ts";

const anonymity = anonymityReader({ anonymous: [], redacted: [] });

/** One response a text, in the order given; each stands on lines of its own. */
function tagged(
  found: readonly (Partial<SplitResponse> & { readonly text?: string })[],
  pageOf: (line: number) => number = () => 1,
) {
  const texts = found.map(({ text }) => text ?? "We wait.");
  const document = textDocument(texts.join("\n"), "ideas");
  let line = 0;
  const responses = found.map(({ text: _, ...changes }, at): SplitResponse => {
    const lines = texts[at]!.split("\n");
    const first = line + 1;
    line += lines.length;
    const bodyLines = lines.map((_words, index) => first + index);
    const bodySpans = bodyLines.map((number) => document.lines[number - 1]!);
    return {
      ordinal: at + 1,
      header: null,
      headerKind: "topics",
      headerText: null,
      body: [first, line],
      bodySpans,
      bodyLines,
      attribution: null,
      attributionKind: "line",
      attributionText: null,
      date: null,
      ...changes,
    };
  });
  const split = { layout: "sections" as const, topics: ["Fares", "Ferries"], responses, pieces: [] };
  return tag(document, split, pageOf, anonymity).responses;
}

const who = (...attributions: readonly (string | Partial<SplitResponse>)[]) =>
  tagged(attributions.map((one) => (typeof one === "string" ? { attributionText: one } : one))).map(
    ({ attribution: { status, name, organisation } }) => [status, name, organisation],
  );

test("a list of topics gives topics, a heading is one, and a title is none", () => {
  const kinds = (["topics", "heading", "title"] as const).map((headerKind) => ({
    headerKind,
    headerText: "Ferries; Fares",
  }));
  expect(tagged([...kinds, {}]).map(({ topics, headerText }) => [topics, headerText])).toEqual([
    [["Ferries", "Fares"], "Ferries; Fares"],
    [["Ferries; Fares"], "Ferries; Fares"],
    [[], "Ferries; Fares"],
    [[], null],
  ]);
  expect(tagged(kinds).map(({ headerTruncated }) => headerTruncated)).toEqual([false, false, false]);
});

describe("an organisation is known from the attributions that name a person with it", () => {
  test("so that it is told where it stands alone, or behind a name without a comma", () => {
    expect(who("Bronwen Ashdown, Saltwick", "Saltwick", "Deepa Stott Saltwick")).toEqual([
      ["named", "Bronwen Ashdown", "Saltwick"],
      ["organisation", null, "Saltwick"],
      ["named", "Deepa Stott", "Saltwick"],
    ]);
    expect(who("Saltwick")).toEqual([["named", "Saltwick", null]]);
  });

  test("not from what stands behind a phrase, nor behind a speaker, nor from a heading", () => {
    const named = ["named", "Saltwick", null];
    expect(who("Anonymous, Saltwick", "Saltwick")[1]).toEqual(named);
    for (const attributionKind of ["speaker", "organisation"] as const)
      expect(who({ attributionText: "Bronwen Ashdown, Saltwick", attributionKind }, "Saltwick")[1]).toEqual(
        named,
      );
  });

  test("a name alone makes none of the others an organisation", () => {
    expect(who("Bronwen Ashdown", "Deepa Stott")).toEqual([
      ["named", "Bronwen Ashdown", null],
      ["named", "Deepa Stott", null],
    ]);
  });
});

test("words that respondents write small are hardly names, in whichever response they stand", () => {
  const responses = [
    { text: "It is a harbour", attributionText: "Harbour Lights" },
    { text: "lights are out.", attributionText: "Bronwen Ashdown" },
  ];
  expect(tagged(responses)[0]?.attribution).toMatchObject({ status: "organisation" });
  expect(tagged([{ text: "No.", attributionText: "Harbour Lights" }])[0]?.attribution).toMatchObject({
    status: "named",
  });
});

describe("the lines of a response", () => {
  const TEXT = "One\nTwo\nThree\nFour\nFive";
  const spans = (bodyLines: readonly number[]) =>
    bodyLines.map((line) => textDocument(TEXT).lines[line - 1]!);

  test("hold the furniture between its words, up to the last line, in ranges", () => {
    const [one] = tagged([{ text: TEXT, bodyLines: [1, 4], bodySpans: spans([1, 4]) }]);
    expect(one?.lines).toEqual({
      header: null,
      body: [1, 5],
      attribution: null,
      furniture: [
        [2, 3],
        [5, 5],
      ],
    });
    expect(one?.text).toBe("One\nFour");
    expect(tagged([{ text: TEXT }])[0]?.lines).not.toHaveProperty("furniture");
  });

  test("hold where a page begins, the first line aside and the last included", () => {
    const starts = (...pages: readonly number[]) =>
      tagged([{ text: TEXT }], (line) => pages[line - 1]!)[0]?.lines.pageStarts;
    expect(starts(1, 1, 2, 2, 3)).toEqual([3, 5]);
    expect(starts(4, 4, 4, 4, 4)).toBeUndefined();
    const [, second] = tagged([{ text: "One" }, { text: TEXT }], (line) => (line === 1 ? 1 : 2));
    expect(second?.lines).not.toHaveProperty("pageStarts");
  });
});
