import { expect, test } from "vitest";
import { partsMissing } from "#src/read/doubt/signals/parts-missing.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => partsMissing(form("topic-header", made));

test("many responses without topics or names, where others have them, were not cut right", () => {
  expect(see([...times(4, usual), ...times(2, () => ({ header: "Fares", body: [PROSE] }))])).toMatchObject({
    found: "2 of 6 responses have no name where the others have",
  });
  expect(
    see([...times(4, usual), ...times(2, () => ({ body: [PROSE], name: "Moss Petherick" }))]),
  ).toMatchObject({
    found: "2 of 6 responses have no topics where the others have",
  });

  expect(see(times(6, usual))).toBeNull();
  expect(see([...times(20, usual), ...times(2, () => ({ header: "Fares", body: [PROSE] }))])).toBeNull();
});
