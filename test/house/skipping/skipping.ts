/** Tests that skip in every way there is: what the account of skipped tests is tried on. */
import { describe, expect, test } from "vitest";
import { describeWith, program } from "../programs.ts";
import { skippedUnless } from "../skipped-unless.ts";

test("runs", () => expect(1).toBe(1));

describeWith(program("Abacus", "ABACUS", ["no-such-abacus"]), "beads", () => {
  test("are counted", () => expect.unreachable());
  test("are moved", () => expect.unreachable());
});

describe.skipIf(true)(`a tide table${skippedUnless(false, "the sea (or its shore) is not here")}`, () => {
  test("has two tides a day", () => expect.unreachable());
});

test("is told to stop", ({ skip }) => skip("the moon is not up"));

test.skip("says nothing", () => expect.unreachable());
