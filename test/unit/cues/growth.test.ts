/** Lines and topics such as only damaged files have are read in time that grows with their length, not with its square. */
import { expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { topicReader } from "#src/cues/header.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { textDocument } from "../../golden/stages.ts";

const anonymity = anonymityReader({ anonymous: [], redacted: [] });
const LITTLE = 2_500;
const TIMES = 16;
/** Below it, a clock tells little. */
const SHORTEST_MS = 5;

function timeOf(work: (size: number) => unknown, size: number): number {
  const start = performance.now();
  work(size);
  return performance.now() - start;
}

it.each<[string, (size: number) => unknown]>([
  [
    "page numbers without a page between them",
    (size) => pageMarks(textDocument("Page 1\n".repeat(size)), anonymity),
  ],
  ["a topic of thousands of words", (size) => topicReader(["by boat ".repeat(size)])],
  [
    "a line of full stops, where the project has phrases of its own",
    (size) => anonymityReader({ anonymous: ["Cut out"], redacted: [] }).hint(`${". ".repeat(size)}x`),
  ],
])("%s", { retry: 2 }, (_, work) => {
  work(LITTLE);
  const little = Math.max(SHORTEST_MS, timeOf(work, LITTLE));
  expect(timeOf(work, LITTLE * TIMES)).toBeLessThan(little * TIMES * 4);
});

it("what is left of a topic is told by its last sixty words at most", () => {
  const words = Array.from({ length: 70 }, (_, at) => `word${at}`);
  const reader = topicReader([words.join(" ")]);
  expect(reader.item(words.slice(-60).join(" ")).kind).toBe("end");
  expect(reader.item(words.slice(-61).join(" ")).kind).toBe("unknown");
});
