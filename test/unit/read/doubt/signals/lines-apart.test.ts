import { expect, test } from "vitest";
import { linesApart } from "#src/read/doubt/signals/lines-apart.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => linesApart(form("topic-header", made));

test("texts that begin or end with a short line that is no sentence hold another part", () => {
  expect(see(times(4, (at) => ({ ...usual(at), body: ["Resident of the quay", PROSE] })))).toMatchObject({
    found: "4 of 4 texts begin with a short line that is no sentence",
  });
  expect(see(times(4, (at) => ({ ...usual(at), body: [PROSE, "14 March 2031"] })))).toMatchObject({
    found: "4 of 4 texts end with a short line that is no sentence",
  });

  expect(see(times(4, usual))).toBeNull();
  expect(
    see(times(4, (at) => ({ ...usual(at), body: ["The boat goes at nine and", "comes back."] }))),
  ).toBeNull();
});
