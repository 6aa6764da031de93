import { expect, test } from "vitest";
import { quotations } from "#src/read/doubt/signals/quotations.ts";
import { form, PROSE, times, usual } from "../form.ts";

test("points that are quotations are a report of some of what was said", () => {
  for (const open of ["• “", '1. "', "‘"])
    expect(
      quotations(
        form(
          "key-points",
          times(4, () => ({ header: "Fares", body: [`${open}${PROSE}”`] })),
        ),
      ),
      open,
    ).not.toBeNull();

  expect(quotations(form("key-points", times(4, usual)))).toBeNull();
});
