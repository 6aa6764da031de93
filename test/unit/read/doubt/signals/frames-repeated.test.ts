import { expect, test } from "vitest";
import { framesRepeated } from "#src/read/doubt/signals/frames-repeated.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => framesRepeated(form("topic-header", made));

test("a label, a number or a rule that recurs in the texts is a form of its own", () => {
  for (const line of ["Postcode: AB1", "Ref 12", "-----"])
    expect(see(times(4, (at) => ({ ...usual(at), body: [PROSE, line] }))), line).toMatchObject({
      lines: [3, 7, 11, 15],
    });

  expect(see(times(4, usual))).toBeNull();
  expect(see(times(20, (at) => ({ ...usual(at), body: at < 4 ? [PROSE, "Ref 12"] : [PROSE] })))).toBeNull();
});
