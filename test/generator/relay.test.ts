/** Real responses laid out anew: the answer agrees with what is printed, and the splitter finds it. */
import { describe, expect, it, vi } from "vitest";
import { readGold, stages, textDocument } from "../golden/stages.ts";
import { type RelaySource, relay } from "./relay.ts";
import { score } from "./score.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Whole headers only, and a name or phrase at the end: nobody could tell where one without it ends, once moved. */
const SOURCE = readGold<RelaySource>("test/golden/harrowmere/responses.gold.jsonl").filter(
  ({ topics, headerTruncated, attribution }) =>
    topics.length > 0 && !headerTruncated && attribution.status !== "none",
);
const squeeze = (text: string) => text.replace(/\s+/g, "");

describe("relay", () => {
  it("gives the same document for the same seed and another for another", () => {
    expect(relay(3, SOURCE)).toEqual(relay(3, SOURCE));
    expect(relay(3, SOURCE).text).not.toBe(relay(4, SOURCE).text);
  });

  it("prints every word of its answer, in order, and no topic of the source", () => {
    const { text, gold, topics } = relay(5, SOURCE, { pages: "none" });
    let at = 0;
    for (const response of gold) {
      const words = squeeze(response.text + (response.attribution.text ?? ""));
      at = squeeze(text).indexOf(words, at);
      expect(at).toBeGreaterThan(0);
      expect(response.topics.every((topic) => topics.includes(topic))).toBe(true);
    }
    expect(gold).toHaveLength(SOURCE.length);
  });

  it("keeps the words of the bodies and of the names", () => {
    const { gold } = relay(6, SOURCE);
    const words = (found: readonly { text: string }[]) => found.map(({ text }) => squeeze(text)).sort();
    expect(words(gold)).toEqual(words(SOURCE));
  });

  it("is split and read right, on average", () => {
    const scores = Array.from({ length: 12 }, (_, seed) => {
      const { text, gold, topics } = relay(seed, SOURCE);
      return score(gold, stages(textDocument(text), { topics: seed % 2 === 0 ? null : topics }).responses);
    });
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(scores.map(({ bodyF1 }) => bodyF1))).toBeGreaterThanOrEqual(0.99);
    expect(mean(scores.map(({ topicsExact }) => topicsExact))).toBeGreaterThanOrEqual(0.99);
  });
});
