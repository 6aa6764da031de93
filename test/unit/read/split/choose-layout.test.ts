/** The layout is chosen by what the document shows, the one that asks for most evidence first. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SplitResponse, SplitResult } from "#src/model/split.ts";
import { chooseLayout } from "#src/read/split/choose-layout.ts";
import { splitKeyPoints } from "#src/read/split/key-points.ts";
import { splitOrganisations } from "#src/read/split/organisations.ts";
import { splitSections } from "#src/read/split/sections.ts";
import { splitStatement } from "#src/read/split/statement.ts";
import { documentOf, expectTiles, published } from "./document-of.ts";

const none: ReadonlySet<number> = new Set();
const PROSE =
  "The tram stops two streets away, and nobody with a pram can carry shopping that far in the rain.";
const ORGANISATIONS = `TOWN CHOIR\n\n1. ${PROSE}\n\n2. Heat\n\nCHESS CLUB\n\n1. ${PROSE}\n\n2. Light`;
const POINTS = `Key messages\n- ${PROSE}\n- ${PROSE}\nRecommendations\n- ${PROSE}\n- ${PROSE}`;
const SECTIONS = `Getting there\n\n${PROSE}\n\nGetting back\n\n${PROSE}\n\nStaying\n\n${PROSE}`;
const STATEMENT = `The market stays\n\n23 May 2022\n\nThe Traders’ Union Chair said:\n\n“${PROSE}\n\n“${PROSE}”`;

const choose = (text: string, topicHeader: SplitResult | null = null) =>
  chooseLayout(documentOf(text), none, { topicHeader })?.layout ?? null;

function topicHeaders(count: number, attributed: number): SplitResult {
  const response = (i: number): SplitResponse => ({
    ordinal: i + 1,
    header: [1, 1],
    headerKind: "topics",
    headerText: "Trams",
    body: [1, 1],
    bodySpans: [{ start: 0, end: 1 }],
    bodyLines: [1],
    attribution: i < attributed ? [1, 1] : null,
    attributionKind: "line",
    attributionText: i < attributed ? "A rider" : null,
    date: null,
  });
  return {
    layout: "topic-header",
    topics: ["Trams"],
    responses: [...Array(count).keys()].map(response),
    pieces: [],
  };
}

describe("the layout", () => {
  it("is told from the text", () => {
    expect(choose(ORGANISATIONS)).toBe("organisations");
    expect(choose(POINTS)).toBe("key-points");
    expect(choose(SECTIONS)).toBe("sections");
    expect(choose(STATEMENT)).toBe("statement");
    expect(choose(PROSE)).toBeNull();
    expect(choose("")).toBeNull();
  });

  it("is topic-header where three responses and half of the headed ones have an attribution", () => {
    expect(choose(SECTIONS, topicHeaders(4, 3))).toBe("topic-header");
    expect(choose(SECTIONS, topicHeaders(2, 2))).toBe("sections");
    expect(choose(SECTIONS, topicHeaders(9, 3))).toBe("sections");
  });

  it("is sections where a dated report of several sections only quotes somebody", () => {
    const report = `Market report\n\n23 May 2022\n\n${SECTIONS}\n\nThe Traders’ Union Chair said:\n\n“We like it.”`;
    expect(choose(report)).toBe("sections");
    expect(choose(`Market report\n\n${SECTIONS}\n\n— A rider, Harrowmere`)).toBe("sections");
    expect(choose(`Statement on trams\n\n23 May 2022\n\n${PROSE}\n\n${PROSE}`)).toBe("statement");
  });

  it("is the same with CRLF line ends", () => {
    for (const text of [ORGANISATIONS, POINTS, SECTIONS, STATEMENT]) {
      expect(choose(text.replaceAll("\n", "\r\n"))).toBe(choose(text));
    }
  });

  it.each([
    ["care-inquiry-priorities.txt", "organisations"],
    ["niromp-statement.txt", "statement"],
    ["pause-key-messages.txt", "key-points"],
  ])("of the published %s is %s (skipped where absent)", (name, layout) => {
    const document = published(name);
    if (!document) return expect(name).toMatch(/txt$/);
    expect(chooseLayout(document, none, { topicHeader: null })?.layout).toBe(layout);
  });

  it("is found in time that grows with the text, not with its square", { retry: 2 }, () => {
    const time = (copies: number): number => {
      const text = `${SECTIONS}\n\n${STATEMENT}\n\n`.repeat(copies);
      const document = documentOf(text);
      const start = process.cpuUsage();
      chooseLayout(document, none, { topicHeader: null });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const best = (copies: number): number => Math.min(time(copies), time(copies), time(copies));
    // Eight times the text: eight times the time, or sixty-four.
    expect(best(400)).toBeLessThan(32 * Math.max(5, best(50)));
  });
});

describe("every layout", () => {
  const parts = [
    "",
    "",
    PROSE,
    "TOWN CHOIR",
    "Key messages",
    "1. Heat",
    "2. Light",
    "- Seats",
    "• Roofs",
    "•",
    "\fPage two",
  ];
  const speech = [
    "23 May 2022",
    "The Union Chair said:",
    "“We wait.",
    `“${PROSE}”`,
    "said Mary Quill, Chair",
    "— A rider",
  ];
  const web = [
    "Leave a Reply",
    "Read more",
    "Yours faithfully,",
    "Ends",
    "by Town Choir",
    "goes on here",
    `${PROSE}” said A Rider.`,
  ];
  const noise = fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...parts, ...speech, ...web)), {
    maxLength: 6,
  });
  it.each([
    ["organisations", splitOrganisations, ORGANISATIONS],
    ["key-points", splitKeyPoints, POINTS],
    ["statement", splitStatement, STATEMENT],
    ["sections", splitSections, SECTIONS],
  ])("tiles the text and quotes it: %s", (_, split, base) => {
    let fitted = 0;
    fc.assert(
      fc.property(noise, fc.array(fc.nat(24), { maxLength: 3 }), (added, furniture) => {
        const lines = base.split("\n");
        for (const [at, words] of added) lines.splice(at % lines.length, 0, words);
        const document = documentOf(lines.join("\n"));
        const result = split(document, new Set(furniture.filter((n) => n > 0 && n <= lines.length)));
        if (!result) return;
        fitted += 1;
        expectTiles(document, result);
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(fitted).toBeGreaterThan(100);
  });
});
