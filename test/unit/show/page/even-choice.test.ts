/** A page that holds an even choice of the responses says so, and one that holds all does not. */
import { expect, test } from "vitest";
import { page } from "#src/show/page/page.ts";
import { sampleInput } from "./sample.ts";

test("of how many, where not all can be searched", async () => {
  const input = await sampleInput();
  const all = input.responses.length;
  expect(page(input)).toContain(`${all} responses can be searched in this page`);
  expect(page({ ...input, responses: input.responses.slice(0, 2) })).toContain(
    `2 of ${all} responses, evenly chosen, can be searched in this page`,
  );
});
