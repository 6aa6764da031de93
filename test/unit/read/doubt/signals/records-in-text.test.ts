import { expect, test } from "vitest";
import { recordsInText } from "#src/read/doubt/signals/records-in-text.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => recordsInText(form("topic-header", made));

test("rows of a table, or of JSON, are no prose", () => {
  for (const row of [
    '"R-1","Fares","It is late."',
    "R-1\tFares\tIt is late.",
    "R-1 | Fares | It is late.",
    '{"id": 1}',
  ])
    expect(recordsInText(form("statement", [{ body: [row, row, row] }])), row).not.toBeNull();

  expect(see(times(6, usual))).toBeNull();
});
