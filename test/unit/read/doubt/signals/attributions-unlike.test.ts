import { expect, test } from "vitest";
import { attributionsUnlike } from "#src/read/doubt/signals/attributions-unlike.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => attributionsUnlike(form("topic-header", made));

test("names that are dates, numbers, rules or words for anybody are no names", () => {
  for (const name of [
    "4 March 2031",
    "Response 12",
    "* * *",
    "Individual",
    "Name: Moss",
    "It should stop. We said so.",
  ])
    expect(see([...times(3, usual), ...times(3, (at) => ({ ...usual(at), name }))]), name).toMatchObject({
      found: expect.stringMatching(/^3 of 6 names/),
    });

  expect(see(times(6, usual))).toBeNull();
  expect(see(times(6, (at) => ({ ...usual(at), name: "Name withheld" })))).toBeNull();
});
