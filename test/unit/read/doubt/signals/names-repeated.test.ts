import { expect, test } from "vitest";
import { namesRepeated } from "#src/read/doubt/signals/names-repeated.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => namesRepeated(form("topic-header", made));

test("one name at response after response is a signature of all of them, or another thing", () => {
  expect(see(times(4, (at) => ({ ...usual(at), name: "Moss Petherick" })))).toMatchObject({
    found: "the same name at 4 responses in a row",
  });

  expect(see(times(4, usual))).toBeNull();
  expect(see(times(4, (at) => ({ ...usual(at), name: "Name withheld" })))).toBeNull();
  expect(
    see([...times(30, usual), ...times(3, (at) => ({ ...usual(at), name: "Moss Petherick" }))]),
  ).toBeNull();
});
