/** Blocks become responses: their lines, spans and pieces, where lines are shared, cut, blank or furniture. */
import { describe, expect, test } from "vitest";
import { assemble, type ResponseBlock } from "#src/read/split/assemble.ts";
import { documentOf } from "./document-of.ts";

const block = (body: readonly [number, number], changes: Partial<ResponseBlock> = {}): ResponseBlock => ({
  header: null,
  attribution: null,
  body,
  ...changes,
});
const header = (...lines: readonly [number, number]) => ({ lines, kind: "heading" as const, text: "Buses" });
const attribution = (...lines: readonly [number, number]) => ({
  lines,
  kind: "speaker" as const,
  text: "Ann Quill",
});

function build(
  text: string,
  blocks: readonly ResponseBlock[],
  furniture: readonly number[] = [],
  indented: readonly number[] = [],
) {
  const document = documentOf(text);
  const result = assemble(document, "sections", new Set(furniture), blocks, new Set(indented));
  return {
    result,
    /** Each piece as its kind, its response and its words. */
    pieces: result.pieces.map(
      ({ kind, response, start, end }) => `${kind} ${response ?? "-"}: ${text.slice(start, end)}`,
    ),
    texts: result.responses.map(({ bodySpans }) =>
      bodySpans.map(({ start, end }) => text.slice(start, end)).join("|"),
    ),
  };
}

test("a response has what its block has, and is numbered in order", () => {
  const { result } = build("Buses\nWe wait.\nAnn Quill\nIt rains.", [
    block([2, 2], { header: header(1, 1), attribution: attribution(3, 3), date: "2024-03-09" }),
    block([4, 4]),
  ]);
  expect(result).toMatchObject({ layout: "sections", topics: [] });
  expect(result.responses).toEqual([
    {
      ordinal: 1,
      header: [1, 1],
      headerKind: "heading",
      headerText: "Buses",
      body: [2, 2],
      bodySpans: [{ start: 6, end: 14 }],
      bodyLines: [2],
      attribution: [3, 3],
      attributionKind: "speaker",
      attributionText: "Ann Quill",
      date: "2024-03-09",
    },
    {
      ordinal: 2,
      header: null,
      headerKind: "heading",
      headerText: null,
      body: [4, 4],
      bodySpans: [{ start: 25, end: 34 }],
      bodyLines: [4],
      attribution: null,
      attributionKind: "line",
      attributionText: null,
      date: null,
    },
  ]);
});

describe("a line is", () => {
  test("header, body or attribution of its response, or front matter", () => {
    const one = block([3, 4], { header: header(2, 2), attribution: attribution(5, 5) });
    expect(build("Front\nBuses\nWe\nwait.\nAnn Quill\nMore", [one]).pieces).toEqual([
      "front -: Front\n",
      "header 1: Buses\n",
      "body 1: We\nwait.\n",
      "attribution 1: Ann Quill\n",
      "front -: More",
    ]);
  });

  test("where several responses share it, a piece of the first", () => {
    const shared = { header: header(1, 1) };
    expect(
      build("Buses\nWe wait.\nIt rains.", [block([2, 2], shared), block([3, 3], shared)]).pieces,
    ).toEqual(["header 1: Buses\n", "body 1: We wait.\n", "body 2: It rains."]);
  });

  test("of what stands before it, if it is blank", () => {
    expect(build("Front\n\nWe wait.\n \u200b\nIt rains.\n\n", [block([3, 3]), block([5, 5])]).pieces).toEqual(
      ["front -: Front\n\n", "body 1: We wait.\n \u200b\n", "body 2: It rains.\n\n"],
    );
  });

  test("furniture, even in a body; blank lines behind it are none of the text", () => {
    const { pieces, texts, result } = build("We\n\n7\n\nwait.\n\nLong.", [block([1, 7])], [3]);
    expect(pieces).toEqual(["body 1: We\n\n", "furniture -: 7\n\n", "body 1: wait.\n\nLong."]);
    expect(texts).toEqual(["We||wait.||Long."]);
    expect(result.responses[0]?.bodyLines).toEqual([1, 2, 5, 6, 7]);
  });

  test("without the space before it, where a page set one", () => {
    expect(build("We\n wait.\n Long.", [block([1, 3])], [], [2]).texts).toEqual(["We|wait.| Long."]);
  });
});

describe("a line that text and attribution share is cut", () => {
  test("where the attribution stands first", () => {
    const one = block([1, 2], { attribution: attribution(1, 1), part: { from: 11 } });
    const { pieces, texts } = build("Ann said: “We\nwait.”", [one]);
    expect(pieces).toEqual(["attribution 1: Ann said: “", "body 1: We\nwait.”"]);
    expect(texts).toEqual(["We|wait.”"]);
  });

  test("where the text stands first", () => {
    const one = block([1, 2], { attribution: attribution(2, 2), part: { to: 9 } });
    const { pieces, texts } = build("We\nwait.” said Ann", [one]);
    expect(pieces).toEqual(["body 1: We\nwait.”", "attribution 1:  said Ann"]);
    expect(texts).toEqual(["We|wait.”"]);
  });
});
