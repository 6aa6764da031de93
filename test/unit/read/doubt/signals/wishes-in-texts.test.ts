import { expect, test } from "vitest";
import { wishesInTexts } from "#src/read/doubt/signals/wishes-in-texts.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => wishesInTexts(form("topic-header", made));

test("a phrase of anonymity that is a line of a text stands for a name", () => {
  for (const line of ["Name withheld", "*Published anonymously*", "Submitted by: Anonymous"])
    expect(see([...times(4, usual), { ...usual(1), body: [PROSE, line] }]), line).not.toBeNull();

  const heeded = { status: "anonymous" as const, name: "Orla Quennell" };
  const asking = { ...usual(1), body: ["Please do not print my name.", PROSE] };
  expect(see([...times(4, usual), { ...asking, name: "Orla Quennell", read: heeded }])).toBeNull();
  const { name: _, ...unsigned } = asking;
  expect(see([...times(4, usual), { ...unsigned, read: heeded }])).not.toBeNull();

  expect(see(times(6, usual))).toBeNull();
  expect(see([...times(60, usual), { ...usual(1), body: [PROSE, "Name withheld"] }])).toBeNull();
});
