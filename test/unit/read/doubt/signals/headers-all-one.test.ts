import { expect, test } from "vitest";
import { headersAllOne } from "#src/read/doubt/signals/headers-all-one.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => headersAllOne(form("topic-header", made));

test("one header at nearly all responses is a title", () => {
  expect(see(times(6, (at) => ({ ...usual(at), header: "Consultation response" })))).toMatchObject({
    found: "6 of 6 responses have the same header",
  });

  expect(see(times(6, usual))).toBeNull();
  expect(see(times(3, (at) => ({ ...usual(at), header: "Ferries" })))).toBeNull();
});
