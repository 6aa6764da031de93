import { expect, test } from "vitest";
import { partsJoined } from "#src/read/doubt/signals/parts-joined.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => partsJoined(form("topic-header", made));

test("a name that holds topics, or a header that holds a phrase, is of two responses", () => {
  for (const odd of [
    { name: "Ferries; Fares" },
    { name: "Moss Petherick Fares ferries" },
    { header: "Benches Name withheld" },
  ])
    expect(see([...times(4, usual), { ...usual(1), header: "Fares ferries", ...odd }])).not.toBeNull();

  expect(see(times(6, usual))).toBeNull();
});
