/** Where a document breaks off, and where it only ends without a stop. */
import { describe, expect, test } from "vitest";
import { endsEarly } from "#src/check/ends-early.ts";
import type { Piece } from "#src/model/response.ts";
import type { Layout } from "#src/model/split.ts";
import { textDocument } from "../../golden/stages.ts";
import { response } from "../count/tally/sample.ts";

/** A text that no layout fits: what its last line says is all there is. */
const unsplit = (text: string) => endsEarly({ document: textDocument(text), split: null, responses: [] });

/** A document of one response a text; its attribution is the last line, or none. */
function inLayout(layout: Layout, text: string, attribution: readonly [number, number] | null) {
  const lines = { header: null, body: [1, 1], attribution } as const;
  const split = { layout, topics: [], responses: [], pieces: [] };
  return endsEarly({ document: textDocument(text), split, responses: [response(1, { text, lines })] });
}

/** The paragraphs of one response. */
const written = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join("\n\n");
  return endsEarly({ document: textDocument(text), split: null, responses: [response(1, { text })] });
};

describe("a word that leads on", () => {
  test.each(["the", "We ask for the", "We ask for\tTHE", "Keep it (by May) and"])(
    "ends no text: %j",
    (text) => {
      expect(unsplit(text)).toBe(1);
    },
  );

  test.each(["Lathe", "The hut", "Theta is the one", "The lathe"])(
    "is a whole word at the end: not %j",
    (text) => {
      expect(unsplit(text)).toBeNull();
    },
  );

  test.each([...`.?!…:;)]”’"'*`])("is none before %s", (stop) => {
    expect(unsplit(`We ask for the${stop}`)).toBeNull();
  });
});

test("the line is that of the last words, whatever blank lines come after", () => {
  expect(unsplit("Keep it.\n\nWe ask for the  \n \n\n")).toBe(3);
  expect(unsplit("")).toBeNull();
  expect(unsplit(" \n\n")).toBeNull();
});

describe("a comma, a hyphen or a dash", () => {
  test.each(["tables,", "recon-", "tables –"])("breaks off a line as wide as the text: %j", (end) => {
    expect(unsplit(`It is a hall of chairs\nand of many ${end}`)).toBe(2);
    expect(unsplit(end)).toBe(1);
  });

  test("breaks off nothing inside a line", () => {
    expect(unsplit("It is a hall, well-known and old\nand of chairs, stools – tables")).toBeNull();
  });

  test("breaks off a line of seven tenths of what three in four lines stay below", () => {
    const text = (last: number) =>
      `${"w".repeat(20)}\n\n${`${"n".repeat(5)}\n\n`.repeat(3)}${"e".repeat(last - 1)},`;
    expect(unsplit(text(14))).toBe(9);
    expect(unsplit(text(13))).toBeNull();
    const above = `${`${"n".repeat(5)}\n`.repeat(3)}${"w".repeat(20)}\n`;
    expect(unsplit(`${above}${"e".repeat(13)},`)).toBe(5);
    expect(unsplit(`${above}${"e".repeat(12)},`)).toBeNull();
  });

  test("breaks off a line of eight words, however wide the text", () => {
    const wide = "w".repeat(100);
    expect(unsplit(`${wide}\na b c d e f g h,`)).toBe(2);
    expect(unsplit(`${wide}\na b c d e f g,`)).toBeNull();
  });

  test("is measured by the 500 lines before it", () => {
    const text = (narrow: number) => `${`${"w".repeat(90)}\n`.repeat(900)}${"n\n".repeat(narrow)}Yours,`;
    expect(unsplit(text(500))).toBe(1401);
    expect(unsplit(text(300))).toBeNull();
  });
});

describe("an attribution", () => {
  const text = "Keep it.\nFriends of the Hall We Go To";
  test("of the last lines may end with any word, in a layout of headers", () => {
    expect(inLayout("topic-header", text, [2, 2])).toBeNull();
  });

  test("further up says nothing about the last line", () => {
    expect(inLayout("topic-header", text, [1, 1])).toBe(2);
    expect(inLayout("topic-header", text, null)).toBe(2);
  });

  test("of another layout stands above its response", () => {
    expect(inLayout("statement", text, [2, 2])).toBe(2);
  });
});

test("page furniture and blank lines below the text are not its end", () => {
  const text = "Keep it.\nWe ask for the\n\nPage 3 of 9\n\n";
  const at = text.indexOf("\n\nPage");
  const pieces = (kind: "furniture" | "front"): readonly Piece[] => [
    { kind: "body", start: 0, end: at + 1, response: 1 },
    { kind, start: at + 1, end: text.length - 1, response: null },
    { kind: "front", start: text.length - 1, end: text.length, response: null },
  ];
  const found = (kind: "furniture" | "front") =>
    endsEarly({
      document: textDocument(text),
      split: { layout: "statement", topics: [], responses: [], pieces: pieces(kind) },
      responses: [],
    });
  expect(found("furniture")).toBe(2);
  expect(found("front")).toBeNull();
});

describe("a paragraph without a stop", () => {
  const ENDED = "The hall is warm and it is open to all.";
  const CUT = "We ask that the hall stays warm for all";
  const some = (length: number, text = ENDED) => Array<string>(length).fill(text);

  test("breaks off where four others have one, and not where three have", () => {
    expect(written(...some(4), CUT)).toBe(9);
    expect(written(...some(3), CUT)).toBeNull();
  });

  test("breaks off where one in twenty others has none, and not where two have none", () => {
    expect(written(CUT, ...some(19), CUT)).toBe(41);
    expect(written(CUT, CUT, ...some(18), CUT)).toBeNull();
  });

  test("breaks off on its last line, and in whichever response it stands", () => {
    expect(written(...some(4), CUT.replace("stays ", "stays\n"))).toBe(10);
    const texts = [...some(4), CUT];
    const responses = texts.map((text, at) => response(at + 1, { text }));
    expect(endsEarly({ document: textDocument(texts.join("\n")), split: null, responses })).toBe(5);
  });

  test("of fewer than eight words may be a heading, and counts on neither side", () => {
    expect(written(...some(4), CUT.split(" ").slice(0, 7).join(" "))).toBeNull();
    expect(written(...some(4), "Yours with many thanks", CUT)).toBe(11);
    expect(written(...some(3), "It is warm.", CUT)).toBeNull();
  });

  test.each(["-", "–", "—", "•", "*", "3.", "12)"])("of a list of several lines needs none: %s", (sign) => {
    expect(written(...some(4), `${sign} chairs for the hall\n${sign} ${CUT}`)).toBeNull();
    expect(written(...some(4), `${sign} ${CUT}`)).toBe(9);
  });

  test("above the others may be the title of a numbered item", () => {
    const titled = [`3. ${CUT}`, ENDED].join("\n\n");
    const texts = [titled, titled, titled, titled, CUT];
    const responses = texts.map((text, at) => response(at + 1, { text }));
    const found = endsEarly({ document: textDocument(texts.join("\n\n")), split: null, responses });
    expect(found).toBe(17);
    const alone = [...some(4, `- ${ENDED}`), CUT].map((text, at) => response(at + 1, { text }));
    expect(endsEarly({ document: textDocument(CUT), split: null, responses: alone })).toBe(1);
  });
});
