/** A damaged PDF among whole sources: named, and the others are read where that is allowed. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const bytes = readFileSync("corpus/late-responses.pdf");
bytes[4000]! ^= 4;
const SLOW = { timeout: 60_000 };
const FILES = { ...PROJECT, "corpus/late.pdf": bytes };

test("without --allow-missing it ends the run, and nothing is written", SLOW, async () => {
  const place = workplace(FILES);
  const { code, stderr } = await place.run("run");
  expect(stderr).toMatch(/^corpus\/late\.pdf: error: a damaged PDF/);
  expect([code, place.files()]).toEqual([2, {}]);
});

test.each(["run --allow-missing", "split --allow-missing"])(
  "%s reads the others, and says so",
  async (args) => {
    const place = workplace(FILES);
    const { code, stderr } = await place.run(args);
    expect(stderr).toMatch(/late\.pdf.*damaged/s);
    const { complete, reconciliation } = JSON.parse(place.files()["run.json"]!);
    expect([code, complete]).toEqual([1, false]);
    expect(reconciliation.sources).toMatchObject({
      received: 2,
      read: 1,
      leftOut: [{ source: "corpus/late.pdf" }],
    });
  },
);

test.each(["check", "kwic building"])("%s names it, and goes on", SLOW, async (args) => {
  const { code, stdout, stderr } = await workplace(FILES).run(args);
  expect([code, stdout + stderr]).toEqual([1, expect.stringMatching(/late\.pdf[\s\S]*damaged/)]);
});
