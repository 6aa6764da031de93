import { describe, expect, test } from "vitest";
import type { Piece, PieceKind } from "#src/model/response.ts";
import type { Layout } from "#src/model/split.ts";
import { textUnassigned } from "#src/read/doubt/text-unassigned.ts";
import { textDocument } from "../../../golden/stages.ts";
import { response } from "../../count/tally/sample.ts";

const LONG = `${"The boat goes at nine and comes back at noon. ".repeat(20).trim()}\n`;

/** A long response, what stands below it, and another response. */
function below(between: string, layout: Layout, kind: PieceKind = "front", date: string | null = null) {
  const parts = [LONG, between, "Keep it.\n"];
  const text = parts.join("");
  const starts = [0, parts[0]!.length, text.length - parts[2]!.length, text.length];
  const pieces = parts.map((_, at): Piece => {
    const span = { start: starts[at]!, end: starts[at + 1]! };
    return { kind: at === 1 ? kind : "body", response: at === 1 ? null : at / 2 + 1, ...span };
  });
  const responses = [1, 2].map((ordinal) => response(ordinal, { text: "Keep it.", date }));
  const split = { layout, topics: [], responses: [], pieces };
  return textUnassigned({ document: textDocument(text), split, responses, pageOf: () => 1 });
}

describe("sentences in no response", () => {
  test("are a note with their number, their share and their line", () => {
    expect(below("\n \nWho wrote this?\n\n", "statement")).toEqual({
      code: "text-unassigned",
      severity: "info",
      place: { source: "sample.txt", line: 4 },
      found: "1 sentence in no response (3 words, 1 % of the source), from line 4 on",
      expected: "text that belongs to a response",
      hint: "see whether a response begins here that was not recognised",
    });
  });

  test("are a warning from three of them", () => {
    expect(below("Who? You? No.\n", "key-points")).toMatchObject({ severity: "warning" });
    expect(below("Who? You.\n", "key-points")).toMatchObject({ severity: "info" });
  });

  test("are a warning from one word in twenty", () => {
    const words = (number: number) => `${"so ".repeat(number)}on.\n`;
    expect(below(words(15), "statement")).toMatchObject({ severity: "warning" });
    expect(below(words(5), "statement")).toMatchObject({ severity: "info" });
  });

  test("are not in a heading, unless nothing but responses should stand there", () => {
    expect(below("\nAbout the forum\n", "sections")).toBeNull();
    expect(below("\nFerries; Fares\n", "topic-header")).toMatchObject({ place: { line: 3 } });
  });

  test("are none where it is blank, page furniture, or stands before the first response", () => {
    expect(below("\n \n", "topic-header")).toBeNull();
    expect(below("Who wrote this?\n", "topic-header", "furniture")).toBeNull();
    const document = textDocument("An introduction. It is long. It says much.\n");
    const pieces: Piece[] = [{ kind: "front", response: null, start: 0, end: document.text.length }];
    const split = { layout: "sections" as const, topics: [], responses: [], pieces };
    expect(textUnassigned({ document, split: null, responses: [], pageOf: () => 1 })).toBeNull();
    expect(textUnassigned({ document, split, responses: [], pageOf: () => 1 })).not.toBeNull();
  });

  test.each([
    ["Date: 4 March 2024.", true],
    ["4th March 2024.", true],
    ["Monday, the 04th of March, 2024.", true],
    ["On Monday, the 4th of March, 2024.", false],
    ["14 March 2024.", false],
    ["4 March 2023.", false],
  ])("are not the date of a response: %j", (line, isDate) => {
    expect(below(`\n${line}\n`, "statement", "front", "2024-03-04") === null).toBe(isDate);
  });
});
