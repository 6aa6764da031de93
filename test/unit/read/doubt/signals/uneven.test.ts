import { expect, test } from "vitest";
import { uneven } from "#src/read/doubt/signals/uneven.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => uneven(form("topic-header", made));

test("one text that holds most of the document is several", () => {
  const long = { ...usual(1), body: Array.from({ length: 40 }, () => PROSE) };
  expect(see([...times(4, usual), long])).toMatchObject({ lines: [17] });

  expect(see(times(6, usual))).toBeNull();
});
