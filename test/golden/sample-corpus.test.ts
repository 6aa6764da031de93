/** The sample corpus against its hand-made answers: every response, its topics, lines, attribution and text. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AttributionPhrases } from "#src/cues/anonymity.ts";
import type { GoldResponse } from "../generator/gold.ts";
import { score } from "../generator/score.ts";
import { fileDocument, readGold, type Stages, stages } from "./stages.ts";

const phrases = parse(readFileSync("themetally.yaml", "utf8")).attribution as Partial<AttributionPhrases>;
const listed = readFileSync("codebooks/topics.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "");

const VOCABULARIES: readonly (readonly [string, readonly string[] | null])[] = [
  ["discovered", null],
  ["given", listed],
];

const FILES = [
  ["corpus/harrowmere-responses.txt", "test/golden/harrowmere/responses.gold.jsonl"],
  ["corpus/late-responses.pdf", "test/golden/late-responses/responses.gold.jsonl"],
] as const;

describe.each(FILES)("%s", (file, answers) => {
  const gold = readGold<GoldResponse>(answers);

  describe.each(VOCABULARIES)("with its topics %s", (_, topics) => {
    let found: Stages;
    beforeAll(async () => {
      found = stages(await fileDocument(file), { topics, phrases });
    });

    it("is split into its responses, every body exact", () => {
      expect(found.result.layout).toBe("topic-header");
      expect(score(gold, found.responses)).toMatchObject({ bodyF1: 1, faults: [] });
    });

    it("has its topics, and the headers that are cut off", () => {
      expect(found.responses.map((response) => [response.topics, response.headerTruncated])).toEqual(
        gold.map((response) => [response.topics, response.headerTruncated]),
      );
    });

    it("has its attributions: status, words, name and organisation", () => {
      expect(found.responses.map((response) => response.attribution)).toEqual(
        gold.map((response) => response.attribution),
      );
    });

    it("reads its headers with the listed topics", () => {
      const ofHeaders = new Set(gold.flatMap((response) => response.topics));
      const missing = listed.filter((topic) => ofHeaders.has(topic) && !found.result.topics.includes(topic));
      expect(file.endsWith(".pdf") && topics === null ? [] : missing).toEqual([]);
    });
  });
});

it("the text of harrowmere-responses.txt keeps its lines, and the answers name them", async () => {
  const gold = readGold<GoldResponse>(FILES[0][1]);
  const { responses } = stages(await fileDocument(FILES[0][0]), { phrases });
  const of = ({ lines, text }: Pick<GoldResponse, "lines" | "text">) => {
    const { header, body, attribution } = lines;
    return { header, body, attribution, text };
  };
  expect(responses.map(of)).toEqual(gold.map(of));
});

it("the document claims more responses than it prints, which only a reconciliation can notice", async () => {
  const { document, responses } = stages(await fileDocument(FILES[0][0]), { phrases });
  expect(document.text).toContain("We received 64 responses");
  expect(responses).toHaveLength(61);
});
