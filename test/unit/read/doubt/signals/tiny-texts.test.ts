import { expect, test } from "vitest";
import { tinyTexts } from "#src/read/doubt/signals/tiny-texts.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => tinyTexts(form("topic-header", made));

test("many texts of a few words are cells or headings", () => {
  expect(see(times(4, (at) => ({ ...usual(at), body: ["See above"] })))).not.toBeNull();

  expect(see(times(6, usual))).toBeNull();
  expect(see([...times(9, usual), { ...usual(1), body: ["See above"] }])).toBeNull();
  expect(see(times(4, (at) => ({ ...usual(at), body: ["Keep the boat."] })))).toBeNull();
});
