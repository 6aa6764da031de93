/** Generated documents of many looks against the answers they were generated from. */
import { describe, expect, it, vi } from "vitest";
import { type GeneratedDocument, generateDocument } from "../generator/generate.ts";
import { type Score, score } from "../generator/score.ts";
import { stages, textDocument } from "./stages.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEEDS = Array.from({ length: 24 }, (_, at) => at);
const MEASURES = ["bodyF1", "topicsExact", "statusExact", "attributionExact"] as const;
const LEAST = { bodyF1: 0.99, topicsExact: 0.99, statusExact: 0.985, attributionExact: 0.99 };

/** Small documents tell little of their habits, large ones take long: 30 to 126 responses. */
const documents = SEEDS.map((seed) => generateDocument(seed, { responses: 30 + ((seed * 17) % 97) }));

const scoreOf = ({ text, gold }: GeneratedDocument, topics: readonly string[] | null): Score =>
  score(gold, stages(textDocument(text), { layout: "topic-header", topics }).responses);

describe.each([
  ["discovered", () => null],
  ["given", (document: GeneratedDocument) => document.topics],
] as const)("generated documents, their topics %s", (how, topicsOf) => {
  it("are split and read right, on average", () => {
    const scores = documents.map((document) => scoreOf(document, topicsOf(document)));
    const mean = MEASURES.map((measure) => {
      const total = scores.reduce((sum, one) => sum + one[measure], 0);
      return [measure, total / scores.length] as const;
    });
    const figures = mean.map(([measure, value]) => `${measure} ${value.toFixed(4)}`).join(", ");
    process.stdout.write(`generated documents, topics ${how}: ${figures}\n`);
    for (const [measure, value] of mean) expect(value, measure).toBeGreaterThanOrEqual(LEAST[measure]);
  });
});

it("no generated document is lost", () => {
  const worst = documents.map((document) => scoreOf(document, null).bodyF1);
  expect(Math.min(...worst)).toBeGreaterThanOrEqual(0.9);
});
