/** The pieces of a document tile its text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cut, type LineLabel, tile } from "#src/read/split/pieces.ts";
import { documentOf } from "./document-of.ts";

const front: LineLabel = { kind: "front", response: null };
const furniture: LineLabel = { kind: "furniture", response: null };
const body = (response: number): LineLabel => ({ kind: "body", response });
const show = (text: string, labels: (LineLabel | null)[], cuts: Cut[] = []) =>
  tile(documentOf(text), labels, cuts).map((p) => [
    p.kind,
    p.response,
    documentOf(text).text.slice(p.start, p.end),
  ]);

describe("pieces", () => {
  it("begin at their first line and take the breaks and blank lines after it", () => {
    expect(show("a\n\nb\r\nc\n", [front, null, body(1), body(2)])).toEqual([
      ["front", null, "a\n\n"],
      ["body", 1, "b\r\n"],
      ["body", 2, "c\n"],
    ]);
  });

  it("join neighbours of one kind and response", () => {
    expect(show("a\nb\nc", [body(1), body(1), furniture])).toEqual([
      ["body", 1, "a\nb\n"],
      ["furniture", null, "c"],
    ]);
  });

  it("start with front matter where the first line has no label, and are none for an empty text", () => {
    expect(show("\nb", [null, body(1)])).toEqual([
      ["front", null, "\n"],
      ["body", 1, "b"],
    ]);
    expect(tile({ source: "e", id: "e", text: "", lines: [] }, [])).toEqual([]);
  });

  it("divide a line at a cut", () => {
    const cuts = [{ at: 4, label: { kind: "attribution" as const, response: 1 } }];
    expect(show("yes A\nb", [body(1), body(2)], cuts)).toEqual([
      ["body", 1, "yes "],
      ["attribution", 1, "A\n"],
      ["body", 2, "b"],
    ]);
  });

  it("tile any text whatever the labels and cuts", () => {
    const label = fc.option(
      fc.record({
        kind: fc.constantFrom("front", "header", "body", "attribution", "furniture"),
        response: fc.option(fc.nat(3)),
      }) as fc.Arbitrary<LineLabel>,
    );
    const line = fc.record({ text: fc.stringMatching(/^\f?[ab ]{0,6}$/), label, cut: label });
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (rows, br) => {
        const document = documentOf(rows.map((row) => row.text + br).join(""));
        const cuts = rows.flatMap((row, i) => {
          const at = document.lines[i];
          return row.cut && at ? [{ at: Math.floor((at.start + at.end) / 2), label: row.cut }] : [];
        });
        const pieces = tile(
          document,
          rows.map((row) => row.label),
          cuts,
        );
        expect(pieces.map((p) => document.text.slice(p.start, p.end)).join("")).toBe(document.text);
        pieces.forEach((piece, i) => {
          expect(piece.start).toBe(pieces[i - 1]?.end ?? 0);
          expect(piece.end).toBeGreaterThan(piece.start);
        });
      }),
    );
  });
});
