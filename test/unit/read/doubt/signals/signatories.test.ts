import { expect, test } from "vitest";
import { signatories } from "#src/read/doubt/signals/signatories.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => signatories(form("topic-header", made));

test("a list of names below one another is one of signatories", () => {
  const names = ["Moss Petherick", "Hesper Tollgrain, Tollgrain Trust", "Orla Quennell", "Amit Petherick"];
  expect(signatories(form("statement", [{ body: [PROSE, ...names] }]))).toMatchObject({
    found: "a list of 4 names",
  });
  expect(
    signatories(
      form(
        "key-points",
        names.map((name, at) => ({ body: [`${at + 1}. ${name}`] })),
      ),
    ),
  ).not.toBeNull();

  expect(see(times(6, usual))).toBeNull();
});
