/** A page of 10,000 responses stays small enough to send, and quick enough to use. */
import { expect, test } from "vitest";
import { page } from "#src/show/page/page.ts";
import { CHROMIUM, describeWith } from "../house/programs.ts";
import { sampleInput } from "../unit/show/page/sample.ts";
import { browserForTests } from "./page-browser.ts";

const RESPONSES = 10_000;
const WORDS = "bus stop lamp winter school morning surgery market driver ticket evening bench".split(" ");
const TEXT_WORDS = 170;

/** 170 words; which ones depends on the number alone. */
const textOf = (number: number) =>
  Array.from(
    { length: TEXT_WORDS },
    (_, at) => WORDS[(number * 7 + at * at + (at % 5) * number) % WORDS.length],
  ).join(" ");

describeWith(CHROMIUM, "a page of 10,000 responses", () => {
  const open = browserForTests();

  test("is under 15 MB, painted in 1 s, searched in 100 ms", { timeout: 120_000 }, async () => {
    const input = await sampleInput();
    const [first] = input.responses;
    const responses = Array.from({ length: RESPONSES }, (_, at) => {
      const text = textOf(at);
      const hits = [...text.matchAll(/bus/g)]
        .slice(0, 6)
        .map(({ index }) => ({ ...first!.hits[0]!, start: index, end: index + 3 }));
      return { ...first!, id: `ideas-${at}`, text, hits, words: TEXT_WORDS };
    });
    const started = performance.now();
    const text = page({ ...input, responses });
    const made = performance.now() - started;
    const { page: opened } = await open(text);
    const paint = Number(
      await opened.evaluate(`performance.getEntriesByName("first-contentful-paint")[0].startTime`),
    );
    const search = (words: string) =>
      opened.evaluate(`(() => {
      const field = document.getElementById("words");
      field.value = ${JSON.stringify(words)};
      const started = performance.now();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      document.getElementById("list").offsetHeight;
      return performance.now() - started;
    })()`) as Promise<number>;
    const indexing = await search("lamp");
    const times: number[] = [];
    for (const words of ["zeppelin", "lamp winter ticket", "a"]) {
      const tries: number[] = [];
      for (let time = 0; time < 5; time++) tries.push(await search(words));
      // The quickest of five: the others tell how busy the machine is with other tests.
      times.push(Math.min(...tries));
    }
    const size = Buffer.byteLength(text) / 1e6;
    const told = times.map((time) => `${time.toFixed(0)} ms`).join(", ");
    process.stdout.write(
      `${RESPONSES} responses: made in ${made.toFixed(0)} ms, ${size.toFixed(1)} MB, first paint after ${paint.toFixed(0)} ms, the first search, which makes the index, ${indexing.toFixed(0)} ms, others ${told}\n`,
    );
    expect(size).toBeLessThan(15);
    // Bounds for machines that are busy with other tests: some times what is promised.
    expect(paint).toBeLessThan(5000);
    expect(indexing).toBeLessThan(2000);
    expect(Math.max(...times)).toBeLessThan(300);
  });
});
