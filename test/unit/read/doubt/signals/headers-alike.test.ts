import { expect, test } from "vitest";
import { headersAlike } from "#src/read/doubt/signals/headers-alike.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => headersAlike(form("topic-header", made));

test("headers or names that all open alike hold what is no part of them", () => {
  for (const open of ["Topics:", "12.", "**", "Response 7 -", "Areas of interest"])
    expect(
      see(times(6, (at) => ({ ...usual(at), header: `${open} ${"ABCDEF"[at - 1]}ther` }))),
      open,
    ).not.toBeNull();
  for (const open of ["Submitted by: ", "— ", "("])
    expect(see(times(6, (at) => ({ ...usual(at), name: `${open}${usual(at).name}` }))), open).not.toBeNull();
  expect(see(times(6, (at) => ({ ...usual(at), name: `${usual(at).name} Individual` })))).not.toBeNull();

  expect(see(times(6, usual))).toBeNull();
  expect(see(times(6, (at) => ({ ...usual(at), name: "[Name withheld]" })))).toBeNull();
});
