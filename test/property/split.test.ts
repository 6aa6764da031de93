/** What always holds of a split document, whatever its text: pieces tile it, and texts are its words. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { LAYOUTS, type Layout } from "#src/model/split.ts";
import { generateDocument } from "../generator/generate.ts";
import { PAGE_MARKS } from "../generator/options.ts";
import {
  fileDocument,
  PUBLISHED,
  type Stages,
  stages,
  textDocument,
  whenPublished,
} from "../golden/stages.ts";

vi.setConfig({ testTimeout: 60_000 });

const RUNS = 250;

const squeeze = (text: string) => text.replace(/\s+/g, "");

/** Every character is in exactly one piece, and pieces follow one another in order. */
function expectTiling({ document, result }: Stages): void {
  let end = 0;
  for (const piece of result.pieces) {
    expect(piece.start).toBe(end);
    expect(piece.end).toBeGreaterThan(piece.start);
    const isOwned = piece.kind !== "front" && piece.kind !== "furniture";
    expect(piece.response === null).toBe(!isOwned);
    end = piece.end;
  }
  expect(end).toBe(document.text.length);
}

/** A text is the words of its body pieces, line by line; what lies between them is furniture or blank. */
function expectTexts({ document, result, responses, marks }: Stages): void {
  result.responses.forEach((found, at) => {
    const pieces = result.pieces.filter((piece) => piece.kind === "body" && piece.response === found.ordinal);
    const words = pieces.map((piece) => document.text.slice(piece.start, piece.end)).join("");
    expect(squeeze(responses[at]!.text)).toBe(squeeze(words));
    expect(found.bodySpans.map((span) => document.text.slice(span.start, span.end)).join("\n")).toBe(
      responses[at]!.text,
    );
    found.bodySpans.forEach((span, n) => {
      expect(pieces.some((piece) => piece.start <= span.start && span.end <= piece.end)).toBe(true);
      const line = document.lines[found.bodyLines[n]! - 1]!;
      expect(line.start <= span.start && span.end <= line.end).toBe(true);
    });
    for (let line = found.body[0]; line <= found.body[1]; line++) {
      if (found.bodyLines.includes(line)) continue;
      const { start, end } = document.lines[line - 1]!;
      const isLeftOut = marks.furniture.has(line) || document.text.slice(start, end).trim() === "";
      expect(isLeftOut || result.layout !== "topic-header").toBe(true);
    }
  });
}

/** Responses are numbered as they stand, and their lines and pages never run backwards. */
function expectOrder({ responses, document }: Stages): void {
  expect(new Set(responses.map(({ id }) => id)).size).toBe(responses.length);
  expect(responses.map(({ ordinal }) => ordinal)).toEqual(responses.map((_, at) => at + 1));
  let before = 0;
  for (const { lines, pages, id, source } of responses) {
    expect(id.startsWith(`${document.id}-`) && source === document.source).toBe(true);
    expect(lines.body[0]).toBeGreaterThan(before);
    expect(lines.body[1]).toBeGreaterThanOrEqual(lines.body[0]);
    expect(pages[1]).toBeGreaterThanOrEqual(pages[0]);
    before = lines.body[1];
  }
}

/**
 * In the layout of topic headers, parts stand in order: header, body, then the next response; the attribution before,
 * between or after the two, in one place throughout a document.
 */
function expectParts({ responses, result }: Stages): void {
  if (result.layout !== "topic-header") return;
  let before = 0;
  const places = new Set<string>();
  for (const { lines, headerText, attribution } of responses) {
    const { header, body, attribution: name } = lines;
    const first = (header ?? body)[0];
    if (header !== null) expect(header[1]).toBeLessThan(body[0]);
    if (name !== null) {
      const isAfter = name[0] >= body[1];
      if (!isAfter) expect(name[1]).toBeLessThan(name[0] < first ? first : body[0]);
      places.add(isAfter ? "after" : name[0] < first ? "before" : "between");
    }
    expect(Math.min(first, name?.[0] ?? first)).toBeGreaterThan(before);
    expect(headerText === null).toBe(header === null);
    expect(attribution.text === null).toBe(name === null);
    before = Math.max(body[1], name?.[1] ?? 0);
  }
  expect(places.size).toBeLessThan(2);
}

function expectInvariants(found: Stages): void {
  expectTiling(found);
  expectTexts(found);
  expectOrder(found);
  expectParts(found);
}

describe("a generated document", () => {
  it.each(PAGE_MARKS.map((pages, at) => [pages, at + 500] as const))(
    "is tiled by its pieces, its texts its own words: pages marked by %s",
    (pages, seed) => {
      const { text, topics } = generateDocument(seed, { pages, responses: 60, breaksInside: 0.3 });
      const options = { layout: "topic-header", topics: seed % 2 === 0 ? null : topics } as const;
      const found = stages(textDocument(text), options);
      expectInvariants(found);
      expect(stages(textDocument(text), options)).toEqual({ ...found, marks: expect.anything() });
    },
  );
});

describe("a sample document", () => {
  it.each([
    "harrowmere-responses.txt",
    "late-responses.pdf",
    "community-panel-priorities.txt",
    "ferry-users-statement.txt",
    "pedestrians-key-messages.txt",
  ])("is tiled by its pieces, its texts its own words: %s", async (name) => {
    expectInvariants(stages(await fileDocument(`corpus/${name}`)));
  });
});

describe.skipIf(!PUBLISHED)(`a published document${whenPublished}`, () => {
  it.each([
    "call-for-ideas.txt",
    "call-for-ideas-part.pdf",
    "care-inquiry-priorities.txt",
    "niromp-statement.txt",
    "pause-key-messages.txt",
  ])("is tiled by its pieces, its texts its own words: %s", async (name) => {
    expectInvariants(stages(await fileDocument(`../shared/corpus/${name}`)));
  });
});

/** Lines that a splitter looks at twice. */
const LINE = fc.oneof(
  fc.constantFrom("", "", " ", "\f", "Ferries; Fares", "Fares;", "Ferries", "; Other", "Other; Ferries;\r"),
  fc.constantFrom(
    "Anonymous",
    "[Name redacted]",
    "Bronwen Ashdown",
    "Swanbury Forum",
    "It was late. Anonymous",
  ),
  fc.constantFrom(
    "The boat did not come.",
    "and we all went",
    " home again",
    "• a lamp",
    "2.",
    "7",
    "Page 3 of 9",
  ),
  fc.constantFrom(
    "\fFares; Other",
    "3 | What you told us",
    "TOWN CHOIR",
    "1. Heat",
    "Key messages",
    "“We said it.”",
  ),
  fc.string({ maxLength: 12, unit: "grapheme" }),
);

const PROSE =
  "The tram stops two streets away, and nobody with a pram can carry shopping that far in the rain.";

/** What a document of each layout is made of. */
const CHUNKS: Readonly<Record<Layout, readonly string[]>> = {
  "topic-header": [
    "Ferries; Fares; Other\nThe boat did not come and we\nall went home.\nAnonymous",
    "Other;Ferries;\n\nIt was late.\n\nIt is late. Bronwen Ashdown\n",
    "Fares\nThe age goes up as\n 7\nfast as I do.\nSwanbury Forum\n",
    "Fares; Ferries\nNo strong views.",
  ],
  organisations: [`TOWN CHOIR\n\n1. ${PROSE}\n\n2. Heat\n`, `CHESS CLUB\n1. ${PROSE}\n2. Light\nand air\n`],
  statement: [
    `The market stays\n\n23 May 2022\n\nThe Traders’ Union Chair, said:\n\n“${PROSE}\n\n“${PROSE}”\n`,
    `“${PROSE}”\n`,
    "COMMENTS can be added here.\n",
  ],
  "key-points": [`Key messages\n- ${PROSE}\n- ${PROSE}\n`, `Recommendations\n• ${PROSE}\n• ${PROSE}\n\n`],
  sections: [
    `Getting there\n\n${PROSE}\n${PROSE}\n`,
    `Staying\n\n${PROSE}\n\n`,
    `\n\nGetting back\n\n${PROSE}\n`,
  ],
  whole: [
    `Dear team,\n\n${PROSE}\n`,
    `${PROSE}\n\nKind regards,\n\nBronwen Ashdown\nChair, Swanbury Forum\n`,
    "P.S. It rained.\n",
    "Name: Bronwen Ashdown\nComments: It was late.\n",
    "On 4 March 2031, the board wrote:\n> What do you say?\n",
    "This e-mail is confidential.\n",
  ],
};

describe("any text", () => {
  it.each(["auto", ...LAYOUTS] as const)(
    "is tiled, or found to hold no response, in the layout %s",
    (layout) => {
      const chunk = fc.constantFrom(...(layout === "auto" ? Object.values(CHUNKS).flat() : CHUNKS[layout]));
      const parts = fc.array(fc.oneof(chunk, chunk, LINE), { maxLength: 16 });
      const topics = fc.constantFrom(null, ["Ferries", "Fares", "Other"]);
      let responses = 0;
      fc.assert(
        fc.property(parts, topics, (text, given) => {
          const found = tryStages(text.join("\n"), { layout, topics: given });
          if (found === null) return;
          expectInvariants(found);
          responses += found.responses.length;
        }),
        { seed: 20_240_117, numRuns: RUNS },
      );
      expect(responses).toBeGreaterThan(RUNS / 2);
    },
  );
});

function tryStages(text: string, options: Parameters<typeof stages>[1]): Stages | null {
  try {
    return stages(textDocument(text), options);
  } catch (error) {
    if (error instanceof Error && error.message.endsWith("no response")) return null;
    throw error;
  }
}
