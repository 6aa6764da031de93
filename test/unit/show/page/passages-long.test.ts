/** A response of very many sentences and hits is cut into passages in time that grows with its length. */
import { expect, test } from "vitest";
import { passagesOf, sentencesOf } from "#src/show/page/passages.ts";

test("100,000 sentences, each with a hit", { timeout: 20_000 }, () => {
  const sentence = "The evening bus was late once more, and nobody at the stop was told why. ";
  const text = sentence.repeat(100_000);
  const hits = Array.from({ length: 100_000 }, (_, at) => {
    const start = at * sentence.length + 12;
    return { theme: "buses", term: "bus", start, end: start + 3, line: 1, page: 1 };
  });
  const begun = performance.now();
  const passages = passagesOf(text, sentencesOf(text), hits);
  expect(passages).toHaveLength(100_000);
  expect(passages[99_999]!.hits).toHaveLength(2);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
