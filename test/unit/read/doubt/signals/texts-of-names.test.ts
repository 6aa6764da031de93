import { expect, test } from "vitest";
import { textsOfNames } from "#src/read/doubt/signals/texts-of-names.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => textsOfNames(form("topic-header", made));

test("a text that is nothing but a name belongs to another text", () => {
  for (const body of [["Moss Petherick"], ["Name withheld"]])
    expect(see([...times(4, usual), { header: "Fares", body }])).toMatchObject({
      found: expect.stringContaining("1 of 5"),
    });

  expect(see(times(6, usual))).toBeNull();
});
