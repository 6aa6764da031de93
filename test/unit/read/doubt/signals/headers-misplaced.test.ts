import { expect, test } from "vitest";
import { headersMisplaced } from "#src/read/doubt/signals/headers-misplaced.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => headersMisplaced(form("topic-header", made));

test("known topics at the end, beside a name, or where texts begin belong to another response", () => {
  const last = { ...usual(4), body: [PROSE, "Ferries"], name: undefined } as unknown as Made;
  expect(see([...times(3, usual), { header: "Benches", body: last.body }])).toMatchObject({
    found: expect.stringContaining("end of the document"),
  });
  const inside = { ...usual(1), body: [PROSE, "Moss Petherick", "Fares", PROSE] };
  expect(see([...times(3, usual), inside])).toMatchObject({
    found: expect.stringContaining("beside a name"),
  });
  expect(
    see([...times(3, usual), ...times(2, (at) => ({ ...usual(at), body: ["Fares", PROSE] }))]),
  ).toMatchObject({
    found: "2 of 5 texts begin with topics of other headers",
  });

  expect(see(times(6, usual))).toBeNull();
  expect(see([...times(3, usual), { ...usual(1), body: [PROSE, "Fares", PROSE] }])).toBeNull();
});
