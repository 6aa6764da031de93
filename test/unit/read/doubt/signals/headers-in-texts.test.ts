import { expect, test } from "vitest";
import { headersInTexts } from "#src/read/doubt/signals/headers-in-texts.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => headersInTexts(form("topic-header", made));

test("lists of topics inside the texts are headers that were not taken", () => {
  expect(see(times(4, (at) => ({ ...usual(at), body: [PROSE, "Fares; Lamps and lanes"] })))).toMatchObject({
    lines: [3, 7, 11, 15],
  });

  expect(see(times(4, usual))).toBeNull();
  expect(see(times(4, (at) => ({ ...usual(at), body: [PROSE, "We asked; nobody came."] })))).toBeNull();
});
