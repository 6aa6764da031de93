/** Texts that may be lost: a name where words should stand, and bodies that belong to nobody. */
import { describe, expect, test } from "vitest";
import { accounting } from "#src/check/accounting.ts";
import type { Piece, Response } from "#src/model/response.ts";
import type { Layout } from "#src/model/split.ts";
import { textDocument } from "../../golden/stages.ts";
import { named, response } from "../count/tally/sample.ts";

describe("a name that may stand for a lost text", () => {
  const seenAs = (layout: Layout, one: Partial<Response>) => {
    const text = one.text ?? "";
    const pieces: readonly Piece[] = [{ kind: "body", response: 1, start: 0, end: text.length }];
    const split = { layout, topics: [], responses: [], pieces };
    return accounting().document!({
      document: textDocument(text),
      split,
      responses: [response(1, one)],
      pageOf: () => 1,
    }).length;
  };

  test("is looked for in the layout of headers, where no attribution is printed", () => {
    const alone = { text: " Maud Tollgrain\n" };
    expect(seenAs("topic-header", alone)).toBe(1);
    expect(seenAs("sections", alone)).toBe(0);
    expect(seenAs("topic-header", { ...alone, attribution: named("Hesper Marl") })).toBe(0);
  });
});

test("a piece without response is in no body, and a response without piece has none", () => {
  const text = "Keep it.";
  const pieces: readonly Piece[] = [{ kind: "body", response: null, start: 0, end: text.length }];
  const split = { layout: "sections" as const, topics: [], responses: [], pieces };
  const codes = (words: string) =>
    accounting().document!({
      document: textDocument(text),
      split,
      responses: [response(1, { text: words })],
      pageOf: () => 1,
    }).map(({ code }) => code);
  expect([codes(""), codes(text)]).toEqual([[], ["account-mismatch"]]);
});
