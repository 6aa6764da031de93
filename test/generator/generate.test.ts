/** Tests of the generator and of its scorer: the answer must agree with the text that is printed. */
import { describe, expect, it } from "vitest";
import { generateDocument } from "./generate.ts";
import { GIVEN_NAMES, SURNAME_LIST } from "./names.ts";
import { ANONYMITY_PHRASES, PAGE_MARKS } from "./options.ts";
import { ORGANISATION_PATTERNS } from "./organisations.ts";
import { PARAGRAPHS } from "./paragraphs.ts";
import { score } from "./score.ts";
import { SENTENCES } from "./sentences.ts";

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);
const squeeze = (text: string): string => text.replace(/\s+/g, "");

describe("generateDocument", () => {
  it("gives the same document for the same seed and another for another", () => {
    expect(generateDocument(7)).toEqual(generateDocument(7));
    expect(generateDocument(7).text).not.toBe(generateDocument(8).text);
  });

  it.each(SEEDS)("answers with the lines that the text prints (seed %i)", (seed) => {
    const { text, gold, options } = generateDocument(seed);
    const lines = text.split("\n");
    expect(gold).toHaveLength(options.responses);
    for (const response of gold) {
      const [first, last] = response.lines.body;
      const printed = response.text.split("\n");
      expect(squeeze(lines[first - 1]!).startsWith(squeeze(printed[0]!))).toBe(true);
      expect(squeeze(lines[last - 1]!)).toContain(squeeze(printed.at(-1)!));
      const between = lines.slice(first, last - 1).map(squeeze);
      const inOrder = printed
        .slice(1, -1)
        .map(squeeze)
        .every((line) => {
          const at = between.indexOf(line);
          between.splice(0, at + 1);
          return at >= 0;
        });
      expect(inOrder).toBe(true);
      const where = response.lines.attribution;
      if (where !== null && where[0] === where[1])
        expect(squeeze(lines[where[0] - 1]!)).toContain(squeeze(response.attribution.text!));
    }
  });

  it.each(SEEDS)("tiles the document: responses follow one another without overlap (seed %i)", (seed) => {
    let end = 0;
    for (const { lines } of generateDocument(seed).gold) {
      expect((lines.header ?? lines.body)[0]).toBeGreaterThan(end);
      if (lines.header !== null) expect(lines.body[0]).toBeGreaterThan(lines.header[1]);
      end = (lines.attribution ?? lines.body)[1];
      expect(end).toBeGreaterThanOrEqual(lines.body[1]);
    }
  });

  it.each(PAGE_MARKS)("leaves no page furniture in the answer's text (%s)", (pages) => {
    const plain = generateDocument(3, { pages: "none", responses: 60, breaksInside: 0 });
    const paged = generateDocument(3, { pages, responses: 60, breaksInside: 0 });
    expect(paged.gold.map((response) => response.text)).toEqual(plain.gold.map((response) => response.text));
    expect(paged.text === plain.text).toBe(pages === "none");
  });

  it("draws from banks that are large enough", () => {
    expect(Object.values(SENTENCES).flat().length).toBeGreaterThanOrEqual(150);
    expect(PARAGRAPHS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(GIVEN_NAMES).size).toBeGreaterThanOrEqual(80);
    expect(new Set(SURNAME_LIST).size).toBeGreaterThanOrEqual(80);
    expect(new Set(ORGANISATION_PATTERNS).size).toBeGreaterThanOrEqual(60);
    expect(ANONYMITY_PHRASES.length).toBeGreaterThanOrEqual(8);
  });
});

describe("score", () => {
  const { gold } = generateDocument(5, { responses: 40, repeated: 0 });

  it("is perfect for the answer itself, whatever its case, hyphens and line breaks", () => {
    const found = gold.map((response) => ({
      ...response,
      text: response.text.toUpperCase().replace(/\s/g, "\n - "),
    }));
    const result = score(gold, found);
    expect(result).toEqual({ bodyF1: 1, topicsExact: 1, statusExact: 1, attributionExact: 1, faults: [] });
  });

  it("counts a missing response against recall alone", () => {
    const result = score(gold, gold.slice(1));
    expect(result.bodyF1).toBeCloseTo((2 * 39) / 79);
    expect(result.topicsExact).toBeCloseTo(39 / 40);
    expect(result.faults.map((fault) => [fault.kind, fault.gold])).toEqual([["missing", 0]]);
  });

  it("reports a body with a wrong boundary as one fault, and still compares its topics", () => {
    const found = gold.map((response, at) =>
      at === 3 ? { ...response, text: `${response.text} and more` } : response,
    );
    const result = score(gold, found);
    expect(result.faults.map((fault) => [fault.kind, fault.gold])).toEqual([["body", 3]]);
    expect(result.topicsExact).toBe(1);
  });

  it("reports an extra response and wrong fields", () => {
    const wrong = { ...gold[2]!, topics: ["Nonsense"], attribution: { status: "none" as const, text: null } };
    const found = [...gold.slice(0, 2), wrong, { ...wrong, text: "Never written." }, ...gold.slice(3)];
    const kinds = score(gold, found).faults.map((fault) => fault.kind);
    expect(kinds.filter((kind) => kind !== "status" && kind !== "attribution")).toEqual(["topics", "extra"]);
  });
});
