import { expect, test } from "vitest";
import { textsCut } from "#src/read/doubt/signals/texts-cut.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => textsCut(form("topic-header", made));

test("texts that begin or end in the middle of a sentence were cut elsewhere", () => {
  expect(see(times(4, (at) => ({ ...usual(at), body: ["and nobody knows.", PROSE] })))).toMatchObject({
    found: "4 of 4 texts begin in the middle of a sentence",
  });
  expect(see(times(4, (at) => ({ ...usual(at), body: [PROSE, "The boat goes when"] })))).toMatchObject({
    found: "4 of 4 texts end in the middle of a sentence",
  });

  expect(see(times(6, usual))).toBeNull();
});
