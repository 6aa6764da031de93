import { expect, test } from "vitest";
import { letters } from "#src/read/doubt/signals/letters.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => letters(form("topic-header", made));

test("greetings, closings and heads of e-mails inside texts are those of several letters", () => {
  for (const line of ["Dear Sir or Madam,", "To whom it may concern", "Yours faithfully,", "Kind regards"])
    expect(see(times(2, (at) => ({ ...usual(at), body: [line, PROSE] }))), line).not.toBeNull();
  expect(see([{ body: ["From: Moss", "To: The board", PROSE] }])).not.toBeNull();

  expect(see(times(4, usual))).toBeNull();
  expect(see([...times(9, usual), { ...usual(1), body: ["Dear board,", PROSE] }])).toBeNull();
});
