/** What a document teaches about itself, each rule on a handful of lines. */
import { describe, expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { ContentLine } from "#src/cues/content-line.ts";
import type { Segment } from "#src/read/split/topic-header/boundaries.ts";
import type { HeaderCandidate } from "#src/read/split/topic-header/candidates.ts";
import {
  clearBoundaries,
  knownAttributions,
  repeatedClosings,
  shareOfNewTopics,
} from "#src/read/split/topic-header/learn.ts";

const linesOf = (...texts: readonly string[]): ContentLine[] =>
  texts.map((text, at) => ({ line: at + 1, text, afterBlank: false, afterPage: false }));

const header = (score: number): HeaderCandidate => ({ from: 0, to: 1, isSingle: false, score });
const headersAt = (places: Readonly<Record<number, readonly number[]>>) =>
  new Map(Object.entries(places).map(([at, scores]) => [Number(at), scores.map(header)] as const));

describe("a clear boundary", () => {
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  const LINES = linesOf("Anonymous", "Ferries", "Words", "Ferries", "Anonymous", "Ferries");

  test("is a certain header behind a phrase", () => {
    expect(clearBoundaries(LINES, headersAt({ 1: [6], 3: [9], 5: [-1, 7] }), anonymity)).toEqual([1, 5]);
    expect(clearBoundaries(LINES, headersAt({ 1: [5.9], 5: [] }), anonymity)).toEqual([]);
  });

  test("is none on the first line", () => {
    expect(clearBoundaries(LINES, headersAt({ 0: [9] }), anonymity)).toEqual([]);
  });
});

describe("a closing line that nobody listed", () => {
  /** Responses that each end with the line; a header stands on the line behind it. */
  function closings(times: number, of = "sent in by post and kept", change: { score?: number } = {}) {
    const texts: string[] = [];
    const places: Record<number, readonly number[]> = {};
    for (let at = 0; at < times; at++) {
      texts.push(`words of visit ${at}`, of);
      places[texts.length] = [change.score ?? 4];
      texts.push("Ferries; Fares");
    }
    return { texts, places };
  }
  const find = ({ texts, places }: ReturnType<typeof closings>) => [
    ...repeatedClosings(linesOf(...texts), headersAt(places)),
  ];

  test("stands four times before a likely header", () => {
    expect(find(closings(4))).toEqual(["sent in by post and kept"]);
    expect(find(closings(3))).toEqual([]);
    expect(find(closings(4, undefined, { score: 3.9 }))).toEqual([]);
  });

  test("is unlike a name, begins with a letter, and has no separator", () => {
    expect(find(closings(4, "Bronwen Ashdown"))).toEqual([]);
    expect(find(closings(4, "- sent in by post and kept"))).toEqual([]);
    expect(find(closings(4, "sent in by post; and kept"))).toEqual([]);
  });

  test("closes one in twenty of the responses", () => {
    const { texts, places } = closings(4);
    const more = (count: number) => {
      const all = { texts: [...texts], places: { ...places } };
      for (let at = 0; at < count; at++) {
        all.texts.push(`other words ${at}`);
        all.places[all.texts.length] = [4];
        all.texts.push("Ferries; Fares");
      }
      return find(all);
    };
    expect(more(76)).toEqual(["sent in by post and kept"]);
    expect(more(77)).toEqual([]);
  });

  test("stands before a header seven times in ten", () => {
    const inside = (count: number) => {
      const { texts, places } = closings(7);
      for (let at = 0; at < count; at++) texts.push(`more words ${at}`, "sent in by post and kept");
      return find({ texts, places });
    };
    expect(inside(3)).toEqual(["sent in by post and kept"]);
    expect(inside(4)).toEqual([]);
  });

  test("follows other words more often than not", () => {
    const { texts, places } = closings(4);
    const follows = (words: number) =>
      find({
        texts: texts.map((text, at) => (at % 3 === 0 && at >= words * 3 ? "same words" : text)),
        places,
      });
    expect(follows(2)).toEqual(["sent in by post and kept"]);
    expect(follows(1)).toEqual([]);
  });

  test("a header on the first line follows nothing", () => {
    expect(find({ texts: ["Ferries; Fares"], places: { 0: [9] } })).toEqual([]);
  });
});

const segment = (change: Partial<Segment>): Segment => ({
  header: null,
  body: 0,
  end: 1,
  attribution: null,
  ...change,
});

test("attributions are known by how often each closed a response, and by what stands behind a comma", () => {
  const close = (text: string) => segment({ attribution: { from: 1, to: 2, offset: 0, text, score: 1 } });
  const { texts, organisations } = knownAttributions([
    close("Bronwen Ashdown, Quay Hall"),
    close("Anonymous"),
    segment({}),
    close("Anonymous"),
  ]);
  expect([...texts]).toEqual([
    ["Bronwen Ashdown, Quay Hall", 1],
    ["Anonymous", 2],
  ]);
  expect([...organisations]).toEqual(["Quay Hall"]);
});

describe("a response seems to begin with a topic of its own", () => {
  const LINES = linesOf("Herons", "We wait for them.", "It is late when they come.");
  const titled = (changes: Partial<Segment> = {}, lines = LINES, width = 80) =>
    shareOfNewTopics([segment({ body: 0, end: 3, ...changes })], lines, width);

  test("without a header, with a short line like a title above other lines", () => {
    expect(titled()).toBe(1 / 2);
    expect(titled({ header: header(9) })).toBe(0);
    expect(titled({ end: 1 })).toBe(0);
    expect(titled({ end: 2 })).toBe(1 / 2);
    expect(titled({ body: 1 })).toBe(0);
    expect(titled({}, LINES, 10)).toBe(0);
  });

  test("and one in a hundred is worth notice", () => {
    const others = (count: number) =>
      shareOfNewTopics(
        [segment({ end: 3 }), ...Array<Segment>(count).fill(segment({ header: header(9) }))],
        LINES,
        80,
      );
    expect(others(98)).toBe(1 / 100);
    expect(others(99)).toBe(0);
  });
});
