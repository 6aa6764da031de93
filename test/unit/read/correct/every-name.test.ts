/** A correction that hides a name hides every spelling of it. */
import { expect, test } from "vitest";
import { attributionByHand } from "#src/read/correct/who.ts";

const printed = { status: "named", text: "E. Larkhall", name: "E. Larkhall", organisation: null } as const;

test.each(["anonymous", "redacted"] as const)("%s hides the letterhead's, too", (status) => {
  const fix = { status, name: null, organisation: null };
  expect(attributionByHand({ ...printed, others: ["Edda Larkhall"] }, fix).name).toBe(
    "E. Larkhall; Edda Larkhall",
  );
});
