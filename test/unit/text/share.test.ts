/** Shares are rounded half away from zero, whatever their binary form. */
import { expect, test } from "vitest";
import { percent as percentOf } from "#src/text/share.ts";

test("shares round half away from zero, in decimal digits", () => {
  expect([percentOf(1, 16), percentOf(1, 80), percentOf(3, 80), percentOf(0, 0)]).toEqual([6.3, 1.3, 3.8, 0]);
});
