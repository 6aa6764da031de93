/** Whose names are hidden or replaced: every spelling that an attribution is known by. */
import { expect, test } from "vitest";
import { ownNames } from "#src/cues/names/own-names.ts";

test("further spellings of a name are the respondent's own", () => {
  const attribution = { status: "named", text: null, name: "E. Larkhall", organisation: null } as const;
  const printed = ownNames({ ...attribution, others: ["Edda Larkhall"] }, "").map((one) => one.printed);
  expect(printed).toEqual(["E. Larkhall", "Edda Larkhall"]);
});
