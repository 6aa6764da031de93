import { expect, test } from "vitest";
import { namesNotAsPrinted } from "#src/read/doubt/signals/names-not-as-printed.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => namesNotAsPrinted(form("topic-header", made));

test("a name with words left out of its middle was cut wrongly", () => {
  const read = { organisation: "Deputy of the, Department for Boats" };
  expect(
    see([{ body: [PROSE], name: "Moss Petherick Deputy Secretary of the Department for Boats", read }]),
  ).not.toBeNull();

  expect(see(times(4, usual))).toBeNull();
});
