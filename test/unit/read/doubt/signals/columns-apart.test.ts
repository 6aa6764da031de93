import { expect, test } from "vitest";
import { columnsApart } from "#src/read/doubt/signals/columns-apart.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => columnsApart(form("topic-header", made));

test("lines with a wide gap at many places are columns", () => {
  expect(see(times(4, (at) => ({ ...usual(at), body: [`${PROSE}      ${PROSE}`] })))).toMatchObject({
    lines: [2, 5, 8, 11],
  });

  expect(see(times(4, usual))).toBeNull();
});
