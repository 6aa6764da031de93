import { expect, test } from "vitest";
import { numbersFar } from "#src/read/doubt/signals/numbers-far.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => numbersFar(form("topic-header", made));

const seeWith = (front: readonly string[]) => numbersFar(form("topic-header", times(6, usual), front));

test("a document that speaks of many more or fewer responses was cut wrongly", () => {
  expect(seeWith(["We received 40 responses."])).toMatchObject({
    found: expect.stringContaining("40 responses, and 6"),
  });
  expect(seeWith(["We received 2 responses."])).toBeNull();
  expect(seeWith(["We received 7 responses."])).toBeNull();

  expect(see(times(6, usual))).toBeNull();
});
